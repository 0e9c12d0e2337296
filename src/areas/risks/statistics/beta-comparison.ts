import { logBetaMass, logIncompleteBeta } from '../../../model/numbers/incomplete-beta.ts'
import { logIntegral } from '../../../model/numbers/quadrature.ts'

/** Parameters of a beta distribution, both above 0. */
export type Beta = readonly [a: number, b: number]

/** P(X > Y) for independent betas; keeps its relative precision down to 1e-300 and for parameters up to 1e9. */
export function chanceGreater(x: Beta, y: Beta): number {
  return Math.min(1, Math.exp(overOdds(x, y, (u, v) => logBetaMass(u, x[0], x[1], v) + logTail(u, v, y, 'lower'))))
}

/** E[max(Y - X, 0)]: what choosing X loses on average if Y should be the better. */
export function expectedLoss(x: Beta, y: Beta): number {
  // the integral of P(X ≤ t) P(Y > t) over t, so that nothing cancels
  return Math.exp(
    overOdds(x, y, (u, v) => Math.log(u) + Math.log(v) + logTail(u, v, x, 'lower') + logTail(u, v, y, 'upper')),
  )
}

/** ln of an integral over (0,1) on the log-odds scale, where these integrands have one peak and thin tails. */
function overOdds(x: Beta, y: Beta, logf: (t: number, rest: number) => number): number {
  const reach = (beta: Beta) => {
    const middle = Math.log(beta[0] / beta[1])
    const spread = Math.sqrt(1 / beta[0] + 1 / beta[1])
    return [middle - 60 * spread - 2 * spread * spread, middle + 60 * spread + 2 * spread * spread] as const
  }
  const [first, second] = [reach(x), reach(y)]
  const low = Math.max(-700, Math.min(first[0], second[0]))
  const high = Math.min(700, Math.max(first[1], second[1]))
  return logIntegral(odds => logf(1 / (1 + Math.exp(-odds)), 1 / (1 + Math.exp(odds))), low, high)
}

function logTail(t: number, rest: number, beta: Beta, side: 'lower' | 'upper'): number {
  return logIncompleteBeta(t, beta[0], beta[1], rest)[side]
}
