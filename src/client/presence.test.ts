import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { InputOf } from '../model/contract.ts'
import type { Presence } from '../model/presence.ts'
import { presences } from './presence.ts'

const ben: Presence = { member: 'b', name: 'Ben', selected: [] }
const settled = (time = 10) => new Promise(done => setTimeout(done, time))

function door() {
  const sent: InputOf<'tellPresence'>[] = []
  const there: Presence[] = []
  const tellPresence = async (input: InputOf<'tellPresence'>) => {
    sent.push(input)
    return { others: [...there] }
  }
  return { sent, there, ...presences({ tellPresence }, 'tab') }
}

test('who is alone says so once and sends no movement; who has company sends the last of many', async () => {
  const { sent, there, presence, heard } = door()
  const place = presence('canvas:map')
  const stop = place.listen(() => {})
  await settled()
  for (let x = 0; x < 50; x += 1) place.tell({ x })
  await settled(120)
  assert.equal(sent.length, 1)
  there.push(ben)
  heard('canvas:map', [ben])
  assert.deepEqual(place.others(), [ben])
  await settled(120)
  assert.equal(sent.at(-1)?.x, 49, 'whoever comes learns where one is')
  for (let x = 50; x < 100; x += 1) place.tell({ x })
  await settled(120)
  assert.equal(sent.length, 3)
  assert.equal(sent.at(-1)?.x, 99)
  stop()
  await settled()
  assert.equal(sent.at(-1)?.leave, true)
  place.tell({ x: 1 })
  heard('canvas:map', [ben])
  await settled(120)
  assert.equal(sent.length, 4, 'who left says nothing more')
})

test('two who look at the same place from one window are there once', async () => {
  const { sent, presence } = door()
  const stops = [presence('map').listen(() => {}), presence('map').listen(() => {})]
  await settled()
  assert.equal(sent.length, 1)
  for (const stop of stops) stop()
  await settled()
  assert.equal(sent.length, 2)
})
