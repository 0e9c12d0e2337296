import { refuse } from '../../../model/method-refusal.ts'
import { logGamma } from '../../../model/numbers/gamma.ts'
import { chance, many, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './sequential-srm.method.ts'

/** The e-value of each look, its p-value, and the running minimum for looks of one experiment. */
export function compute({ looks, threshold }: Input): Output {
  const logE = looks.map(logEvidence)
  const pValue = logE.map(evidence => (evidence === null ? 0 : Math.min(1, Math.exp(-evidence))))
  let least = 1
  const pRunning = pValue.map(p => {
    least = Math.min(least, p)
    return least
  })
  const test = 'Dirichlet-multinomial mixture, always valid'
  return { logE, pValue, pRunning, flag: least < threshold, threshold, test }
}

/** ln E of one look; null where somebody is in an arm planned to be empty, which no number expresses. */
function logEvidence(look: Input['looks'][number], index: number): number | null {
  const { observed, weights = observed.map(() => 1), dirichlet } = look
  const at = `looks[${index}]`
  if (weights.length !== observed.length) refuse(`${at}.weights`, weights.length, `as many as arms, ${observed.length}`)
  const live = observed.map((_, arm) => arm).filter(arm => weights[arm]! > 0)
  if (live.length < 2) refuse(`${at}.weights`, weights, 'above 0 for at least 2 arms')
  if (observed.some((count, arm) => count > 0 && weights[arm] === 0)) return null
  const prior = dirichlet ?? observed.map(() => 1)
  if (prior.length !== observed.length) refuse(`${at}.dirichlet`, prior.length, `as many as arms, ${observed.length}`)
  const n = live.reduce((sum, arm) => sum + observed[arm]!, 0)
  const weight = live.reduce((sum, arm) => sum + weights[arm]!, 0)
  const mass = live.reduce((sum, arm) => sum + prior[arm]!, 0)
  return live.reduce(
    (sum, arm) => {
      const [count, alpha] = [observed[arm]!, prior[arm]!]
      return sum + logGamma(alpha + count) - logGamma(alpha) - count * Math.log(weights[arm]! / weight)
    },
    logGamma(mass) - logGamma(mass + n),
  )
}

/** Whether the split may still be trusted. */
export function readout({ logE, pRunning, flag, threshold }: Output, { looks }: Input): Readout {
  if (looks.length === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const last = logE.at(-1) ?? null
  return {
    says: [
      ...(logE.includes(null) ? ['Somebody is in an arm that was planned to be empty.'] : []),
      flag
        ? 'The split is not as planned: stop reading results and find the cause.'
        : 'Nothing speaks against the planned split so far.',
    ],
    sure: [
      `Smallest always-valid p over ${many(looks.length, 'look')}: ${chance(pRunning.at(-1))}; flagged below ${threshold}.${last === null ? '' : ` ln E now ${rounded(last)}.`}`,
    ],
    change: ['More units: a true mismatch shows sooner or later.'],
    silent: ['Who is missing. The looks must be cumulative counts of one experiment for the running minimum to hold.'],
    chart: {
      shape: 'line',
      title: 'Always-valid p',
      marks: pRunning.map((value, i) => ({ label: `look ${i + 1}`, value })),
      lines: [{ label: 'threshold', at: threshold }],
    },
  }
}
