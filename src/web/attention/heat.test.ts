import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heatOf, stretchOf } from './heat.ts'

const area = (name: string, changed: number, decided: number, read: number) => ({
  area: name,
  changed,
  decided,
  read,
  last: null,
})

test('the area with most attention is warmest, one without any is cold, and little still shows', () => {
  const heat = heatOf([area('risks', 90, 10, 0), area('team', 1, 0, 0), area('goals', 0, 0, 0)])
  assert.equal(heat.get('risks'), 1)
  assert.equal(heat.get('team'), 0.1)
  assert.equal(heat.get('goals'), 0)
})

test('where nothing was done nothing is warm', () => {
  assert.deepEqual([...heatOf([area('risks', 0, 0, 0)]).values()], [0])
})

test('only the stretches that are offered are read from an address', () => {
  assert.deepEqual(['4', '5', undefined].map(stretchOf), [4, undefined, undefined])
})
