import { chance, type Readout, rounded } from '../../../model/readout.ts'
import { bestRho, mixtureBound, mixtureLogEvidence } from './mixture-boundary.ts'
import type { Input, Output } from './normal-mixture.method.ts'

/** Boundary, log evidence and always-valid p of a running sum. */
export function compute({ vOpt, alphaOpt, alpha, s, v }: Input): Output {
  const rho = bestRho(vOpt, alphaOpt)
  const logE = mixtureLogEvidence(s, v, rho)
  const bound = mixtureBound(v, alpha, rho)
  return {
    rho,
    logE,
    pAlwaysValid: Math.min(1, Math.exp(-logE)),
    bound,
    crossed: Math.abs(s) >= bound,
    alpha,
    test: 'two-sided normal mixture',
  }
}

/** Whether the line is crossed. */
export function readout({ bound, crossed, pAlwaysValid, alpha }: Output, { s, v }: Input): Readout {
  return {
    says: [
      crossed
        ? `The sum ${rounded(s)} is beyond the line ±${rounded(bound)}: there is an effect.`
        : `The sum ${rounded(s)} is inside ±${rounded(bound)}: nothing is established yet.`,
    ],
    sure: [
      `Always-valid p ${chance(pAlwaysValid)}; a single look planned for v = ${rounded(v)} would use ±${rounded(1.96 * Math.sqrt(v))} (5 %).`,
      `Without an effect the line is crossed with a probability of at most ${alpha} over all looks together.`,
    ],
    change: ['More data; the tuning only moves where the line is tightest.'],
    silent: ['How large the effect is.'],
    chart: null,
  }
}
