import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callMethod } from '../model/method.ts'
import { methods } from './methods.ts'

/** For each method that may be asked about nothing: the empty input, and the fields that must then be null. */
const empty: Record<string, [input: unknown, unknownFields: readonly string[]]> = {
  'evidence.confidence': [{ items: [] }, ['confidence']],
  'kano.aggregate': [
    { responses: [] },
    ['category', 'better', 'worse', 'blauth', 'fong', 'betterInterval', 'totalStrength'],
  ],
  'prioritise.moscow': [{ items: [] }, ['base', 'must', 'should', 'could']],
  'survey.nps': [{ ratings: [] }, ['nps', 'se', 'ciWald', 'ciAdjustedWald']],
  'survey.csat': [{ ratings: [null] }, ['csat', 'ciWilson', 'mean']],
  'survey.ces': [{ ratings: [] }, ['mean', 'percentAgree']],
  'survey.sus': [{ responses: [] }, ['mean', 'sd', 'ci95']],
  'stats.wilson': [{ x: 0, n: 0 }, ['rate', 'lower', 'upper']],
  'experiment.verdict': [{ successes: 0, n: 0, criterion: { op: '>=', value: 0.1 } }, ['rate', 'ci']],
  'okr.score': [{ keyResults: [] }, ['objective', 'objectiveBand']],
  'kpi.xmr': [{ values: [] }, ['mean', 'upper', 'lower']],
  'finance.npv': [{ rate: 0.1, flows: [] }, ['npv']],
  'finance.payback': [{ flows: [] }, ['simple', 'discounted', 'roi', 'npv']],
  'finance.range': [{ rate: 0.1, flows: [] }, ['p50', 'chanceOfLoss']],
  'pairwise.bradleyTerry': [{ items: ['a', 'b'], votes: [] }, ['logAbility', 'residualDeviance']],
  'pairwise.davidson': [{ items: ['a', 'b'], votes: [] }, ['logAbility', 'nu']],
  'journey.sentiment': [{ stages: ['find'], scores: {} }, ['low', 'peak', 'biggestDrop']],
  'stats.srm': [{ observed: [0, 0] }, ['chi2', 'pValue']],
  'retention.stickiness': [{ dailyActive: [], periodActive: 0 }, ['stickiness', 'meanDaily']],
  'pairwise.nextPair': [{ items: ['a'] }, ['a', 'b', 'p']],
  'survey.npsCompare': [
    { a: { promoters: 0, passives: 0, detractors: 0 }, b: { promoters: 1, passives: 0, detractors: 0 } },
    ['npsA', 'diff', 'pValue', 'ci'],
  ],
  funnel: [{ steps: ['a', 'b'], users: [] }, ['overall']],
}

for (const [name, [input, unknownFields]] of Object.entries(empty)) {
  test(`${name} without data says so, and gives null, never 0`, async () => {
    const { output, readout } = await callMethod(methods, name, input)
    for (const field of unknownFields) assert.equal((output as Record<string, unknown>)[field], null, field)
    assert.match(
      readout.says.join(' '),
      /no data|unknown|no votes|no key results|nobody|at least two|nothing|none|no reading/i,
    )
  })
}

test('lists without items are answered, not refused', async () => {
  const lists: Record<string, unknown> = {
    'prioritise.rice': { items: [] },
    'prioritise.ice': { items: [] },
    'prioritise.wsjf': { items: [] },
    'prioritise.costOfDelay': { jobs: {} },
    'prioritise.riceMonteCarlo': { items: {} },
    'prioritise.opportunity': { outcomes: [] },
    'prioritise.importanceDifficulty': { items: [] },
    'pairwise.counts': { results: [] },
    'assumption.map': { assumptions: [] },
    'learning.backlog': { questions: [] },
    'voi.rank': { assumptions: [] },
    'roadmap.validate': { items: [] },
    'raci.validate': { rows: [] },
    'daci.validate': { decisions: [] },
    'storymap.validate': { backbone: [], slices: [] },
    'coremodel.validate': { cores: [] },
    'premortem.summary': { reasons: [] },
    'aai.validate': { stakeholders: [] },
    'needs.jump': { needs: [] },
    'feedback.menu': { activities: [] },
    retention: { daysActiveSinceDay0: {}, observedThroughDay: {}, days: [1] },
    'jtbd.forces': { rows: [] },
    'stats.multiplicity': { p: [] },
    'stats.sequential.mSPRT': { sigma2: 1, tau2: 1, looks: [] },
    'stats.sequential.peeking': { looks: [] },
    'stats.sequentialSrm': { looks: [] },
    'outcome.score': { outcomes: [] },
    'kpi.status': { metrics: [] },
    'kano.survey': { features: ['F1'], respondents: [] },
    'solutions.compare': { needs: [], alternatives: [], ratings: [] },
    'constraint.check': { constraints: [] },
    'problem.answers': { problems: [] },
    'ticket.ready': { tickets: [] },
    'experiment.card': { cards: [] },
  }
  for (const [name, input] of Object.entries(lists)) {
    const { output } = await callMethod(methods, name, input)
    assert.doesNotMatch(JSON.stringify(output), /NaN|Infinity/, name)
  }
})
