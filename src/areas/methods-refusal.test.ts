import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callMethod } from '../model/method.ts'
import { Problem } from '../model/problem.ts'
import { methods } from './methods.ts'

/** What is refused: method, input, and the words that name the field, the value and what is allowed. */
const refused: [name: string, input: unknown, words: RegExp][] = [
  ['stats.twoProportion', { a: [12, 10], b: [1, 10] }, /a\[0\] must be from 0 to its n, 10; it is 12/],
  ['stats.twoProportion', { a: [0, 0], b: [1, 10] }, /a\[1\] must be an n of at least 1; it is 0/],
  ['stats.twoProportion', { a: [1, 10], b: [1, 10], conf: 1.5 }, /conf must be more than 0 and less than 1; it is 1.5/],
  ['stats.wilson', { x: 5, n: 3 }, /x must be from 0 to n, 3; it is 5/],
  ['stats.wilson', { x: -1, n: 3 }, /x must be at least 0; it is -1/],
  ['stats.wilson', { x: 1.5, n: 3 }, /x must be a whole number; it is 1.5/],
  ['stats.welch', { a: [1], b: [1, 2] }, /a must be an arm of at least 2 values; it is 1/],
  ['stats.srm', { observed: [1, 2], weights: [1] }, /weights must be as many as arms, 2; it is 1/],
  [
    'stats.sampleSizeProportions',
    { p1: 0.2, p2: 1.2 },
    /p2 must be such that the target rate lies between 0 and 1; it is 1.2/,
  ],
  ['stats.sampleSizeProportions', { p1: 0.2, mde: 0, mdeSort: 'absolute' }, /mde must be different from the baseline/],
  ['stats.sampleSizeProportions', { p1: 0.2, mde: 0.1 }, /mdeSort must be absolute or relative/],
  ['stats.sampleSizeMeans', { delta: 0, sd: 1 }, /delta must be different from 0; it is 0/],
  ['survey.nps', { ratings: [9, 11] }, /ratings\[1\] must be a whole number from 0 to 10, or null; it is 11/],
  ['survey.nps', { ratings: [8.5] }, /ratings\[0\] must be a whole number from 0 to 10, or null; it is 8.5/],
  ['survey.csat', { ratings: [0] }, /ratings\[0\] must be a whole number from 1 to 5, or null; it is 0/],
  ['survey.sus', { responses: [[1, 2, 3]] }, /responses\[0\] must be a list of ten answers/],
  [
    'survey.sus',
    { responses: [[1, 2, 3, 4, 5, 6, 1, 1, 1, 1]] },
    /responses\[0\]\[5\] must be a whole number from 1 to 5, or null; it is 6/,
  ],
  [
    'prioritise.rice',
    { items: [{ id: 'a', reach: 1, impact: 2, confidence: 80, effort: 1 }] },
    /items\[0\].confidence must be from 0 to 1; it is 80/,
  ],
  [
    'prioritise.rice',
    { items: [{ id: 'a', reach: 1, impact: 7, confidence: 0.8, effort: 1 }] },
    /items\[0\].impact must be one of 3, 2, 1, 0.5, 0.25/,
  ],
  [
    'prioritise.rice',
    { items: [{ id: 'a', reach: 1, impact: 1, confidence: 0.8, effort: 0 }] },
    /items\[0\].effort must be more than 0; it is 0/,
  ],
  [
    'prioritise.rice',
    {
      items: [
        { id: 'a', period: 'month' },
        { id: 'b', period: 'year' },
      ],
    },
    /period must be the same for all items; it is "month and year"/,
  ],
  [
    'prioritise.rice',
    { items: [{ id: 'a' }, { id: 'a' }] },
    /items\[1\].id must be different from every other id; it is "a"/,
  ],
  [
    'prioritise.riceMonteCarlo',
    { items: { A: { reach: [9, 1], impact: 1, confidence: 1, effort: 1 } } },
    /items.A.reach must be a range with the low end first; it is "9 to 1"/,
  ],
  [
    'prioritise.riceMonteCarlo',
    { items: { A: { reach: [0, 1], impact: 1, confidence: 1, effort: 1 } } },
    /items.A.reach must be above 0/,
  ],
  [
    'prioritise.wsjf',
    { items: [{ id: 'a', value: 4, time: 1, rroe: 1, size: 1 }] },
    /items\[0\].value must be one of 1, 2, 3, 5, 8, 13, 20; it is 4/,
  ],
  ['prioritise.costOfDelay', { jobs: { P: { cod: 1, dur: 0 } } }, /jobs.P.dur must be more than 0; it is 0/],
  ['prioritise.ice', { items: [{ id: 'a', impact: 11, confidence: 1, ease: 1 }] }, /items\[0\].impact must be/],
  [
    'prioritise.opportunity',
    { outcomes: [{ id: 'a', ratings: [[6, 1]] }] },
    /outcomes\[0\].ratings\[0\] must be a whole number from 1 to 5, or null; it is 6/,
  ],
  [
    'voi.evsi',
    { pTrue: 1.2, payoffIfTrue: 1, payoffIfFalse: -1, sensitivity: 0.9, specificity: 0.9 },
    /pTrue must be from 0 to 1; it is 1.2/,
  ],
  ['voi.evpi', { prior: [0.5, 0.4], payoffs: { go: [1, 2] } }, /prior must be a list that sums to 1; it is 0.9/],
  [
    'okr.score',
    { keyResults: [{ id: 'a', start: 5, target: 5, current: 5 }] },
    /keyResults\[0\].target must be different from start, 5; it is 5/,
  ],
  ['finance.npv', { rate: -1, flows: [1] }, /rate must be more than -1; it is -1/],
  [
    'assumption.map',
    { assumptions: [{ id: 'a', importance: 11, evidence: 1 }] },
    /assumptions\[0\].importance must be from 0 to 10; it is 11/,
  ],
  ['journey.sentiment', { stages: ['a'], scores: { a: [3] } }, /scores.a must be from -2 to 2; it is 3/],
  ['journey.sentiment', { stages: ['a'], scores: { b: [1] } }, /scores must be one of the stages: a; it is "b"/],
  [
    'pairwise.bradleyTerry',
    { items: ['a', 'b'], wins: [[0, 1]] },
    /wins must be a square table of 2 items; it is "1 rows"/,
  ],
  [
    'pairwise.bradleyTerry',
    { items: ['a', 'b'], votes: [{ a: 'a', b: 'z', outcome: 'a' }] },
    /votes\[0\].b must be one of the items; it is "z"/,
  ],
  [
    'retention',
    { daysActiveSinceDay0: { u: [9] }, observedThroughDay: { u: 5 }, days: [1] },
    /daysActiveSinceDay0.u must be at most the last observed day, 5; it is 9/,
  ],
  ['jtbd.forces', { rows: [{ push: 12 }] }, /rows\[0\].push must be from 0 to 10; it is 12/],
  ['kano.aggregate', { counts: { A: 1 }, responses: [] }, /responses must be given, or counts, not both/],
  ['stats.power', { p1: 0.5, p2: 0.5, n: 10 }, /p2 must be different from p1; it is 0.5/],
  ['evidence.confidence', { start: 1, items: [] }, /start must be more than 0 and less than 1; it is 1/],
  [
    'evidence.confidence',
    { items: [{ source: 'a', side: 'for', strength: 6, ageDays: 0, halfLifeDays: 10 }] },
    /items\[0\].strength must be one of 1, 2, 3, 4, 5; it is 6/,
  ],
]

for (const [name, input, words] of refused) {
  test(`${name} refuses with ${words.source.slice(0, 70)}`, async () => {
    await assert.rejects(callMethod(methods, name, input), problem => {
      assert.ok(problem instanceof Problem)
      assert.equal(problem.code, 'invalid')
      assert.match(problem.message, words)
      assert.ok(Object.keys(problem.fields).length > 0)
      return true
    })
  })
}

test('a name that does not exist is answered with those that come close', async () => {
  await assert.rejects(
    callMethod(methods, 'kano.agregate', {}),
    /No method is called "kano.agregate"; close: .*kano.aggregate/,
  )
})
