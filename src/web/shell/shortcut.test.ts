import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from './places.ts'
import { type Pressed, shortcuts } from './shortcut.ts'

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  writing: false,
  ...more,
})

test('letters do nothing while somebody writes, the palette opens all the same', () => {
  const read = shortcuts(() => 0)
  assert.equal(read(press('c', { writing: true })), null)
  assert.equal(read(press('z', { ctrlKey: true, writing: true })), null, 'undo inside a text stays the browser’s')
  assert.deepEqual(read(press('k', { metaKey: true, writing: true })), { do: 'palette' })
})

test('G and a letter go somewhere, if the letter comes soon enough', () => {
  let time = 0
  const read = shortcuts(() => time)
  assert.deepEqual(read(press('g')), { do: 'wait' })
  time = 500
  assert.deepEqual(read(press('c')), { do: 'go', letter: 'c' })
  read(press('g'))
  time = 5_000
  assert.deepEqual(read(press('c')), { do: 'create' })
})

test('the browser’s own combinations are left alone', () => {
  const read = shortcuts(() => 0)
  assert.equal(read(press('c', { ctrlKey: true })), null)
  assert.equal(read(press('g', { metaKey: true })), null)
})

test('every letter leads to one place', () => {
  assert.equal(placeOf('n'), '/area/needs')
  assert.equal(placeOf('m'), '/')
  assert.equal(placeOf('1'), undefined)
})
