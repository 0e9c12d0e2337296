import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyPage } from '../../test/web/every-page.ts'
import { canvases, canvasShots } from './canvases.ts'

test('a picture is taken of every canvas in both shapes, and no picture lies over another one', () => {
  const shots = [...everyPage, ...canvasShots]
  const missing = canvases.flatMap(({ name }) =>
    ['canvas', 'list'].filter(
      as => !shots.some(({ address }) => new RegExp(`^/canvas/${name}\\?(.*&)?as=${as}(&|$)`).test(address)),
    ),
  )
  assert.ok(canvases.length > 30)
  assert.deepEqual(missing, [])
  const names = shots.map(({ name }) => name)
  assert.deepEqual(names, [...new Set(names)])
})
