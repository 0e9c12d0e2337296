import assert from 'node:assert/strict'
import { test } from 'node:test'
import { neighbourhoodIn } from '../../test/random-map.ts'
import { sketch } from '../../test/sketch.ts'
import { territory } from '../areas/map.ts'
import { loadReach, reachOf } from './reach.ts'
import { defaultSettings } from './settings.ts'

const map = territory()
const today = '2026-06-01'

test('stake follows the horizon, within four links and no further', () => {
  const stakes = ['now', 'next', 'later', 'none'].map(horizon => {
    const drawn = sketch(map)
    drawn.join(drawn.add('bet', 'Booking', { horizon }), 'addresses', drawn.add('need'))
    return reachOf(map, drawn.graph(), today, defaultSettings).get('need-1')?.stake
  })
  assert.deepEqual(stakes, [8, 5, 2, 1])
  const drawn = sketch(map)
  const bet = drawn.add('bet', 'Booking', { horizon: 'now' })
  let above = drawn.add('need', 'first')
  drawn.join(bet, 'addresses', above)
  for (let height = 2; height <= 6; height += 1) {
    const deeper = drawn.add('need', `need ${height}`)
    drawn.join(above, 'deeperNeed', deeper)
    above = deeper
  }
  const reach = reachOf(map, drawn.graph(), today, defaultSettings)
  assert.deepEqual(
    [4, 5].map(height => reach.get(`need-${height}`)?.stake),
    [8, 0],
  )
  assert.equal(reach.get('need-6')?.near, true)
})

test('another bet’s work on the same need is not drawn into now', () => {
  const drawn = sketch(map)
  const need = drawn.add('need', 'Book at night')
  const later = drawn.add('bet', 'Later', { horizon: 'later' })
  const ticket = drawn.add('ticket', 'Of later')
  drawn.join(drawn.add('bet', 'Now', { horizon: 'now' }), 'addresses', need)
  drawn.join(later, 'addresses', need)
  drawn.join(later, 'deliveredBy', ticket)
  const reach = reachOf(map, drawn.graph(), today, defaultSettings)
  assert.equal(reach.get(need.id)?.near, true)
  assert.equal(reach.get(ticket.id)?.near, false)
  assert.equal(reach.get(later.id)?.stake, 2)
})

test('what is loaded level by level around the bets reaches as far as the whole map does', async () => {
  const drawn = sketch(map)
  const bet = drawn.add('bet', 'Booking', { horizon: 'now' })
  const need = drawn.add('need', 'Book at night')
  const ticket = drawn.add('ticket', 'Form')
  const part = drawn.add('ticket', 'Field')
  drawn.join(bet, 'addresses', need)
  drawn.join(need, 'feltBy', drawn.add('persona', 'Mechanic'))
  drawn.join(need, 'metBy', drawn.add('alternative', 'Paper'))
  drawn.join(bet, 'deliveredBy', ticket)
  drawn.join(part, 'partOf', ticket)
  drawn.add('need', 'elsewhere')
  const loaded = await loadReach(map, [bet], neighbourhoodIn(drawn), today, defaultSettings)
  const whole = reachOf(map, drawn.graph(), today, defaultSettings)
  assert.deepEqual(reachOf(map, loaded, today, defaultSettings), whole)
  assert.equal(whole.size, 6)
})
