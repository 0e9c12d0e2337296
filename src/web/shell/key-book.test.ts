import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyBook } from './key-book.ts'
import { drawn, isPressed, type PressedKey } from './key-page.ts'
import { areaLetters, places } from './places.ts'

const press = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

// what every page hears, which no screen may take for itself; the filter is the same everywhere
const everywhere = ['c', 'g', '?', 'mod+k', 'mod+z', 'mod+y', 'mod+Shift+z']

test('no screen takes a key that works everywhere, and none has two meanings on one screen', () => {
  for (const { title, keys } of keyBook) {
    const pressed = Object.values<{ press: string }>(keys).flatMap(key => key.press.split(' '))
    assert.deepEqual(
      pressed.filter(key => everywhere.includes(key.toLowerCase())),
      [],
      `${title} takes a key of every page`,
    )
    assert.equal(new Set(pressed).size, pressed.length, `${title} gives one key two meanings`)
  }
})

test('every key of the book says what it does, and every page has its name', () => {
  for (const { title, keys } of keyBook) {
    assert.notEqual(title, '')
    for (const { press: key, says } of Object.values<{ press: string; says: string }>(keys))
      assert.ok(says.length > 2, `${key} on ${title}`)
  }
  assert.equal(new Set(keyBook.map(page => page.title)).size, keyBook.length)
})

test('after G every letter leads to one place', () => {
  const letters = [...places.map(place => place.letter), ...Object.values(areaLetters)]
  assert.equal(new Set(letters).size, letters.length, letters.sort().join(''))
})

test('a key is heard as it is written, whatever else is held', () => {
  assert.ok(isPressed('e', press('e')))
  assert.ok(!isPressed('e', press('E', { shiftKey: true })))
  assert.ok(isPressed('Shift+E', press('E', { shiftKey: true })))
  assert.ok(isPressed('mod+Enter', press('Enter', { metaKey: true })))
  assert.ok(!isPressed('Enter', press('Enter', { ctrlKey: true })))
  assert.ok(!isPressed('e', press('e', { altKey: true })))
  assert.ok(isPressed('j ArrowDown', press('j')) && isPressed('j ArrowDown', press('ArrowDown')), 'one of several')
  assert.ok(!isPressed('j ArrowDown', press('k')))
  assert.ok(isPressed('#', press('#', { shiftKey: true })), 'the sign itself says that Shift is held')
})

test('keys are drawn as they stand on the keyboard', () => {
  assert.deepEqual(drawn('Shift+e'), ['⇧', 'E'])
  assert.deepEqual(drawn('ArrowUp ArrowDown'), ['↑', '↓'])
  assert.deepEqual(drawn('mod+Enter').slice(1), ['↵'])
})
