import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sketch } from '../../test/sketch.ts'
import { territory } from '../areas/map.ts'
import { evidenceOf, verdictOf } from './evidence-of.ts'
import { headlineOf } from './headline.ts'
import type { ChartRecord } from './record.ts'
import { defaultSettings } from './settings.ts'

const map = territory()
const on = { today: '2026-06-01', settings: defaultSettings }

test('interviews and an experiment for, a support thread against, are told in words', () => {
  const { drawn, claim } = claimWith(['Acme', 'Globex'], 'for', 2, '2026-05-20')
  const experiment = drawn.add(
    'experiment',
    'Booking page',
    {
      criterionValue: 20,
      resultValue: 26,
      resultInterval: { low: 22, high: 30 },
      endsOn: '2026-05-27',
      startsOn: '2026-05-01',
    },
    { state: 'ended' },
  )
  drawn.join(experiment, 'tests', claim, { strength: 3 })
  const thread = drawn.add('feedback', 'No time for this', { source: 'support', saidAt: '2026-04-02', firstHand: true })
  drawn.join(thread, 'highlights', claim, { side: 'against', strength: 2 })
  const verdict = verdictOf(drawn.graph(), map, claim, on)
  assert.equal(verdict.says, 'likely, 0.81: two interviews and one experiment for, one support thread against')
  assert.equal(verdict.sources, 4)
  assert.equal(verdict.newest, '2026-05-27')
  assert.equal(verdict.strongestAgainst?.record, thread.id)
  assert.equal(verdict.items.find(item => item.record === experiment.id)?.decisive, true)
})

test('a claim without evidence is unknown whatever its starting point', () => {
  const drawn = sketch(map)
  const claim = drawn.add('assumption', 'They pay', { type: 'viability', start: 0.8 })
  const verdict = verdictOf(drawn.graph(), map, claim, on)
  assert.equal(verdict.confidence, null)
  assert.equal(verdict.word, 'unknown')
  assert.equal(verdict.start, 0.8)
})

test('two people of one account are one source, and a handle written twice is one person', () => {
  const drawn = sketch(map)
  const claim = drawn.add('need', 'Book without phoning')
  const acme = drawn.add('account', 'Acme')
  for (const name of ['Ben', 'Chloe']) {
    const person = drawn.add('contact', name)
    drawn.join(person, 'worksAt', acme)
    const said = drawn.add('feedback', `${name} said`, { source: 'interview' })
    drawn.join(said, 'by', person)
    drawn.join(said, 'highlights', claim, { side: 'for', strength: 2 })
  }
  for (const author of ['bike_fan', 'Bike_Fan ']) {
    const said = drawn.add('feedback', 'post', { source: 'community', author })
    drawn.join(said, 'highlights', claim, { side: 'for', strength: 1 })
  }
  const verdict = verdictOf(drawn.graph(), map, claim, on)
  assert.equal(verdict.items.length, 4)
  assert.equal(verdict.sources, 2)
  assert.equal(verdict.oneSided, true)
  assert.match(verdict.says, /nobody looked for the opposite$/)
})

test('an insight drawn from one account alone is that account again', () => {
  const { drawn, claim, said } = claimWith(['Acme'], 'for', 2, '2026-05-20')
  const insight = drawn.add('insight', 'Phones are never answered', { learnedOn: '2026-05-22' })
  drawn.join(insight, 'drawnFrom', said[0]!)
  drawn.join(insight, 'bearsOn', claim, { side: 'for', strength: 3 })
  assert.equal(verdictOf(drawn.graph(), map, claim, on).sources, 1)
})

test('a relayed report is strength 1 until somebody’s own words stand beside it', () => {
  const drawn = sketch(map)
  const claim = drawn.add('need', 'Book without phoning')
  const relayed = drawn.add('feedback', 'Sales says they want it', {
    source: 'sales',
    firstHand: false,
    author: 'acme',
  })
  drawn.join(relayed, 'highlights', claim, { side: 'for', strength: 4 })
  assert.equal(evidenceOf(drawn.graph(), map, claim, on)[0]?.strength, 1)
  const own = drawn.add('feedback', 'They said it', { source: 'interview', firstHand: true, author: 'ben' })
  drawn.join(own, 'highlights', claim, { side: 'for', strength: 2 })
  assert.equal(evidenceOf(drawn.graph(), map, claim, on)[0]?.strength, 4)
})

test('an inside opinion is strength 1 whatever was written', () => {
  const drawn = sketch(map)
  const claim = drawn.add('need', 'A dashboard')
  const opinion = drawn.add('feedback', 'The chief wants it', { source: 'internal' })
  drawn.join(opinion, 'highlights', claim, { side: 'for', strength: 5 })
  const [item] = evidenceOf(drawn.graph(), map, claim, on)
  assert.equal(item?.strength, 1)
  assert.equal(item?.inside, true)
})

test('a test is for, against, or half to the side of its point estimate, and half again when its criterion moved', () => {
  const item = (fields: Record<string, unknown>) => {
    const drawn = sketch(map)
    const claim = drawn.add('assumption', 'They book', { type: 'desirability' })
    const base = { criterionValue: 20, startsOn: '2026-05-01', endsOn: '2026-05-20' }
    const experiment = drawn.add('experiment', 'Page', { ...base, ...fields }, { state: 'decided' })
    drawn.join(experiment, 'tests', claim)
    return evidenceOf(drawn.graph(), map, claim, on)[0]
  }
  const met = item({ resultValue: 26, resultInterval: { low: 22, high: 30 } })
  assert.deepEqual([met?.side, met?.share, met?.decisive], ['for', 1, true])
  const missed = item({ resultValue: 12, resultInterval: { low: 8, high: 16 } })
  assert.deepEqual([missed?.side, missed?.share], ['against', 1])
  const open = item({ resultValue: 18, resultInterval: { low: 12, high: 24 } })
  assert.deepEqual([open?.side, open?.share, open?.decisive], ['against', 0.5, false])
  const moved = item({ resultValue: 26, resultInterval: { low: 22, high: 30 }, criterionChangedOn: '2026-05-10' })
  assert.deepEqual([moved?.share, moved?.decisive, moved?.changed], [0.5, false, true])
  const atMost = item({ criterionSide: 'at most', resultValue: 15, resultInterval: { low: 12, high: 19 } })
  assert.equal(atMost?.side, 'for')
  assert.equal(item({}), undefined)
})

test('a bet is headed by its weakest must-hold assumption and says which types nobody looked at', () => {
  const { drawn, claim } = claimWith(['Acme', 'Globex', 'Initech'], 'for', 3, '2026-05-20')
  const bet = drawn.add('bet', 'Online booking')
  const weak = drawn.add('assumption', 'They pay for it', { type: 'viability' })
  const doubt = drawn.add('feedback', 'Too dear', { source: 'interview', author: 'ben', saidAt: '2026-05-28' })
  drawn.join(doubt, 'highlights', weak, { side: 'against', strength: 3 })
  drawn.join(bet, 'restsOn', claim, { mustHold: true })
  drawn.join(bet, 'restsOn', weak, { mustHold: true })
  drawn.join(bet, 'restsOn', drawn.add('assumption', 'Nice to have'), { mustHold: false })
  const headline = headlineOf(drawn.graph(), map, bet, on)
  assert.equal(headline.weakest?.record.title, 'They pay for it')
  assert.deepEqual(headline.uncovered, ['usability', 'feasibility'])
  const [low, high] = headline.mustHold.map(one => one.verdict.confidence!).sort((a, b) => a - b) as [number, number]
  assert.ok(Math.abs(headline.together!.independent - low * high) < 1e-12)
  assert.ok(Math.abs(headline.together!.low - Math.max(0, low + high - 1)) < 1e-12)
  assert.equal(headline.together!.high, low)
  assert.equal(headline.rice, low)
})

test('evidence that somebody may not see counts without its name, words and source', () => {
  const { drawn, claim } = claimWith(['Acme', 'Globex'], 'against', 2, '2026-05-20')
  const all = verdictOf(drawn.graph(), map, claim, on)
  const seen = verdictOf(drawn.graph(), map, claim, { ...on, maySee: record => record.kind !== 'feedback' })
  assert.equal(seen.confidence, all.confidence)
  assert.equal(seen.sources, 2)
  assert.ok(!/Acme|feedback-1|account-1/.test(JSON.stringify([seen.items, seen.strongestAgainst])))
})

test('RICE may take half at most while a type is uncovered, and nothing without assumptions', () => {
  const { drawn, claim } = claimWith(['Acme', 'Globex', 'Initech'], 'for', 4, '2026-05-20')
  const bet = drawn.add('bet', 'Online booking')
  assert.equal(headlineOf(drawn.graph(), map, bet, on).rice, null)
  drawn.join(bet, 'restsOn', claim, { mustHold: true })
  assert.ok(verdictOf(drawn.graph(), map, claim, on).confidence! > 0.5)
  assert.equal(headlineOf(drawn.graph(), map, bet, on).rice, 0.5)
})

function claimWith(accounts: readonly string[], side: string, strength: number, saidAt: string) {
  const drawn = sketch(map)
  const claim = drawn.add('assumption', 'They want to book at night', { type: 'desirability' })
  const said: ChartRecord[] = accounts.map(name => {
    const account = drawn.add('account', name)
    const interview = drawn.add('feedback', `${name} said`, { source: 'interview', firstHand: true, saidAt })
    drawn.join(interview, 'from', account)
    drawn.join(interview, 'highlights', claim, { side, strength })
    return interview
  })
  return { drawn, claim, said }
}
