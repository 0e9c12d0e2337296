import { findRoot } from '../../model/numbers/root.ts'
import { presentValue, signChanges } from './cash-flow.ts'

/** Every rate above -1 at which the flows are worth nothing, and why there is none. */
export interface RateRoots {
  roots: number[]
  status: 'ok' | 'multiple-roots' | 'no-sign-change' | 'no-root' | 'no-data'
  signChanges: number
}

/** Brackets roots on a fine grid of ln(1+rate), including those where the value only touches zero. */
export function rateRoots(flows: readonly number[]): RateRoots {
  const changes = signChanges(flows)
  if (flows.length === 0) return { roots: [], status: 'no-data', signChanges: 0 }
  if (changes === 0) return { roots: [], status: 'no-sign-change', signChanges: 0 }
  const scale = Math.max(...flows.map(Math.abs))
  const unit = flows.map(flow => flow / scale)
  // seen from the larger end, so that neither side of rate 0 overflows
  const f = (log: number) =>
    log >= 0 ? presentValue(unit, Math.expm1(log)) : presentValue(unit.toReversed(), Math.expm1(-log))
  const grid = Array.from({ length: 4001 }, (_, i) => ((i - 2000) / 2000) ** 3 * 20)
  const values = grid.map(f)
  const roots: number[] = []
  for (let i = 0; i < grid.length; i += 1) {
    if (values[i] === 0) roots.push(grid[i]!)
    else if (i > 0 && values[i - 1] !== 0 && values[i]! > 0 !== values[i - 1]! > 0)
      roots.push(findRoot(f, grid[i - 1]!, grid[i]!))
  }
  const rates = roots.map(log => Math.expm1(log))
  return {
    roots: rates,
    status: rates.length === 0 ? 'no-root' : rates.length > 1 ? 'multiple-roots' : 'ok',
    signChanges: changes,
  }
}
