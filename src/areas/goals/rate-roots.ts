import { findRoot, peakOf } from '../../model/numbers/root.ts'
import { presentValue, signChanges } from './cash-flow.ts'

/** Every rate above -1 at which the flows are worth nothing, and why there is none. */
export interface RateRoots {
  roots: number[]
  status: 'ok' | 'multiple-roots' | 'no-sign-change' | 'no-root' | 'no-data'
  signChanges: number
}

/** Closer than this in ln(1+rate), two roots are one that rounding has split. */
const apart = 1e-6

/** Brackets roots on a fine grid of ln(1+rate), and looks between its points where the value comes near zero and turns. */
export function rateRoots(flows: readonly number[]): RateRoots {
  const changes = signChanges(flows)
  if (flows.length === 0) return { roots: [], status: 'no-data', signChanges: 0 }
  if (changes === 0) return { roots: [], status: 'no-sign-change', signChanges: 0 }
  const scale = flows.reduce((most, flow) => Math.max(most, Math.abs(flow)), 0)
  const moving = (flow: number) => flow !== 0
  const unit = flows.slice(flows.findIndex(moving), flows.findLastIndex(moving) + 1).map(flow => flow / scale)
  const found = merged(rootsOf(worthOf(unit), worthOf(unit.map(Math.abs)), gridFor(unit)))
  return {
    roots: found.map(log => Math.expm1(log)),
    status: found.length === 0 ? 'no-root' : found.length > 1 ? 'multiple-roots' : 'ok',
    signChanges: changes,
  }
}

/** The worth by ln(1+rate), seen from the larger end, so that neither side of rate 0 overflows. */
function worthOf(unit: readonly number[]): (log: number) => number {
  const turned = unit.toReversed()
  return log => (log >= 0 ? presentValue(unit, Math.expm1(log)) : presentValue(turned, Math.expm1(-log)))
}

/** Points as far out as a root can lie (Cauchy's bound), densest around rate 0. */
function gridFor(unit: readonly number[]): number[] {
  const reach = 1e-9 - Math.log(Math.min(Math.abs(unit[0]!), Math.abs(unit.at(-1)!)) / 2)
  return Array.from({ length: 4001 }, (_, i) => ((i - 2000) / 2000) ** 3 * reach)
}

function rootsOf(worth: (log: number) => number, size: (log: number) => number, grid: readonly number[]): number[] {
  const values = grid.map(worth)
  const roots: number[] = []
  for (const [i, here] of grid.entries()) {
    const [before, value, after] = [values[i - 1], values[i]!, values[i + 1]]
    if (value === 0) roots.push(here)
    if (before === undefined || before === 0 || value === 0) continue
    const above = value > 0
    if (above !== before > 0) roots.push(findRoot(worth, grid[i - 1]!, here))
    else if (after !== undefined && above === after > 0 && turns(before, value, after)) {
      const nearest = peakOf(log => (above ? -worth(log) : worth(log)), grid[i - 1]!, grid[i + 1]!)
      const least = worth(nearest)
      if (least !== 0 && above !== least > 0)
        roots.push(findRoot(worth, grid[i - 1]!, nearest), findRoot(worth, nearest, grid[i + 1]!))
      else if (Math.abs(least) <= 1e-12 * size(nearest)) roots.push(nearest)
    }
  }
  return roots
}

function turns(before: number, value: number, after: number): boolean {
  return Math.abs(value) <= Math.abs(before) && Math.abs(value) <= Math.abs(after)
}

function merged(roots: readonly number[]): number[] {
  const groups: number[][] = []
  for (const root of roots.toSorted((a, b) => a - b)) {
    const last = groups.at(-1)
    if (last && root - last.at(-1)! < apart) last.push(root)
    else groups.push([root])
  }
  return groups.map(group => group.reduce((sum, root) => sum + root, 0) / group.length)
}
