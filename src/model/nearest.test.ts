import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearest } from './nearest.ts'

const known = ['importance', 'importedAt', 'horizon', 'costOfDelay', 'due']

test('a slip of the finger finds the word that was meant', () => {
  assert.deepEqual(nearest('importnace', known), ['importance'])
  assert.deepEqual(nearest('cost of delay', known), ['costOfDelay'])
  assert.deepEqual(nearest('Horizont', known), ['horizon'])
})

test('a word that resembles none finds none', () => {
  assert.deepEqual(nearest('banana', known), [])
  assert.deepEqual(nearest('', known), [])
  assert.deepEqual(nearest('—', known), [])
})

test('the best comes first and the longest name costs no time', () => {
  assert.equal(nearest('imported', known)[0], 'importedAt')
  assert.deepEqual(nearest('x'.repeat(1_000_000), known), [])
})
