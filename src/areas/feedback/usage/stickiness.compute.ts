import { refuse } from '../../../model/method-refusal.ts'
import { many, percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './stickiness.method.ts'

/** The ratio; a day with more people than the whole period is refused. */
export function compute({ dailyActive, periodActive }: Input): Output {
  const known = dailyActive.filter(value => value !== null)
  const high = dailyActive.findIndex(value => value !== null && value > periodActive)
  if (high >= 0) refuse(`dailyActive[${high}]`, dailyActive[high], `at most the period’s ${periodActive}`)
  const meanDaily = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null
  return {
    stickiness: meanDaily === null || periodActive === 0 ? null : meanDaily / periodActive,
    meanDaily,
    days: known.length,
    dropped: dailyActive.length - known.length,
    periodActive,
  }
}

/** On how many days a person comes. */
export function readout({ stickiness, meanDaily, days, periodActive }: Output): Readout {
  if (stickiness === null) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [`${percent(stickiness)}: an active person comes on about ${rounded(stickiness * 30, 1)} days of 30.`],
    sure: [`${rounded(meanDaily, 1)} people a day over ${many(days, 'day')}, ${periodActive} different ones.`],
    change: ['A longer period lowers it.'],
    silent: ['Whether the same people come: the mean hides a core and a crowd.'],
    chart: null,
  }
}
