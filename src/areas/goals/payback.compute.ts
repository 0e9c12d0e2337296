import { percent, type Readout, rounded } from '../../model/readout.ts'
import { paybackTime, presentValue } from './cash-flow.ts'
import type { Input, Output } from './payback.method.ts'

/** Times are in periods from now; null where the money never comes back. */
export function compute({ flows, rate }: Input): Output {
  const discounted = flows.map((flow, t) => flow / (1 + rate) ** t)
  const [plain, timed] = [paybackTime(flows), paybackTime(discounted)]
  const invested = -flows.reduce((sum, flow) => sum + Math.min(0, flow), 0) + 0
  const flags: string[] = []
  if (flows.length === 0) flags.push('no-data')
  else if (invested === 0) flags.push('nothing-invested')
  else if (plain.time === null) flags.push('never-pays-back')
  if (plain.fallsAgain) flags.push('turns-negative-again')
  const some = flows.length > 0 && invested > 0
  return {
    simple: some ? plain.time : null,
    discounted: some ? timed.time : null,
    roi: some ? flows.reduce((sum, flow) => sum + flow, 0) / invested : null,
    npv: flows.length > 0 ? presentValue(flows, rate) : null,
    invested,
    flags,
    n: flows.length,
  }
}

/** When the money is back. */
export function readout({ simple, discounted, roi, npv, flags }: Output, { rate, flows }: Input): Readout {
  if (flows.length === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  if (flags.includes('nothing-invested')) {
    const says = [`No money goes out, so none has to come back; NPV ${rounded(npv, 2)}.`]
    return { says, sure: [], change: [], silent: ['What it took to get there.'], chart: null }
  }
  let sum = 0
  return {
    says: [
      simple === null
        ? 'The money does not come back in this time.'
        : `The money is back after ${rounded(simple, 2)} ${simple === 1 ? 'period' : 'periods'}.`,
      discounted === null
        ? `Discounted at ${percent(rate)}, it does not come back.`
        : `Discounted at ${percent(rate)}, after ${rounded(discounted, 2)}.`,
      `Return ${percent(roi)} of what was put in, without regard to time; NPV ${rounded(npv, 2)}.`,
    ],
    sure: flags.includes('turns-negative-again') ? ['The sum falls below zero again later.'] : [],
    change: ['When the first money arrives.'],
    silent: ['What comes after payback.'],
    chart: {
      shape: 'line',
      title: 'Running sum',
      marks: flows.map((flow, t) => {
        sum += flow
        return { label: `${t}`, value: sum }
      }),
      lines: [{ label: 'zero', at: 0 }],
    },
  }
}
