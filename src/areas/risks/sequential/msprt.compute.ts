import { refuse } from '../../../model/method-refusal.ts'
import { chance, many, percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './msprt.method.ts'

/** The likelihood ratio against no difference at each look; looks must grow. */
export function compute({ sigma2, tau2, looks, alpha }: Input): Output {
  const logLambda: number[] = []
  const pAlwaysValid: number[] = []
  const ci: [number, number][] = []
  let running = 1
  for (const [index, { nPerArm, diff }] of looks.entries()) {
    const before = looks[index - 1]?.nPerArm ?? 0
    if (nPerArm < before) refuse(`looks[${index}].nPerArm`, nPerArm, `at least that of the look before, ${before}`)
    const variance = (2 * sigma2) / nPerArm
    const sum = variance + tau2
    const log = 0.5 * Math.log(variance / sum) + (diff * diff * tau2) / (2 * variance * sum)
    running = Math.min(running, Math.exp(-log))
    const half = Math.sqrt(((2 * variance * sum) / tau2) * (Math.log(1 / alpha) + 0.5 * Math.log(sum / variance)))
    logLambda.push(log)
    pAlwaysValid.push(running)
    ci.push([diff - half, diff + half])
  }
  const first = (limit: number) => {
    const found = pAlwaysValid.findIndex(p => p <= limit)
    return found < 0 ? null : found + 1
  }
  return {
    logLambda,
    pAlwaysValid,
    firstRejectLookAt05: first(0.05),
    firstRejectLook: first(alpha),
    ci,
    alpha,
    n: looks.at(-1)?.nPerArm ?? null,
    test: 'mixture SPRT, normal, no difference',
  }
}

/** Where the p stands now. */
export function readout({ pAlwaysValid, firstRejectLook, alpha, ci }: Output, { looks }: Input): Readout {
  const last = looks.at(-1)
  if (!last) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const [low, high] = ci.at(-1)!
  return {
    says: [
      firstRejectLook === null
        ? `After ${many(looks.length, 'look')} the difference is not established (p = ${chance(pAlwaysValid.at(-1))}).`
        : `The difference is established since look ${firstRejectLook} (p = ${chance(pAlwaysValid.at(-1))}).`,
    ],
    sure: [
      `Difference ${rounded(last.diff)}, between ${rounded(low)} and ${rounded(high)} at all looks at once (${percent(1 - alpha)}).`,
    ],
    change: ['More units; the p never rises again, also when the effect fades.'],
    silent: ['The exact size: after stopping at a favourable moment the estimate leans outward.'],
    chart: {
      shape: 'line',
      title: 'Always-valid p',
      marks: pAlwaysValid.map((value, index) => ({ label: `look ${index + 1}`, value })),
      lines: [{ label: 'alpha', at: alpha }],
    },
  }
}
