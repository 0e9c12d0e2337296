import { studentTwoSided, studentUpperQuantile } from '../../../model/numbers/student.ts'
import { chance, percent, plain, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './relative-lift.method.ts'
import { armOf } from './sample.ts'
import { welch } from './welch.ts'

/** Absolute difference by Welch; lift over |control mean| by the delta method and by Fieller. */
export function compute({ a, b, conf }: Input): Output {
  const [control, treated] = [armOf(a, 'a'), armOf(b, 'b')]
  const absolute = welch(control, treated, conf)
  const diff = treated.mean - control.mean
  const n = control.n + treated.n
  const none = { diff, se: null, df: null, ci: null, pValue: null }
  if (!absolute) return { absolute: none, relativeDelta: null, relativeFieller: null, n, conf, flags: ['no-variance'] }
  const { se, df, ci, pValue } = absolute
  const kept = { diff, se, df, ci, pValue }
  if (control.mean === 0) {
    return { absolute: kept, relativeDelta: null, relativeFieller: null, n, conf, flags: ['control-mean-zero'] }
  }
  const size = Math.abs(control.mean)
  const [v1, v2] = [control.variance / control.n, treated.variance / treated.n]
  const lift = diff / size
  const relativeSe = Math.sqrt(v2 + v1 * (treated.mean / control.mean) ** 2) / size
  const t = studentUpperQuantile((1 - conf) / 2, df)
  const relativeFieller = fieller(control.mean, treated.mean, v1, v2, t)
  return {
    absolute: kept,
    relativeDelta: {
      lift,
      se: relativeSe,
      ci: [lift - t * relativeSe, lift + t * relativeSe],
      pValue: studentTwoSided(lift / relativeSe, df),
    },
    relativeFieller,
    n,
    conf,
    flags: [
      ...(control.mean < 0 ? ['control-mean-negative'] : []),
      ...(relativeFieller.bounded ? [] : ['sign-of-control-unclear']),
    ],
  }
}

function fieller(m1: number, m2: number, v1: number, v2: number, t: number): NonNullable<Output['relativeFieller']> {
  const g = (t * t * v1) / (m1 * m1)
  if (g >= 1) return { g, ci: null, bounded: false }
  const ratio = m2 / m1
  const half = (t / Math.abs(m1)) * Math.sqrt(v2 * (1 - g) + ratio * ratio * v1)
  const ends = [(ratio - half) / (1 - g) - 1, (ratio + half) / (1 - g) - 1] as const
  // the lift is over |m1|, so a negative control turns the interval round
  return { g, ci: m1 > 0 ? [ends[0], ends[1]] : [-ends[1], -ends[0]], bounded: true }
}

/** The lift in per cent with the caution it needs. */
export function readout({ absolute, relativeDelta, relativeFieller, conf, flags }: Output): Readout {
  if (!relativeDelta) {
    return {
      says: [`Difference ${rounded(absolute.diff)}; no relative lift: ${flags.map(plain).join(', ')}.`],
      sure: [],
      change: [],
      silent: [],
      chart: null,
    }
  }
  const { lift, ci, pValue } = relativeDelta
  const exact = relativeFieller?.ci
  return {
    says: [
      `Lift ${percent(lift)} of the control mean; absolute difference ${rounded(absolute.diff)} (p = ${chance(absolute.pValue)}).`,
    ],
    sure: [
      `Lift between ${percent(ci![0])} and ${percent(ci![1])} (${percent(conf)}, delta method, p = ${chance(pValue)}).`,
      exact
        ? `Fieller: between ${percent(exact[0])} and ${percent(exact[1])}.`
        : 'Fieller’s interval is unbounded: the control mean is too noisy.',
    ],
    change: ['A steadier control mean narrows the relative interval more than a steadier treatment.'],
    silent: ['The absolute test and the relative one can disagree; both are shown.'],
    chart: {
      shape: 'dots',
      title: 'Relative lift',
      marks: [
        { label: 'delta method', value: lift, low: ci![0], high: ci![1] },
        { label: 'Fieller', value: lift, low: exact?.[0] ?? null, high: exact?.[1] ?? null },
      ],
      lines: [{ label: 'no lift', at: 0 }],
    },
  }
}
