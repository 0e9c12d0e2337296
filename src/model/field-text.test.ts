import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkField } from './check-field.ts'
import {
  choice,
  choices,
  date,
  type Field,
  flag,
  money,
  number,
  prose,
  range,
  scale,
  steps,
  text,
  url,
} from './field.ts'
import { fromText, toText } from './field-text.ts'

const label = 'Thing'
const sorts = { given: 'Given', when: 'When', 'of note': 'Of note, really' }
const fields = {
  text: text({ label }),
  prose: prose({ label }),
  choice: choice({ label, options: { 'in force': 'In force', '1 to 1': 'One to one', wont: 'Won’t do' } }),
  choices: choices({ label, options: { sight: 'Sight', place: 'Place (noise, sun)', 'not yet': 'Not yet' } }),
  number: number({ label, unit: 'weeks' }),
  scale: scale({ label, min: -2, max: 10 }),
  range: range({ label, unit: '%' }),
  money: money({ label }),
  date: date({ label }),
  url: url({ label }),
  flag: flag({ label }),
  steps: steps({ label, sorts }),
  loose: steps({ label }),
}

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

const value = (field: Field, written: string): unknown => {
  const read = fromText(field, written, { currency: 'EUR' })
  return 'problem' in read ? read.problem : read.value
}

test('a choice is meant by its word or its label, whatever the case', () => {
  assert.equal(value(fields.choice, 'IN FORCE'), 'in force')
  assert.equal(value(fields.choice, " won't do "), 'wont')
  assert.equal(value(fields.choice, 'one_to_one'), '1 to 1')
  assert.match(String(value(fields.choice, 'in farce')), /did you mean in force/i)
  assert.deepEqual(value(fields.choices, 'Not yet; place (noise, sun), SIGHT'), ['sight', 'place', 'not yet'])
  assert.match(String(value(fields.choices, 'sight, smell')), /any of sight, place, not yet/)
})

test('numbers are read as people in many places write them', () => {
  const pairs: [string, number][] = [
    ['1,200', 1200],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1.234.567,8', 1_234_567.8],
    ['1,234.5', 1234.5],
    ['1 200', 1200],
    ["1'200", 1200],
    ['20k', 20_000],
    ['1.5 M', 1_500_000],
    ['3 weeks', 3],
    ['1 week', 1],
    ['−4', -4],
    ['１２', 12],
    ['1e3', 1000],
  ]
  for (const [written, is] of pairs) assert.equal(value(fields.number, written), is, written)
  for (const written of ['x', '1,2,3', '1.2,3.4', 'Infinity', 'NaN', '3 apples', '-', '1-', '0x10'])
    assert.match(String(value(fields.number, written)), /must be a number/, written)
})

test('a range is written with a dash, with to, or as one number', () => {
  assert.deepEqual(value(fields.range, '3-5'), { low: 3, high: 5 })
  assert.deepEqual(value(fields.range, '3 to 5'), { low: 3, high: 5 })
  assert.deepEqual(value(fields.range, '4'), { low: 4, high: 4 })
  assert.deepEqual(value(fields.range, '-3 - -1'), { low: -3, high: -1 })
  assert.deepEqual(value(fields.range, '20–60k'), { low: 20_000, high: 60_000 })
  assert.deepEqual(value(fields.range, '500–2k'), { low: 500, high: 2_000 })
  assert.deepEqual(value(fields.range, '10 % – 20 %'), { low: 10, high: 20 })
  assert.match(String(value(fields.range, '5-3')), /low one not above/)
  assert.match(String(value(fields.range, 'some')), /written 3-5, 3 to 5 or 4/)
})

test('money is written with a code or a sign, before or after, and else in the workspace’s currency', () => {
  assert.deepEqual(value(fields.money, '1,200 EUR'), { amount: 1200, currency: 'EUR' })
  assert.deepEqual(value(fields.money, 'chf 1’200.50'), { amount: 1200.5, currency: 'CHF' })
  assert.deepEqual(value(fields.money, '$5k'), { amount: 5000, currency: 'USD' })
  assert.deepEqual(value(fields.money, '-3 €'), { amount: -3, currency: 'EUR' })
  assert.deepEqual(value(fields.money, '12'), { amount: 12, currency: 'EUR' })
  assert.match(String(value(fields.money, '12 apples')), /written 1200 EUR/)
  assert.ok('problem' in fromText(fields.money, '12'))
})

test('yes and no are read in many forms', () => {
  for (const written of ['yes', 'Y', 'TRUE', '1', 'on', 'x']) assert.equal(value(fields.flag, written), true)
  for (const written of ['no', 'N', 'False', '0', 'off']) assert.equal(value(fields.flag, written), false)
  assert.match(String(value(fields.flag, 'perhaps')), /written yes or no/)
})

test('a day or a moment is read, an offset is reckoned in, and no day is invented', () => {
  assert.equal(value(fields.date, '2026-3-1'), '2026-03-01')
  assert.equal(value(fields.date, '2026-03-31 14:30'), '2026-03-31T14:30:00Z')
  assert.equal(value(fields.date, '2026-03-31T14:30:00+02:00'), '2026-03-31T12:30:00Z')
  assert.match(String(value(fields.date, '2026-02-30')), /must be a day/)
  assert.match(String(value(fields.date, '03/04/26')), /must be a day/)
})

test('an address may lack its scheme, and a mail address becomes one', () => {
  assert.equal(value(fields.url, 'example.org/a'), 'https://example.org/a')
  assert.equal(value(fields.url, 'ana@example.org'), 'mailto:ana@example.org')
  assert.match(String(value(fields.url, 'javascript:alert(1)')), /starts with https/)
})

test('a pasted checklist becomes steps with ids', () => {
  const pasted = '- [x] (given) a bell\r\n* [ ] ring it\n2. hear it {s9}\n  in the hall\n\njust a line'
  assert.deepEqual(value(fields.steps, pasted), [
    { id: 's1', text: 'a bell', sort: 'given', done: true },
    { id: 's2', text: 'ring it', done: false },
    { id: 's9', text: 'hear it', note: 'in the hall' },
    { id: 's3', text: 'just a line' },
  ])
})

test('nothing written is unknown', () => {
  for (const field of Object.values(fields)) assert.deepEqual(fromText(field, ''), { value: null })
})
