import { percent, plain, type Readout, rounded } from '../../../model/readout.ts'
import type { Input, Output } from './evsi.method.ts'
import { testValue } from './test-value.ts'

const acts: Record<string, string> = { 'do-nothing': 'stop' }

/** The worth of the test, and the action after each result. */
export function compute(input: Input): Output {
  const { evNow, bestNow, evpi, evsi, netGain, outcomes, flags } = testValue(input)
  const act = (name: string) => acts[name] ?? name
  const pass = outcomes.find(({ result }) => result === 'pass')
  const fail = outcomes.find(({ result }) => result === 'fail')
  return {
    evNow,
    pPass: pass?.probability ?? null,
    posteriorIfPass: pass?.posterior?.[0] ?? null,
    posteriorIfFail: fail?.posterior?.[0] ?? null,
    evpi,
    evsi,
    netGain,
    actIfPass: pass ? act(pass.best) : null,
    actIfFail: fail ? act(fail.best) : null,
    changesDecision: outcomes.some(outcome => outcome.probability > 0 && outcome.best !== bestNow),
    results: outcomes.map(({ result, probability, best }) => ({ result, probability, act: act(best) })),
    flags,
  }
}

/** Whether the test pays. */
export function readout(output: Output): Readout {
  const { evsi, evpi, netGain, changesDecision, results, flags } = output
  return {
    says: [
      changesDecision
        ? `The test is worth ${rounded(evsi)}, ${rounded(netGain)} after its cost.`
        : 'No result would change the decision: the test is worth nothing at any price.',
      ...results.map(({ result, probability, act }) => `${result} (${percent(probability)}): then ${plain(act)}.`),
    ],
    sure: [
      `At most ${rounded(evpi)} could be gained by certainty.`,
      ...flags.map(
        flag =>
          ({
            'uninformative-test': 'The test passes equally often either way: it tells nothing.',
            'inverted-test': 'The test passes more often when the assumption fails: are the two figures swapped?',
          })[flag] ?? `Note: ${plain(flag)}.`,
      ),
    ],
    change: ['A sharper test, or a prior nearer the point where the decision flips.'],
    silent: ['What else the test would teach.'],
    chart: {
      shape: 'bars',
      title: 'What information is worth',
      marks: [
        { label: 'certainty', value: evpi },
        { label: 'this test', value: evsi },
        { label: 'net of cost', value: netGain },
      ],
    },
  }
}
