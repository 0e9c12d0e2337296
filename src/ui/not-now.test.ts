import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const screens = new URL('../web/', import.meta.url)

test('no screen shuts a control without saying why', () => {
  const files = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.tsx'))
  assert.ok(files.length > 100, 'the screens have been read')
  const shut = files.filter(name =>
    /\s(?:isDisabled|disabled)(?:=|\s|>)/.test(readFileSync(new URL(name, screens), 'utf8')),
  )
  assert.deepEqual(shut, [], 'give `notNow` the reason instead, or hold several back with HeldBack')
})
