import { refuse } from '../../../model/method-refusal.ts'
import { momentsFromSums } from '../../../model/numbers/moments.ts'
import { chance, percent, plain, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './asymptotic-cs.method.ts'

type Row = Input['rows'][number]

/** Effect with its confidence sequence for each row; a control mean of 0 has no relative effect. */
export function compute({ alpha, rows, effect }: Input): Output {
  const sort = effect?.startsWith('absolute') ? 'absolute' : undefined
  return {
    rows: rows.map((row, index) => lookAt(row, `rows[${index}]`, alpha, sort ?? row.effect)),
    alpha,
    intervalMethod: 'asymptotic confidence sequence',
  }
}

function lookAt(row: Row, at: string, alpha: number, effect: Row['effect']): Output['rows'][number] {
  const [control, treated] = [armOf(row.a, row.kind, `${at}.a`), armOf(row.b, row.kind, `${at}.b`)]
  const t = row.a.n + row.b.n
  const log = -2 * Math.log(alpha)
  const rho = Math.sqrt((log + Math.log(log + 1)) / row.nStar)
  const diff = treated.mean - control.mean
  const flags = t < 100 ? ['too-early'] : []
  const base = { diff, effect, rho, n: t }
  const none = { ...base, lift: null, se: null, ci: null, pValue: null }
  if (effect === 'relative' && control.mean === 0) return { ...none, flags: [...flags, 'control-mean-zero'] }
  const size = effect === 'relative' ? Math.abs(control.mean) : 1
  const estimate = diff / size
  const weight = effect === 'relative' ? (treated.mean / control.mean) ** 2 : 1
  const se = Math.sqrt(treated.variance / row.b.n + (control.variance / row.a.n) * weight) / size
  if (!(se > 0)) return { ...none, flags: [...flags, 'no-variance'] }
  const growth = t * rho * rho + 1
  const half = se * Math.sqrt(t) * Math.sqrt(((2 * growth) / (t * rho) ** 2) * Math.log(Math.sqrt(growth) / alpha))
  const s = (t * estimate * estimate) / (se * se)
  const pValue = Math.min(1, Math.exp(0.5 * Math.log(growth) - (rho * rho * s) / (2 * growth)))
  const lift = effect === 'relative' ? estimate : null
  return { ...base, lift, se, ci: [estimate - half, estimate + half], pValue, flags }
}

function armOf({ n, sum, sumSquares }: Row['a'], kind: Row['kind'], at: string): { mean: number; variance: number } {
  if (n < 2) refuse(`${at}.n`, n, 'at least 2')
  if (kind === 'proportion') {
    if (sum < 0 || sum > n) refuse(`${at}.sum`, sum, `from 0 to its n, ${n}`)
    return { mean: sum / n, variance: (sum / n) * (1 - sum / n) }
  }
  if (sumSquares === undefined) refuse(`${at}.sumSquares`, sumSquares, 'given for a mean')
  const { mean, variance } = momentsFromSums(n, sum, sumSquares)
  return { mean, variance: variance! }
}

/** The latest look in words. */
export function readout({ rows, alpha }: Output): Readout {
  const last = rows.at(-1)
  if (!last) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const show = (value: number | null | undefined) => (last.effect === 'relative' ? percent(value) : rounded(value))
  const estimate = last.effect === 'relative' ? last.lift : last.diff
  return {
    says: [
      last.ci === null
        ? `No interval: ${last.flags.map(plain).join(', ')}.`
        : `The ${last.effect} effect is ${show(estimate)}, between ${show(last.ci[0])} and ${show(last.ci[1])} at all looks at once.`,
    ],
    sure: [
      `Always-valid p ${chance(last.pValue)}, confidence ${percent(1 - alpha)}, n = ${last.n.toLocaleString('en')}.`,
    ],
    change: ['More units; the planned total only decides where the interval is tightest.'],
    silent: [
      'The exact size after an early stop: it leans outward.',
      ...(last.flags.includes('too-early') ? ['Too early: the method needs some hundred users.'] : []),
    ],
    chart: {
      shape: 'dots',
      title: `Effect (${last.effect}) at each look`,
      marks: rows.map((row, index) => ({
        label: `look ${index + 1}`,
        value: row.effect === 'relative' ? row.lift : row.diff,
        low: row.ci?.[0] ?? null,
        high: row.ci?.[1] ?? null,
      })),
      lines: [{ label: 'no effect', at: 0 }],
    },
  }
}
