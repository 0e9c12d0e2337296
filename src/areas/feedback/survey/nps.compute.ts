import { refuse } from '../../../model/method-refusal.ts'
import { many, percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './nps.method.ts'
import { npsGroups } from './nps-groups.ts'
import { npsScore } from './nps-score.ts'

const fewAnswers = 8

/** Score from raw answers or from counts, not both; answers off 0 to 10 are refused, missing ones dropped. */
export function compute(input: Input): Output {
  const { promoters, detractors, passives, dropped } = groupsOf(input)
  const n = promoters + passives + detractors
  const score = npsScore(promoters, detractors, n, input.conf)
  return {
    promoters,
    passives,
    detractors,
    ...score,
    shown: score.nps === null ? null : Math.round(score.nps),
    n,
    dropped,
    conf: input.conf,
    intervalMethod: 'adjusted Wald',
    flags: n === 0 ? ['no-data'] : n < fewAnswers ? ['few-answers'] : [],
  }
}

function groupsOf({ promoters, passives, detractors, ratings }: Input) {
  const counted = promoters !== undefined || passives !== undefined || detractors !== undefined
  if (counted === (ratings !== undefined))
    refuse('ratings', ratings ? 'beside counts' : 'missing', 'given, or the three counts, not both')
  if (!ratings) return { promoters: promoters ?? 0, passives: passives ?? 0, detractors: detractors ?? 0, dropped: 0 }
  return npsGroups(ratings)
}

/** The score, and how sure it is. */
export function readout({
  nps,
  ciAdjustedWald,
  promoters,
  passives,
  detractors,
  n,
  dropped,
  conf,
  flags,
}: Output): Readout {
  if (nps === null || !ciAdjustedWald)
    return { says: ['No data.'], sure: [], change: ['The first answer.'], silent: [], chart: null }
  const few = flags.includes('few-answers')
  return {
    says: [
      few
        ? `Only ${many(n, 'answer')}: look at the single answers, not at a score.`
        : `NPS ${Math.round(nps)}: ${percent(promoters / n)} promoters, ${percent(detractors / n)} detractors.`,
    ],
    sure: [
      `Between ${rounded(ciAdjustedWald[0], 0)} and ${rounded(ciAdjustedWald[1], 0)} (${percent(conf)}, adjusted Wald), n = ${n}${dropped > 0 ? `, ${dropped} missing left out` : ''}.`,
    ],
    change: ['A change of a few points is noise unless thousands answered: compare with survey.npsCompare.'],
    silent: ['Why people answered so, and whether they will recommend anything.'],
    chart: {
      shape: 'stack',
      title: 'Answers',
      marks: [
        { label: 'detractors 0–6', value: detractors },
        { label: 'passives 7–8', value: passives },
        { label: 'promoters 9–10', value: promoters },
      ],
    },
  }
}
