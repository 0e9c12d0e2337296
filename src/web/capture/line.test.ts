import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLine } from './line.ts'

const nameable = {
  people: [
    { id: 'ana', name: 'Ána Ruiz' },
    { id: 'ben', name: 'Ben Okoro' },
    { id: 'bea', name: 'Bea Okoro' },
  ],
  areas: [
    { id: 'risks', title: 'Manage risks & priorities' },
    { id: 'team', title: 'Champion the team & vision' },
  ],
  kinds: [
    { word: 'bet', plural: 'bets', title: 'Bet' },
    { word: 'tracked event', plural: 'tracked-events', title: 'Tracked event' },
  ],
}
const nothing = { tags: [], owner: null, area: null, kind: null, links: [] }

test('signs are read wherever they stand and leave the title', () => {
  assert.deepEqual(readLine('#spring Text the rider @ana  !risks >b-3 #2026 #Spring/Q2', nameable), {
    title: 'Text the rider #2026',
    tags: ['spring', 'Spring/Q2'],
    owner: nameable.people[0],
    area: nameable.areas[0],
    kind: null,
    links: ['B-3'],
  })
})

test('a kind may be named like an area', () => {
  assert.deepEqual(readLine('Pay on pick-up !bet', nameable), { ...nothing, title: 'Pay on pick-up', kind: 'bet' })
  assert.equal(readLine('x !tracked-event', nameable).kind, 'tracked event')
})

test('what names nobody, nothing or several stays in the title', () => {
  for (const line of ['Ask @okoro about it', 'Ask @be about it', 'It is !important', 'a >b and C# and a@b.ch', '# 1'])
    assert.deepEqual(readLine(line, nameable), { ...nothing, title: line })
})

test('somebody is named by any part of the name, whatever its accents', () => {
  assert.equal(readLine('x @Ruiz', nameable).owner?.id, 'ana')
  assert.equal(readLine('x @ben', nameable).owner?.id, 'ben')
})
