import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkValues } from '../../model/check-record.ts'
import { optionOf } from '../../model/field-text.ts'
import { alternative } from './alternative.kind.ts'

test('doing nothing, our own product and other spending are alternatives like any competitor', () => {
  const types = [
    'direct',
    'adjacent',
    'indirect',
    'potential',
    'emerging',
    'do nothing',
    'our product',
    'other spending',
  ]
  assert.deepEqual(Object.keys(alternative.fields.type.options ?? {}), types)
  for (const type of types) assert.equal(optionOf(alternative.fields.type, type.toUpperCase()), type)
})

test('an alternative may inspire a bet or a feature, and says when it was last looked at', () => {
  assert.deepEqual(alternative.links.inspires.to, ['bet', 'feature'])
  assert.deepEqual(checkValues(alternative, { reviewed: '2026-01-31' }), { reviewed: '2026-01-31' })
})

test('only a safe address is kept', () => {
  assert.throws(() => checkValues(alternative, { url: 'file:///etc/passwd' }), /starts with https/)
})
