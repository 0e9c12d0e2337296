import { choleskyInPlace, choleskySolve } from '../../../model/numbers/linear.ts'
import { logistic } from '../../../model/numbers/log-sum-exp.ts'
import { logNormalTail, normalCdf, normalDensity } from '../../../model/numbers/normal.ts'
import type { Meeting } from './vote-table.ts'

/** Thurstone–Mosteller abilities by maximum likelihood, centred: Fisher scoring. */
export function fitProbit(count: number, meetings: readonly Meeting[]): Float64Array {
  const ability = new Float64Array(count)
  for (let round = 0; round < 100; round += 1) {
    const gradient = new Float64Array(count)
    const information = new Float64Array(count * count).fill(1 / count)
    for (const { i, j, wins, losses, ties } of meetings) {
      const gap = ability[i]! - ability[j]!
      const [up, down] = [Math.exp(logNormalTail(-gap)), Math.exp(logNormalTail(gap))]
      const density = normalDensity(gap)
      const n = wins + losses + ties
      const pull = (wins + ties / 2) * (density / up) - (losses + ties / 2) * (density / down)
      const weight = (n * density * density) / (up * down)
      gradient[i]! += pull
      gradient[j]! -= pull
      information[i * count + i]! += weight
      information[j * count + j]! += weight
      information[i * count + j]! -= weight
      information[j * count + i]! -= weight
    }
    if (!choleskyInPlace(information, count)) break
    const step = choleskySolve(information, count, gradient)
    for (let i = 0; i < count; i += 1) ability[i]! += step[i]!
    if (step.every(value => Math.abs(value) < 1e-12)) break
  }
  return ability
}

/** Deviance of a model of pairs against one with a chance of its own for each pair. */
export function pairDeviance(
  ability: ArrayLike<number>,
  meetings: readonly Meeting[],
  link: 'probit' | 'logit',
): number {
  const part = (seen: number, expected: number) => (seen > 0 ? seen * Math.log(seen / expected) : 0)
  const chance = link === 'probit' ? normalCdf : logistic
  return meetings.reduce((sum, { i, j, wins, losses, ties }) => {
    const n = wins + losses + ties
    const gap = ability[i]! - ability[j]!
    return sum + 2 * (part(wins + ties / 2, n * chance(gap)) + part(losses + ties / 2, n * chance(-gap)))
  }, 0)
}
