// Tests of variants as tools and spreadsheets tell them; a real one against what other software counted.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { opened } from '../../../../test/imported-file.ts'
import { sharedFile } from '../../../../test/shared.ts'
import type { Step } from '../../../model/field.ts'

const read = (text: string, name = 'button test.csv') => {
  const file = opened(text, name)
  return {
    intake: file.mapping.intake,
    notes: file.notes.map(({ says }) => says).join(' '),
    drafts: [...file.drafts()],
  }
}
const arms = (fields: Record<string, unknown>): string[] =>
  (fields.arms as Step[]).map(({ text, sort }) => `${sort} ${text}`)

test('a row for each arm becomes one experiment with its counts, its difference and its interval', () => {
  const { drafts, notes } = read(
    'Variant,Visitors,Conversions,Conversion rate,p-value\nB,"1,000",160,16 %,0.01\nA,"1,000",120,12 %,\nTotal,"2,000",280,14 %,\n',
  )
  const [{ kind, title, state, fields }] = drafts as [(typeof drafts)[0]]
  assert.deepEqual([drafts.length, kind, title, state], [1, 'experiment', 'Button test', 'ended'])
  assert.deepEqual(arms(fields), ['control A', 'variant B'])
  assert.deepEqual(
    [fields.controlSize, fields.controlCount, fields.variantSize, fields.variantCount, fields.resultSample],
    [1000, 120, 1000, 160, 2000],
  )
  assert.equal(fields.resultValue, 4)
  assert.match(String(fields.result), /\| A \| 1000 \| 120 \(12 %\) \|/)
  assert.match(String(fields.result), /Conversions, B against A: 4 points \(95 %: [\d.]+ to [\d.]+\), p = 0\.0\d+/)
  assert.match(notes, /Not read: Conversion rate, p-value/)
})

test('several tests, days and goals in one file are told apart and put together', () => {
  const { drafts } = read(
    'Date,Experiment Name,Variation,Users,Signups,Clicks\n2024-03-01,Price,new,50,5,9\n2024-03-01,Price,control,50,4,9\n2024-03-02,Price,new,50,6,9\n2024-03-02,Price,control,50,4,9\n2024-03-02,Menu,original,40,1,4\n2024-03-02,Menu,short,40,3,4\n',
  )
  assert.deepEqual(
    drafts.map(({ title, fields }) => [
      title,
      ...arms(fields),
      fields.controlCount,
      fields.variantCount,
      fields.startsOn,
      fields.endsOn,
    ]),
    [
      ['Price', 'control control', 'variant new', 8, 11, '2024-03-01', '2024-03-02'],
      ['Menu', 'control original', 'variant short', 1, 3, '2024-03-02', '2024-03-02'],
    ],
  )
})

test('a row for each person is counted, also with three arms and with figures that are no yes or no', () => {
  const people = Array.from(
    { length: 30 },
    (_, at) => `u${at},${['ctrl', 'red', 'blue'][at % 3]},${at % 2 === 0},${at}`,
  )
  const { drafts } = read(`user_id,group,converted,minutes\n${people.join('\n')}\n`)
  const { fields } = drafts[0]!
  assert.deepEqual(arms(fields), ['control ctrl', 'variant blue', 'variant red'])
  assert.deepEqual([fields.controlSize, fields.controlCount, fields.resultSample], [10, 5, 30])
  assert.match(String(fields.result), /minutes \(mean\)/)
})

const others = [
  'Version,Date,Notes\n1.0,2024-01-01,First\n1.1,2024-02-01,Second\n',
  'Group,Name,Active\nA,Ana,true\nB,Ben,false\n',
  'Title,Variant,Status\nOne,A,Open\nTwo,B,Done\n',
]
for (const text of others) {
  test(`${text.split('\n')[0]} is no test of variants`, () => assert.notEqual(read(text).intake, 'compared'))
}

test('a table that nothing can be made of says what could be', () => {
  const { notes, drafts } = read('id,month,region\na,1,EMEA\nb,1,ROW\nc,2,EMEA\nd,2,ROW\ne,2,EMEA\n', 'people.csv')
  assert.match(notes, /No column of this table reads as a name or a text/)
  assert.ok(drafts.every(({ leftOut }) => leftOut !== null))
})

const real = sharedFile('data/experiments/cookie-cats-ab.csv')
test('a real test of 90,000 players gives the counts and the mismatch that other software gives', {
  skip: real ? false : 'no real files here',
}, () => {
  const want = JSON.parse(readFileSync(sharedFile('data/expected.json')!, 'utf8'))['experiments/cookie-cats-ab.csv']
  const { fields } = read(readFileSync(real!, 'utf8'), 'cookie-cats-ab.csv').drafts[0]!
  assert.deepEqual(
    [fields.controlCount, fields.controlSize, fields.variantCount, fields.variantSize],
    [...want.retention_1.gate_30.slice(0, 2), ...want.retention_1.gate_40.slice(0, 2)],
  )
  assert.match(
    String(fields.result),
    new RegExp(`retention 7, gate_40 against gate_30: .*p = ${want.retention_7.p_two_sided.toPrecision(3)}`),
  )
  assert.match(String(fields.result), new RegExp(`not of one size \\(p = ${want.srm_p.toPrecision(3)}\\)`))
})
