import { percent, type Readout, rounded } from '../../model/readout.ts'
import { presentValue } from './cash-flow.ts'
import type { Input, Output } from './npv.method.ts'

/** Present value under both conventions of when the first flow falls. */
export function compute({ rate, flows, firstFlowAt }: Input): Output {
  const none = flows.length === 0
  const [now, later] = [presentValue(flows, rate, 0), presentValue(flows, rate, 1)]
  return {
    npv: none ? null : firstFlowAt === 0 ? now : later,
    npvIfFirstFlowNow: none ? null : now,
    npvIfFirstFlowLater: none ? null : later,
    discounted: flows.map((flow, t) => flow / (1 + rate) ** (t + firstFlowAt)),
    rate,
    firstFlowAt,
    n: flows.length,
  }
}

/** The worth today. */
export function readout({
  npv,
  npvIfFirstFlowLater,
  npvIfFirstFlowNow,
  rate,
  firstFlowAt,
  discounted,
}: Output): Readout {
  if (npv === null) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [`Worth ${rounded(npv, 2)} today at ${percent(rate)} a period.`],
    sure: [
      firstFlowAt === 0
        ? `The first flow is now; a spreadsheet’s function, which discounts it too, would show ${rounded(npvIfFirstFlowLater, 2)}.`
        : `The first flow is a period away; if it were now it would be ${rounded(npvIfFirstFlowNow, 2)}.`,
    ],
    change: ['The rate, and when the money arrives.'],
    silent: ['How sure the flows are: see finance.range.'],
    chart: {
      shape: 'bars',
      title: 'Discounted flows',
      marks: discounted.map((value, t) => ({ label: `${t + firstFlowAt}`, value })),
    },
  }
}
