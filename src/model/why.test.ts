import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sketch } from '../../test/sketch.ts'
import { territory } from '../areas/map.ts'
import { hangingText, ladderText, plain } from './ladder-text.ts'
import { defaultSettings } from './settings.ts'
import { textWidth } from './text-width.ts'
import { breaks, type LadderRung, why } from './why.ts'

const map = territory()
const on = { today: '2026-06-01', settings: defaultSettings }

test('a ticket climbs over its bet to customer, business and vision', () => {
  const { drawn, ticket } = wholeChain()
  const ladder = why(drawn.graph(), map, ticket.id, on)!
  assert.deepEqual(namesOf(ladder.rungs), [
    'B-1 every whole',
    'N-1 customer whole',
    'PB-1 customer whole',
    'P-1 customer whole',
    'O-1 business whole',
    'G-1 business whole',
    'G-2 every whole',
    'PL-1 vision thin',
    'V-1 vision thin',
    'G-2 vision whole',
  ])
  assert.equal(ladder.counts.missing, 0)
  assert.deepEqual(
    ladder.world.answers.map(answer => answer.better),
    ['Fewer bikes thrown away'],
  )
})

test('a bet with nothing above it shows three gaps, each with the action that fills it', () => {
  const drawn = sketch(map)
  const bet = drawn.add('bet', 'The chief’s idea', { horizon: 'now' })
  const ladder = why(drawn.graph(), map, bet.id, on)!
  const gaps = ladder.rungs.filter(rung => rung.standing === 'missing')
  assert.deepEqual(
    gaps.map(rung => rung.side),
    ['customer', 'business', 'vision'],
  )
  assert.deepEqual(gaps[0]?.action, {
    on: bet.id,
    action: { do: 'link', label: 'Say what B-1 addresses', name: 'addresses', way: 'from', kinds: ['need'] },
  })
})

test('a hollow link does not cure: an empty outcome and a need that only insiders speak of are thin', () => {
  const drawn = sketch(map)
  const bet = drawn.add('bet', 'Online booking')
  const need = drawn.add('need', 'Book at night')
  const outcome = drawn.add('outcome', 'More bookings')
  drawn.join(bet, 'addresses', need)
  drawn.join(bet, 'drives', outcome)
  const opinion = drawn.add('feedback', 'We should', { source: 'internal' })
  drawn.join(opinion, 'highlights', need, { side: 'for', strength: 3 })
  const rungs = why(drawn.graph(), map, bet.id, on)!.rungs
  const thin = (key: string) => rungs.find(rung => rung.record?.key === key)?.thin
  assert.equal(thin('N-1')?.because, 'inside opinion')
  assert.equal(thin('O-1')?.because, 'empty')
})

test('a circle of needs ends, and each is climbed from once', () => {
  const drawn = sketch(map)
  const [one, two, three] = ['one', 'two', 'three'].map(name => drawn.add('need', name)) as [never, never, never]
  drawn.join(one, 'deeperNeed', two)
  drawn.join(two, 'deeperNeed', three)
  drawn.join(three, 'deeperNeed', one)
  const ladder = why(drawn.graph(), map, 'need-1', on)!
  const again = flat(ladder.rungs).filter(rung => rung.again)
  assert.deepEqual(
    again.map(rung => rung.record?.key),
    ['N-1'],
  )
  const hanging = breaks(drawn.graph(), map, 'need-1', on)!
  assert.deepEqual(hanging.all.map(record => record.key).sort(), ['N-2', 'N-3'])
})

test('a rung that the reader may not see is said to be there and not climbed past', () => {
  const { drawn, ticket } = wholeChain()
  const reader = { ...on, maySee: (record: { kind: string }) => record.kind !== 'need' }
  const ladder = why(drawn.graph(), map, ticket.id, reader)!
  const hidden = flat(ladder.rungs).find(rung => rung.standing === 'hidden')!
  assert.equal(hidden.record, null)
  assert.deepEqual(hidden.beyond, [])
  assert.ok(!JSON.stringify(ladder).includes('Mechanic'))
  assert.equal(why(drawn.graph(), map, 'need-1', reader), null)
})

test('what breaks when a persona is wrong is all that was done for it', () => {
  const { drawn } = wholeChain()
  const hanging = breaks(drawn.graph(), map, 'persona-1', on)!
  assert.deepEqual(
    hanging.all.map(record => record.key),
    ['PB-1', 'N-1', 'B-1', 'T-1'],
  )
})

test('what breaks when an assumption fails is the bet that rests on it', () => {
  const drawn = sketch(map)
  const bet = drawn.add('bet', 'Online booking')
  const assumption = drawn.add('assumption', 'They book at night')
  const ticket = drawn.add('ticket', 'Form')
  drawn.join(bet, 'restsOn', assumption, { mustHold: true })
  drawn.join(bet, 'deliveredBy', ticket)
  const hanging = breaks(drawn.graph(), map, assumption.id, on)!
  assert.deepEqual(
    hanging.all.map(record => record.key),
    ['B-1', 'T-1'],
  )
})

test('the ladder fits a terminal of any width', () => {
  const { drawn, ticket } = wholeChain()
  const ladder = why(drawn.graph(), map, ticket.id, on)!
  for (const width of [24, 60, 120]) {
    for (const line of ladderText(ladder, width)) {
      assert.ok(textWidth(line.map(piece => piece.text).join('')) <= width)
    }
  }
  const text = plain(ladderText(ladder, 100))
  assert.match(
    text,
    /^T-1 Form\n└ delivers B-1 Online booking\n {2}├ for whom\n {2}│ └ addresses N-1 Book without phoning/,
  )
  assert.match(
    text,
    /Is the world better if we succeed\?\n {2}G-2 Bikes last longer\n {4}better: Fewer bikes thrown away/,
  )
  assert.match(plain(hangingText(breaks(drawn.graph(), map, 'persona-1', on)!, 80)), /4 records hang on it\.$/)
})

function wholeChain() {
  const drawn = sketch(map)
  const said = drawn.add('feedback', 'Nobody picks up', { source: 'interview', firstHand: true, saidAt: '2026-05-20' })
  const ticket = drawn.add('ticket', 'Form')
  const bet = drawn.add('bet', 'Online booking', { hypothesis: 'They book at night' })
  const need = drawn.add('need', 'Book without phoning')
  const problem = drawn.add('problem', 'Phones ring out')
  const persona = drawn.add('persona', 'Mechanic', { role: 'user' })
  const outcome = drawn.add('outcome', 'Bookings at night', { minimal: 10 })
  const goal = drawn.add('goal', 'More repairs', { pays: 'earns' })
  const strategy = drawn.add('goal', 'Bikes last longer', {
    level: 'business strategy',
    worldBetter: 'Fewer bikes thrown away',
  })
  const pillar = drawn.add('strategic pillar', 'Be there at night')
  const vision = drawn.add('vision', 'Every bike is mended')
  drawn.join(bet, 'deliveredBy', ticket)
  drawn.join(bet, 'addresses', need)
  drawn.join(need, 'behind', problem)
  drawn.join(problem, 'hurts', persona)
  drawn.join(bet, 'drives', outcome)
  drawn.join(outcome, 'serves', goal)
  drawn.join(goal, 'supports', strategy)
  drawn.join(bet, 'serves', pillar)
  drawn.join(pillar, 'upholds', vision)
  drawn.join(vision, 'supports', strategy)
  for (const claim of [need, problem]) drawn.join(said, 'highlights', claim, { side: 'for', strength: 2 })
  return { drawn, ticket }
}

function flat(rungs: readonly LadderRung[]): LadderRung[] {
  return rungs.flatMap(rung => [rung, ...flat(rung.beyond)])
}

function namesOf(rungs: readonly LadderRung[]): string[] {
  return flat(rungs).map(rung => `${rung.record?.key ?? 'none'} ${rung.side} ${rung.standing}`)
}
