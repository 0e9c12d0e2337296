import { normalUpperQuantile, twoSided } from '../../../model/numbers/normal.ts'
import { chance, percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './nps-compare.method.ts'
import { npsGroups } from './nps-groups.ts'
import { npsScore } from './nps-score.ts'

/** Second minus first, in points; null where a wave is empty or nothing varies. */
export function compute({ conf, ...waves }: Input): Output {
  const [a, b] = [waveOf(waves.a, 'a'), waveOf(waves.b, 'b')]
  const [na, nb] = [a.promoters + a.passives + a.detractors, b.promoters + b.passives + b.detractors]
  const [first, second] = [npsScore(a.promoters, a.detractors, na, conf), npsScore(b.promoters, b.detractors, nb, conf)]
  const known = first.nps !== null && second.nps !== null
  const diff = known ? second.nps! - first.nps! : null
  const se = known ? Math.hypot(first.se!, second.se!) : null
  const z = diff !== null && se! > 0 ? diff / se! : null
  return {
    npsA: first.nps,
    npsB: second.nps,
    diff,
    se,
    z,
    pValue: z === null ? null : twoSided(z),
    ci: diff === null ? null : adjusted(a, na, b, nb, conf),
    n: [na, nb],
    dropped: a.dropped + b.dropped,
    conf,
    test: 'z on the difference, trinomial variance; interval from adjusted counts',
  }
}

interface Wave {
  promoters: number
  passives: number
  detractors: number
  dropped: number
}

function waveOf(given: Input['a'], field: string): Wave {
  return Array.isArray(given) ? npsGroups(given, field) : { ...given, dropped: 0 }
}

/** Interval of the difference from counts with ¾, ¾ and 3 added, so that a wave of one kind keeps its doubt. */
function adjusted(a: Wave, na: number, b: Wave, nb: number, conf: number): [number, number] {
  const wave = ({ promoters, detractors }: Wave, n: number) =>
    npsScore(promoters + 0.75, detractors + 0.75, n + 3, conf)
  const [first, second] = [wave(a, na), wave(b, nb)]
  const half = normalUpperQuantile((1 - conf) / 2) * Math.hypot(first.se!, second.se!)
  const diff = second.nps! - first.nps!
  return [diff - half, diff + half]
}

/** Whether it moved. */
export function readout({ npsA, npsB, diff, pValue, ci, n, dropped, conf }: Output): Readout {
  if (diff === null || !ci)
    return { says: ['No data in one of the waves.'], sure: [], change: [], silent: [], chart: null }
  return {
    says: [`NPS ${rounded(npsA, 0)} to ${rounded(npsB, 0)}: ${rounded(diff, 0)} points.`],
    sure: [
      `Between ${rounded(ci[0], 0)} and ${rounded(ci[1], 0)} (${percent(conf)}); without any change at least as much with probability ${chance(pValue)}; n = ${n[0]} and ${n[1]}${dropped > 0 ? `, ${dropped} missing left out` : ''}.`,
    ],
    change: ['More answers in the smaller wave.'],
    silent: ['Whether the same kind of people answered.'],
    chart: {
      shape: 'dots',
      title: 'Change in points',
      marks: [{ label: 'change', value: diff, low: ci[0], high: ci[1] }],
      lines: [{ label: 'no change', at: 0 }],
    },
  }
}
