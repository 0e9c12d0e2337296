import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fields } from '../../test/every-field.ts'
import { processorTime } from '../../test/processor-time.ts'
import type { Field } from './field.ts'
import { fromText } from './field-text.ts'

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

test('the longest text is refused at once', () => {
  for (const [name, field] of Object.entries(fields)) {
    if (name === 'prose' || name === 'steps' || name === 'loose') continue
    for (const piece of [',', 'a@.', '1 ', '- ', 'sight,']) {
      const took = processorTime(() =>
        assert.ok('problem' in fromText(field, piece.repeat(100_000)), `${name} of ${piece}`),
      )
      assert.ok(took < 1_000, `${name} of ${piece}: ${took} ms`)
    }
  }
})

test('nothing written is unknown', () => {
  for (const field of Object.values(fields)) assert.deepEqual(fromText(field, ''), { value: null })
})
