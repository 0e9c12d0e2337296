import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fields, sorts } from '../../test/every-field.ts'
import { checkField } from './check-field.ts'
import type { Field } from './field.ts'
import { fromText, toText } from './field-text.ts'

const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'[](){}\\;= -*x1.\n\r\tabÅ•'.split('')) }),
)
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const step = (sort: fc.Arbitrary<string>) =>
  fc.record(
    {
      id: words.filter(id => id.length > 0 && id.length < 60),
      text: words,
      sort,
      under: words.filter(id => id.length > 0 && id.length < 60),
      score: finite,
      done: fc.boolean(),
      note: words,
    },
    { requiredKeys: ['id', 'text'] },
  )
const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
const currency = fc.string({ unit: fc.constantFrom(...'ABCEGPRSU'.split('')), minLength: 3, maxLength: 3 })
const values: Record<keyof typeof fields, fc.Arbitrary<unknown>> = {
  text: words,
  prose: words,
  choice: fc.constantFrom(...Object.keys(fields.choice.options ?? {})),
  choices: fc.subarray(Object.keys(fields.choices.options ?? {})),
  number: finite,
  scale: fc.integer({ min: -2, max: 10 }),
  range: fc.tuple(finite, finite).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
  money: fc.record({ amount: finite, currency }),
  date: fc.oneof(
    day.map(at => at.toISOString()),
    day.map(at => at.toISOString().slice(0, 10)),
    day.map(at => `${at.toISOString().slice(0, 16)}Z`),
  ),
  url: fc.webUrl(),
  flag: fc.boolean(),
  steps: fc.uniqueArray(step(fc.constantFrom(...Object.keys(sorts))), {
    selector: one => one.id.normalize('NFC'),
    maxLength: 5,
  }),
  loose: fc.uniqueArray(step(words), { selector: one => one.id.normalize('NFC'), maxLength: 5 }),
}

for (const [name, field] of Object.entries(fields) as [keyof typeof fields, Field][]) {
  test(`every ${name} that may be stored reads back as itself from its text`, () => {
    let kept = 0
    fc.assert(
      fc.property(values[name], given => {
        const stored = checkField(field, given)
        if ('problem' in stored) return // text that no store takes, such as half a surrogate pair
        kept += 1
        assert.deepEqual(fromText(field, toText(field, stored.value)), stored)
      }),
      { numRuns: 300 },
    )
    assert.ok(kept > 100, `only ${kept} values could be stored`)
  })

  test(`no text breaks the reading of a ${name}`, () => {
    fc.assert(
      fc.property(words, given => {
        const read = fromText(field, given)
        if ('problem' in read) assert.ok(read.problem.length > 10)
        else assert.deepEqual(checkField(field, read.value), read)
      }),
      { numRuns: 200 },
    )
  })
}
