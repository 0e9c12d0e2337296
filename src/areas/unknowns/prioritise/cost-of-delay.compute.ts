import { refuse } from '../../../model/method-refusal.ts'
import { percent, type Readout, rounded, several } from '../../../model/readout.ts'
import type { Input, Output } from './cost-of-delay.method.ts'

type Jobs = Input['jobs']

/** Smith's order, beside what the order by value or by length would cost; a circle of precedence is refused. */
export function compute({ jobs }: Input): Output {
  const names = Object.keys(jobs).sort()
  const bound = names.some(name => (jobs[name]!.after?.length ?? 0) > 0)
  const order = arranged(names, jobs, name => jobs[name]!.cod / jobs[name]!.dur)
  const finish = finishing(order, jobs)
  return {
    order,
    totalDelayCost: total(order, jobs),
    byValueOnly: total(
      arranged(names, jobs, name => jobs[name]!.cod),
      jobs,
    ),
    byShortest: total(
      arranged(names, jobs, name => -jobs[name]!.dur),
      jobs,
    ),
    cd3: Object.fromEntries(names.map(name => [name, jobs[name]!.cod / jobs[name]!.dur])),
    finish,
    optimal: !bound,
    n: names.length,
  }
}

/** Largest first among the jobs whose predecessors are done; ties alphabetical. */
function arranged(names: readonly string[], jobs: Jobs, weight: (name: string) => number): string[] {
  const waiting = [...names].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
  const done: string[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(name => (jobs[name]!.after ?? []).every(before => done.includes(before)))
    if (next < 0) {
      const stuck = waiting[0]!
      const missing = jobs[stuck]!.after!.find(before => !done.includes(before))!
      refuse(`jobs.${stuck}.after`, missing, 'an existing job, and not in a circle')
    }
    done.push(...waiting.splice(next, 1))
  }
  return done
}

function finishing(order: readonly string[], jobs: Jobs): Record<string, number> {
  let clock = 0
  return Object.fromEntries(
    order.map(name => {
      clock += jobs[name]!.dur
      return [name, clock]
    }),
  )
}

function total(order: readonly string[], jobs: Jobs): number {
  return Object.entries(finishing(order, jobs)).reduce((sum, [name, at]) => sum + jobs[name]!.cod * at, 0)
}

/** The order, and what it saves. */
export function readout({ order, totalDelayCost, byValueOnly, byShortest, optimal, n, cd3 }: Output): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const saved = byValueOnly > 0 ? 1 - totalDelayCost / byValueOnly : null
  return {
    says: [
      `Order: ${several(order)}; waiting costs ${rounded(totalDelayCost)} in all.`,
      `By value alone it would cost ${rounded(byValueOnly)}${saved && saved > 0 ? ` (${percent(saved)} saved)` : ''}, shortest first ${rounded(byShortest)}.`,
    ],
    sure: [
      optimal
        ? 'No order costs less, for one job at a time.'
        : 'Some jobs must precede others: a good order, not proved best.',
    ],
    change: ['Durations: splitting a long job often helps more than re-ordering.'],
    silent: ['Deadlines and peaks: see finance.delayCost for these shapes.'],
    chart: {
      shape: 'bars',
      title: 'Cost of delay per time of work',
      marks: order.map(label => ({ label, value: cd3[label]! })),
    },
  }
}
