// Figures as analytics, spreadsheets and scoreboards export them: what is read must be what a person would read.
import assert from 'node:assert/strict'
import test from 'node:test'
import { opened } from '../../../../test/imported-file.ts'
import { freshWorkspace } from '../../../../test/workspace.ts'
import { periodOf } from '../../../model/tabular/period.ts'
import { territory } from '../../map.ts'

const read = (text: string, name = 'figures.csv') => {
  const file = opened(text, name)
  return {
    intake: file.mapping.intake,
    notes: file.notes.map(({ says }) => says).join(' '),
    series: [...file.drafts()].map(({ title, fields, readings }) => [
      title,
      fields.unit ?? fields.segment ?? fields.cadence,
      (readings ?? []).map(({ at, value }) => `${at} ${value}`).join(', '),
    ]),
  }
}

const tables: [string, string, unknown[]][] = [
  [
    'a column for each number',
    'Date,Signups,Conversion rate,MRR\n2024-01-01,120,3.2%,"$1,200.50"\n2024-01-02,130,3.5%,"$1,300.00"\n2024-01-03,,n/a,"$1,310.00"\nTotal,250,,\n',
    [
      ['Signups', 'daily', '2024-01-01 120, 2024-01-02 130'],
      ['Conversion rate', '%', '2024-01-01 3.2, 2024-01-02 3.5'],
      ['MRR', '$', '2024-01-01 1200.5, 2024-01-02 1300, 2024-01-03 1310'],
    ],
  ],
  [
    'a row for each number',
    'metric,date,value\nDAU,2024-01-01,100\nWAU,2024-01-01,300\nDAU,2024-01-02,110\nWAU,2024-01-02,310\n',
    [
      ['DAU', 'daily', '2024-01-01 100, 2024-01-02 110'],
      ['WAU', 'daily', '2024-01-01 300, 2024-01-02 310'],
    ],
  ],
  [
    'segments told apart',
    'date,country,users\n20240101,DE,10\n20240101,FR,5\n20240102,DE,11\n20240102,FR,6\n',
    [
      ['users (DE)', 'DE', '2024-01-01 10, 2024-01-02 11'],
      ['users (FR)', 'FR', '2024-01-01 5, 2024-01-02 6'],
    ],
  ],
  [
    'dates along the top',
    'Metric,Q1 2024,Q2 2024,Q3 2024\nNPS,23,25,31\nChurn,2.1%,-,1.8%\n',
    [
      ['NPS', 'quarterly', '2024-01-01 23, 2024-04-01 25, 2024-07-01 31'],
      ['Churn', '%', '2024-01-01 2.1, 2024-07-01 1.8'],
    ],
  ],
  [
    'lines of a report above',
    '# ------\n# Account: Spoke\n#\n# All Users\nDate,Active users\n20240101,10\n20240102,11\n',
    [['Active users', 'daily', '2024-01-01 10, 2024-01-02 11']],
  ],
  [
    'months and numbers as Germans write them',
    'Monat;Aktive Nutzer\nJan 2024;1.200\nFeb 2024;1.300\nMrz 2024;1.350,5\n',
    [['Aktive Nutzer', 'monthly', '2024-01-01 1200, 2024-02-01 1300, 2024-03-01 1350.5']],
  ],
  [
    'days told as midnight, years, hours',
    'time,Paid\n2024-01-01T00:00:00,3\n2024-01-02T00:00:00,4\n',
    [['Paid', 'daily', '2024-01-01 3, 2024-01-02 4']],
  ],
]
for (const [what, text, series] of tables) {
  test(`figures: ${what}`, () => {
    const found = read(text)
    assert.deepEqual([found.intake, found.series], ['measured', series])
  })
}

test('what is no reading is told, and another kind may be wanted of the same rows', () => {
  const { notes } = read(tables[0]![1])
  assert.match(notes, /7 readings of 3 metrics, from 2024-01-01 to 2024-01-03.*1 row is no reading.*row 5 “Total”/)
})

const others = [
  'Date,Rating,Review\n2024-01-01,5,Great thing for me\n2024-01-02,1,It does not work at all\n',
  'Date,Score\n2024-01-01,9\n2024-01-01,7\n2024-01-02,3\n2024-01-02,10\n',
  'Title,Due,Estimate\nPay by card,2024-01-01,3\nShip it,2024-02-01,5\nSearch,2024-03-01,8\n',
  'ID,Created,Estimate\n1,2024-01-01,3\n2,2024-02-01,5\n3,2024-03-01,8\n',
  'Region,2022\nNorth,12\nSouth,9\n',
]
for (const text of others) {
  test(`${text.split('\n')[0]} is no table of figures`, () => assert.notEqual(read(text).intake, 'measured'))
}

test('months, quarters, weeks and years are dated by their first day', () => {
  const periods: [string, string | undefined][] = [
    ['2024-02', '2024-02-01'],
    ['02/2024', '2024-02-01'],
    ['February 2024', '2024-02-01'],
    ['Feb-24', '2024-02-01'],
    ['2024 Q3', '2024-07-01'],
    ['Q3 FY24', '2024-07-01'],
    ['2024-W01', '2024-01-01'],
    ['KW 1 2021', '2021-01-04'],
    ['2024-01-01 - 2024-01-07', '2024-01-01'],
    ['13/2024', undefined],
    ['Version 2', undefined],
  ]
  for (const [written, day] of periods) assert.equal(periodOf(written), day, written)
})

test('a later file adds the readings that are new to the same metric, and an undo takes them back', async t => {
  const { person } = await freshWorkspace(t, 'sqlite', territory())
  const ana = await person('Ana', 'owner')
  const bring = async (text: string) => {
    const { id } = await ana.importFile({ name: 'figures.csv', bytes: new TextEncoder().encode(text) })
    return ana.commitImport({ id, wait: true })
  }
  const first = await bring('Date,Signups\n2024-01-01,120\n2024-01-02,130\n')
  assert.equal(first.says, '2 rows: 1 new, 2 readings.')
  const again = await bring('Date,Signups\n2024-01-01,999\n2024-01-02,130\n2024-01-03,140\n')
  assert.equal(again.says, '3 rows: 1 unchanged, 1 reading.')
  const { items } = await ana.list({ kind: 'metric' })
  assert.deepEqual([items.length, items[0]!.fields.latest, items[0]!.fields.latestOn], [1, 140, '2024-01-03'])
  await ana.undoImport({ id: again.id })
  const { items: after } = await ana.list({ kind: 'metric' })
  assert.deepEqual([after[0]!.fields.latest, after[0]!.fields.latestOn], [130, '2024-01-02'])
})

test('another kind wanted of figures reads their rows as any table', () => {
  const file = opened('Date,Signups\n2024-01-01,120\n2024-01-02,130\n', 'figures.csv', { kind: 'feedback' })
  assert.deepEqual([file.mapping.kind, [...file.drafts()].length], ['feedback', 2])
})
