import { choleskyInPlace, choleskySolve, inverseCells } from '../../../model/numbers/linear.ts'
import type { Meeting } from './vote-table.ts'

/** Chances of one vote between two items. */
export interface Chances {
  first: number
  second: number
  tie: number
}

/** Davidson's three chances from log-abilities and ln ν. */
export function outcomeChances(a: number, b: number, logNu: number): Chances {
  const middle = logNu + (a + b) / 2
  const top = Math.max(a, b, middle)
  const [first, second, tie] = [Math.exp(a - top), Math.exp(b - top), Math.exp(middle - top)]
  const sum = first + second + tie
  return { first: first / sum, second: second / sum, tie: tie / sum }
}

/** Maximum likelihood by Newton; the covariance is of the centred abilities and, last, ln ν. */
export function fitDavidson(count: number, meetings: readonly Meeting[]) {
  const size = count + 1
  let parameters: number[] = new Array<number>(size).fill(0)
  let likelihood = logLikelihood(parameters, meetings)
  for (let round = 0; round < 100; round += 1) {
    const { gradient, information } = derivatives(parameters, meetings, size)
    if (!choleskyInPlace(information, size)) break
    const step = choleskySolve(information, size, gradient)
    let scale = 1
    let next = parameters
    for (; scale > 1e-6; scale /= 2) {
      next = parameters.map((value, i) => value + scale * step[i]!)
      const there = logLikelihood(next, meetings)
      if (there >= likelihood - 1e-12 * Math.abs(likelihood)) {
        likelihood = there
        break
      }
    }
    parameters = centred(next, count)
    if (step.every(value => Math.abs(value) < 1e-12)) break
  }
  const { information } = derivatives(parameters, meetings, size)
  choleskyInPlace(information, size)
  const inverse = inverseCells(information, size)
  const covariance = (i: number, j: number) => inverse(i, j) - (i < count && j < count ? 1 / count : 0)
  return { ability: parameters.slice(0, count), logNu: parameters[count]!, covariance }
}

function logLikelihood(parameters: readonly number[], meetings: readonly Meeting[]): number {
  const logNu = parameters.at(-1)!
  return meetings.reduce((sum, { i, j, wins, losses, ties }) => {
    const { first, second, tie } = outcomeChances(parameters[i]!, parameters[j]!, logNu)
    const part = (times: number, chance: number) => (times > 0 ? times * Math.log(chance) : 0)
    return sum + part(wins, first) + part(losses, second) + part(ties, tie)
  }, 0)
}

/** Gradient and information; a constant fills the direction that votes cannot see. */
function derivatives(parameters: readonly number[], meetings: readonly Meeting[], size: number) {
  const gradient = new Float64Array(size)
  const information = new Float64Array(size * size)
  const nu = size - 1
  for (const { i, j, wins, losses, ties } of meetings) {
    const { first, second, tie } = outcomeChances(parameters[i]!, parameters[j]!, parameters[nu]!)
    const n = wins + losses + ties
    // how each outcome moves with the two abilities and with ln ν
    const expected = [first + tie / 2, second + tie / 2, tie] as const
    const seen = [wins + ties / 2, losses + ties / 2, ties] as const
    const places = [i, j, nu] as const
    const cross = [
      [first + tie / 4, tie / 4, tie / 2],
      [tie / 4, second + tie / 4, tie / 2],
      [tie / 2, tie / 2, tie],
    ] as const
    for (const [a, row] of places.entries()) {
      gradient[row]! += seen[a]! - n * expected[a]!
      for (const [b, column] of places.entries())
        information[row * size + column]! += n * (cross[a]![b]! - expected[a]! * expected[b]!)
    }
  }
  const count = size - 1
  for (let i = 0; i < count; i += 1) for (let j = 0; j < count; j += 1) information[i * size + j]! += 1 / count
  return { gradient, information }
}

function centred(parameters: readonly number[], count: number): number[] {
  const mean = parameters.slice(0, count).reduce((sum, value) => sum + value, 0) / count
  return parameters.map((value, i) => (i < count ? value - mean : value))
}
