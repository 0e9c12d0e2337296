import { chance, listed, percent, points, type Readout } from '../../model/readout.ts'
import type { Input, Output } from './experiment-readout.method.ts'
import { compute as sequentialLook } from './sequential/asymptotic-cs.compute.ts'
import { adjustBh } from './statistics/multiplicity.ts'
import { rateOf } from './statistics/sample.ts'
import { compute as mismatch } from './statistics/srm.compute.ts'
import { compute as twoRates } from './statistics/two-proportion.compute.ts'

type Metric = { name: string; a: readonly [number, number]; b: readonly [number, number] }

/** Health, primary metric with verdict, guardrails and exploratory metrics. */
export function compute(input: Input): Output {
  const { primary, assigned, weights, days, guardrails = [], secondary = [], mode, alpha } = input
  const srm = assigned ? mismatch({ observed: assigned, weights, threshold: 0.001 }) : null
  const ended = days ? days[0] >= days[1] : null
  const read = (metric: Metric) => compared(metric, mode, alpha, days)
  const main = read(primary)
  const others = secondary.map(read)
  const adjusted = adjustBh(others.map(each => each.pValue ?? 1))
  const broken = guardrails.filter(rail => {
    const { ci } = read(rail)
    return ci !== null && (rail.better === 'up' ? ci[1] < 0 : ci[0] > 0)
  })
  const verdict = srm?.flag
    ? 'do-not-read'
    : mode === 'fixed' && ended === false
      ? 'not-yet'
      : verdictOf(main.ci, input)
  return {
    health: {
      srm: srm?.flag ?? null,
      srmPValue: srm?.pValue ?? null,
      ended,
      guardrailsBroken: broken.map(rail => rail.name),
    },
    verdict,
    primary: main,
    secondary: others.map((each, i) => ({
      ...each,
      bh: each.pValue === null ? null : adjusted[i]!,
      exploratory: true,
    })),
    mode,
    alpha,
  }
}

/** One metric by the declared mode: a fixed test, or the sequence that may be looked at at any time. */
function compared({ name, a, b }: Metric, mode: Input['mode'], alpha: number, days: Input['days']): Output['primary'] {
  const [[xa, na], [xb, nb]] = [rateOf([...a], `${name}.a`), rateOf([...b], `${name}.b`)]
  const base = { name, rates: [xa / na, xb / nb] as [number, number], diff: xb / nb - xa / na }
  if (mode === 'fixed') {
    const found = twoRates({ a: [xa, na], b: [xb, nb], conf: 1 - alpha, direction: 'b-a', alternative: 'two-sided' })
    const ratio = found.ciRelativeRiskKatz
    return {
      ...base,
      ci: found.ciNewcombe,
      lift: found.relativeRisk === null ? null : found.relativeRisk - 1,
      liftCi: ratio && [ratio[0] - 1, ratio[1] - 1],
      pValue: found.pValue,
    }
  }
  // without a plan in days, the present size is where the sequence is tightest
  const planned = days && days[0] > 0 ? ((na + nb) * days[1]) / days[0] : na + nb
  const row = (effect: 'absolute' | 'relative') =>
    sequentialLook({
      alpha,
      rows: [{ kind: 'proportion', a: { n: na, sum: xa }, b: { n: nb, sum: xb }, nStar: planned, effect }],
    }).rows[0]!
  const [absolute, relative] = [row('absolute'), row('relative')]
  return { ...base, ci: absolute.ci, lift: relative.lift, liftCi: relative.ci, pValue: absolute.pValue }
}

function verdictOf(ci: Output['primary']['ci'], { better, mde }: Input): Output['verdict'] {
  if (!ci) return 'inconclusive'
  const [low, high] = better === 'up' ? ci : [-ci[1], -ci[0]]
  if (low > 0) return 'better'
  if (high < 0) return 'worse'
  return mde !== undefined && low > -mde && high < mde ? 'no difference larger than MDE' : 'inconclusive'
}

const words: Record<Output['verdict'], string> = {
  better: 'Better: the whole interval lies on the good side of no difference.',
  worse: 'Worse: the whole interval lies on the bad side of no difference.',
  'no difference larger than MDE': 'No difference as large as the one worth acting on.',
  inconclusive: 'Inconclusive: the interval holds both no difference and differences that matter.',
  'not-yet': 'Not yet: this experiment is read once, at its planned end.',
  'do-not-read': 'Do not read it: the arms were not split as planned.',
}

/** The screen in sentences. */
export function readout({ health, verdict, primary, secondary, alpha, mode }: Output): Readout {
  const hidden = verdict === 'do-not-read' || verdict === 'not-yet'
  const standing = secondary.filter(each => each.bh !== null && each.bh < alpha)
  return {
    says: [
      words[verdict],
      ...(hidden
        ? []
        : [
            `${primary.name}: ${percent(primary.rates[0], 2)} to ${percent(primary.rates[1], 2)}, ${points(primary.diff)} points.`,
          ]),
    ],
    sure: [
      health.srm === null
        ? 'The split was not checked: give the units assigned.'
        : `Split ${health.srm ? 'not as' : 'as'} planned (p = ${chance(health.srmPValue)}).`,
      ...(hidden || !primary.ci
        ? []
        : [
            `Difference between ${points(primary.ci[0])} and ${points(primary.ci[1])} points (${percent(1 - alpha)}, ${mode === 'fixed' ? 'read once, at the end' : 'at all looks at once'}).`,
          ]),
      ...(health.guardrailsBroken.length > 0 ? [`Guardrails hurt: ${listed(health.guardrailsBroken)}.`] : []),
    ],
    change:
      standing.length > 0 && !hidden
        ? [`Exploratory, to be tested anew: ${listed(standing.map(each => each.name))}.`]
        : [],
    silent: ['Why it happened, and whether it will last.'],
    chart: hidden
      ? null
      : {
          shape: 'dots',
          title: 'Difference of rates',
          marks: [primary, ...secondary].map(each => ({
            label: each.name,
            value: each.diff,
            low: each.ci?.[0] ?? null,
            high: each.ci?.[1] ?? null,
          })),
          lines: [{ label: 'no difference', at: 0 }],
        },
  }
}
