import { refuse } from '../../../model/method-refusal.ts'
import { chiSquareTail } from '../../../model/numbers/incomplete-gamma.ts'
import { chance, percent, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './srm.method.ts'

/** Pearson's test of the split; arms of weight 0 are left out, and anybody in them is impossible. */
export function compute({ observed, weights = observed.map(() => 1), threshold }: Input): Output {
  if (weights.length !== observed.length) refuse('weights', weights.length, `as many as arms, ${observed.length}`)
  const live = observed.map((count, arm) => ({ count, weight: weights[arm]! })).filter(arm => arm.weight > 0)
  if (live.length < 2) refuse('weights', live.length, 'above 0 for at least 2 arms')
  const impossible = observed.some((count, arm) => weights[arm] === 0 && count > 0)
  const n = live.reduce((sum, arm) => sum + arm.count, 0)
  const total = live.reduce((sum, arm) => sum + arm.weight, 0)
  const expected = weights.map(weight => (n * weight) / total)
  const df = live.length - 1
  const test = 'Pearson chi-square on assigned units'
  if (n === 0)
    return {
      chi2: null,
      df,
      pValue: null,
      flag: impossible,
      threshold,
      expected,
      n,
      test,
      status: impossible ? 'impossible' : 'no-data',
    }
  const chi2 = live.reduce(
    (sum, arm) => sum + (arm.count - (n * arm.weight) / total) ** 2 / ((n * arm.weight) / total),
    0,
  )
  const pValue = chiSquareTail(chi2, df)
  const flag = impossible || pValue < threshold
  const status = impossible ? 'impossible' : flag ? 'mismatch' : 'ok'
  return { chi2, df, pValue, flag, threshold, expected, n, test, status }
}

/** Whether the result may be read at all. */
export function readout(output: Output, { observed }: Input): Readout {
  const { chi2, pValue, status, threshold, expected, n } = output
  const verdict = {
    ok: 'The split looks as planned.',
    mismatch: 'The split is not as planned: do not read the results until the cause is found.',
    impossible: 'Somebody is in an arm that was planned to be empty: do not read the results.',
    'no-data': 'No data.',
  }[status]
  return {
    says: [verdict],
    sure:
      pValue === null
        ? []
        : [`χ² = ${rounded(chi2)}, p = ${chance(pValue)}; flagged below ${threshold}. n = ${n.toLocaleString('en')}.`],
    change:
      status === 'mismatch' ? ['Usual causes: redirects, bots, lost log lines, a filter applied to one arm only.'] : [],
    silent: ['Who is missing. Reweighting does not repair it.'],
    chart: {
      shape: 'bars',
      title: 'Share of units by arm',
      marks: observed.map((count, arm) => ({
        label: `arm ${arm + 1}`,
        value: n > 0 ? count / n : null,
        note: `planned ${percent(n > 0 ? expected[arm]! / n : null)}`,
      })),
    },
  }
}
