import { ranked, rankOrder } from '../../../model/numbers/rank.ts'
import { type Readout, rounded } from '../../../model/readout.ts'
import { uniqueIds } from '../../../model/unique-ids.ts'
import type { Input, Output } from './rank.method.ts'
import { testValue } from './test-value.ts'

/** Worth of each test, and the two orders. */
export function compute({ assumptions }: Input): Output {
  uniqueIds(assumptions, 'assumptions')
  const values = assumptions.map((each, index) => [each.id, testValue(each, `assumptions[${index}].`)] as const)
  const pick = (of: (value: (typeof values)[number][1]) => number) =>
    values.map(([id, value]) => [id, of(value)] as const)
  const map = assumptions.flatMap(({ id, importance, evidence }) =>
    importance === undefined ? [] : [[id, importance * (10 - (evidence ?? 0))] as const],
  )
  return {
    evsi: Object.fromEntries(pick(value => value.evsi)),
    evpi: Object.fromEntries(pick(value => value.evpi)),
    netGain: Object.fromEntries(pick(value => value.netGain)),
    rankByNetGain: rankOrder(
      ranked(
        pick(value => value.netGain),
        1e-12,
      ),
    ),
    rankByImportanceTimesLackOfEvidence: rankOrder(ranked(map)),
    changesDecision: Object.fromEntries(values.map(([id, value]) => [id, value.evsi > 0])),
    n: assumptions.length,
  }
}

/** The order with what does not pay. */
export function readout({
  evsi,
  evpi,
  netGain,
  rankByNetGain,
  rankByImportanceTimesLackOfEvidence,
  n,
}: Output): Readout {
  if (n === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const idle = Object.keys(netGain).filter(id => netGain[id]! <= 0)
  const differs = rankByNetGain.join() !== rankByImportanceTimesLackOfEvidence.join()
  return {
    says: [
      `Test first: ${rankByNetGain.slice(0, 5).join(', ')}.`,
      ...(idle.length > 0 ? [`These tests cannot pay for themselves: ${idle.join(', ')}.`] : []),
    ],
    sure: [
      differs
        ? `The map would say: ${rankByImportanceTimesLackOfEvidence.slice(0, 5).join(', ')}.`
        : 'The map says the same.',
    ],
    change: ['Cheaper tests, and better guesses of the pay-offs.'],
    silent: ['What is learned beside the decision.'],
    chart: {
      shape: 'bars',
      title: 'Worth of testing, certainty as the ceiling',
      marks: Object.keys(evsi).map(id => ({
        label: id,
        value: evsi[id]!,
        high: evpi[id]!,
        note: `net ${rounded(netGain[id])}`,
      })),
    },
  }
}
