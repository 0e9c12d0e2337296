import { refuse } from '../../../model/method-refusal.ts'
import { chance, many, percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input } from './kano-aggregate.method.ts'
import { continuousScores } from './kano-continuous.ts'
import type { FeatureOutput } from './kano-output.ts'
import { summarise } from './kano-summary.ts'
import { answersOf, classify, noCounts } from './kano-table.ts'

/** Everything a Kano survey says of one feature; errors name `responses` or `counts` where neither or both are given. */
export function compute(input: Input): FeatureOutput {
  const { counts, responses, variant, invert, feature } = input
  if (!counts === !responses) refuse('responses', responses ? 'beside counts' : 'missing', 'given, or counts, not both')
  const tally = counts ? { counts, pairs: null, dropped: 0 } : tallyOf(responses ?? [], invert, variant)
  const summary = summarise({ ...noCounts(), ...tally.counts }, input.weightsArePercent, input.conf)
  return {
    ...(feature === undefined ? {} : { feature }),
    ...summary,
    dropped: tally.dropped,
    shown: summary.tied.length > 1 ? summary.tied.join('/') : summary.category,
    intervalMethod: `Wilson ${percent(input.conf)}`,
    continuous: tally.pairs && continuousScores(tally.pairs, variant),
  }
}

function tallyOf(responses: readonly unknown[], invert: boolean, variant: Input['variant']) {
  const pairs = new Float64Array(25)
  const counts = noCounts()
  let dropped = 0
  for (const row of responses) {
    const answers = answersOf(row)
    if (!answers) {
      dropped += 1
      continue
    }
    const [functional, dysfunctional] = invert ? [answers[1], answers[0]] : answers
    pairs[(functional - 1) * 5 + dysfunctional - 1]! += 1
    counts[classify(functional, dysfunctional, variant)] += 1
  }
  return { counts, pairs, dropped }
}

const meaning = {
  M: 'expected: it angers when missing and does not delight when there',
  O: 'wanted in proportion: the more of it, the better; the less, the worse',
  A: 'a delight: welcome when there, not missed when absent',
  I: 'indifferent: not to care either way is the most frequent answer',
  R: 'unwanted: to prefer it absent is the most frequent answer',
  Q: 'questionable: the answers contradict themselves',
}

/** The feature in words. */
export function readout(output: FeatureOutput): Readout {
  const { feature = 'This feature', n, category, better, worse, dropped, fong, flags, tied, counts } = output
  if (category === null) {
    return {
      says: [
        counts.Q > 0
          ? `${feature}: all ${many(counts.Q, 'answer')} contradict themselves, so nothing is known.`
          : `${feature}: no data.`,
      ],
      sure: dropped > 0 ? [`${many(dropped, 'pair')} left out: a half was missing or not 1 to 5.`] : [],
      change: [
        counts.Q > 0 ? 'Clearer questions: one about having it, one about lacking it.' : 'Any usable pair of answers.',
      ],
      silent: [],
      chart: null,
    }
  }
  const says = [`${feature} is ${meaning[category]}.`]
  if (tied.length > 1) says.push(`${tied.join(' and ')} were given equally often; the rule takes ${category}.`)
  says.push(
    `Having it raises satisfaction for ${percent(better)}, lacking it lowers it for ${percent(worse && -worse)}.`,
  )
  const sure = [
    n === null
      ? 'Only percentages are known, so nothing can be said about chance.'
      : `${many(n, 'pair')} of answers; ${dropped} left out.`,
  ]
  if (fong) {
    sure.push(
      fong.significant
        ? `The lead of ${rounded(fong.diff)} is beyond what chance gives (Fong, 90 %: ${rounded(fong.threshold, 1)}).`
        : `The two largest groups are not clearly apart (lead ${rounded(fong.diff)}, Fong 90 % asks ${rounded(fong.threshold, 1)}).`,
    )
  }
  if (flags.includes('indicative-only')) sure.push('Fewer than 20 answers: indicative only.')
  if (flags.includes('questionable-over-20')) sure.push('More than a fifth contradict themselves: check the wording.')
  const change = output.blauth === category ? [] : [`By Blauth’s rule it would be ${output.blauth}.`]
  if (flags.includes('mixed'))
    change.push(`The categories lie close (strength ${chance(output.categoryStrength)}): split by segment.`)
  if (flags.includes('reversed'))
    change.push('More people reject it than anything else: swap the answers (invert) and read the opposite feature.')
  return {
    says,
    sure,
    change,
    silent: ['How much people would pay, how many would use it, or whether segments differ.'],
    chart: {
      shape: 'stack',
      title: `${feature}: answers by category`,
      marks: (['M', 'O', 'A', 'I', 'R', 'Q'] as const).map(word => ({ label: word, value: counts[word] })),
    },
  }
}
