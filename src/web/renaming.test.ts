import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTheirWords } from './renaming.ts'

const say = inTheirWords([
  { one: 'bet', many: 'bets', newOne: 'initiative', newMany: 'initiatives' },
  { one: 'need', many: 'needs', newOne: 'opportunity', newMany: 'opportunities' },
  { one: 'ticket', many: 'tickets', newOne: 'ticket', newMany: 'tickets' },
])

test('a sentence speaks of what people here call it, with the article that fits', () => {
  assert.equal(say('A bet of now rests on it'), 'An initiative of now rests on it')
  assert.equal(say('3 bets are in now, and there are 2 lanes'), '3 initiatives are in now, and there are 2 lanes')
  assert.equal(say('No need stands behind it'), 'No opportunity stands behind it')
  assert.equal(say('Agreed, and no bet drives it'), 'Agreed, and no initiative drives it')
  assert.equal(say('Bets at once, per team'), 'Initiatives at once, per team')
})

test('a verb that sounds the same, a longer word, and what stands in quotes stay as they are', () => {
  assert.equal(say('It needs a ticket'), 'It needs a ticket')
  assert.equal(say('You need it'), 'You need it')
  assert.equal(say('the better bet'), 'the better bet')
  assert.equal(say('called “the bet of the year”, a bet'), 'called “the bet of the year”, an initiative')
})

test('where nothing was renamed every sentence is itself', () => {
  assert.equal(inTheirWords([])('A bet'), 'A bet')
})
