import { listed, many, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './constraint-check.method.ts'

type Constraint = Input['constraints'][number]

/** What is open on each constraint, and which dated work it blocks. Dates are ISO days. */
export function compute({ constraints, dates, today }: Input): Output {
  uniqueIds(constraints, 'constraints')
  const isExpired = ({ until }: Constraint) => Boolean(until && today && until < today)
  const unproven = ({ reality, evidence }: Constraint) =>
    evidence === 0 && (reality === 'perceived' || reality === 'not checked')
  const live = constraints.filter(each => !isExpired(each) && each.reality !== 'was never real')
  const byStance = { understand: 0, 'work within': 0, challenge: 0, none: 0 }
  for (const { stance } of live) {
    for (const each of stance) byStance[each] += 1
    if (stance.length === 0) byStance.none += 1
  }
  return {
    issues: Object.fromEntries(
      constraints.map(each => {
        const issues: string[] = []
        if (isExpired(each)) issues.push('expired')
        if (unproven(each)) issues.push('is-an-assumption')
        if (each.reality === 'legitimate' && each.evidence === 0) issues.push('legitimate-without-evidence')
        if (each.stance.length === 0) issues.push('no-stance')
        if (!each.owner) issues.push('no-owner:hint')
        if (each.type === 'calendar' && !each.blocks) issues.push('no-dates')
        return [each.id, issues]
      }),
    ),
    assumptions: live.filter(unproven).map(each => each.id),
    blocked: live.flatMap(({ id, type, blocks }) =>
      type === 'calendar' && blocks
        ? dates
            .filter(({ date }) => date >= blocks[0] && date <= blocks[1])
            .map(work => ({ id: work.id, constraint: id, date: work.date }))
        : [],
    ),
    byStance,
    expired: constraints.filter(isExpired).map(each => each.id),
    n: constraints.length,
  }
}

/** Which limits to look at first. */
export function readout({ assumptions, blocked, byStance, expired, n }: Output): Readout {
  if (n === 0) return { says: ['No constraints are written down.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [
      ...(assumptions.length > 0
        ? [`Believed, not shown: ${listed(assumptions)}.`]
        : ['Every live constraint rests on evidence.']),
      ...blocked.map(({ id, constraint, date }) => `${constraint} blocks ${id} on ${date}.`),
    ],
    sure: [`${many(n, 'constraint')}${expired.length > 0 ? `, expired: ${listed(expired)}` : ''}.`],
    change: ['Ask who imposed it and what would lift it.'],
    silent: ['What living with it costs.'],
    chart: {
      shape: 'bars',
      title: 'Stance',
      marks: Object.entries(byStance).map(([label, value]) => ({ label, value })),
    },
  }
}
