import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSeen } from './svg-parts.ts'

test('a colour without blue is drawn; one without any opacity is not', () => {
  for (const colour of ['rgb(129, 80, 0)', 'rgba(0, 0, 0, 0.4)', 'oklab(0.5 0.1 0)', 'color(srgb 1 0 0 / 0.5)'])
    assert.ok(isSeen(colour), colour)
  for (const colour of ['', 'none', 'transparent', 'rgba(0, 0, 0, 0)', 'oklab(0.5 0.1 0 / 0)', 'color(srgb 1 0 0 / 0)'])
    assert.ok(!isSeen(colour), colour)
})
