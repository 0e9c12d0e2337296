// Tables as people have them: without names, drawn in plain text, with spaces behind commas, put together from several.
import assert from 'node:assert/strict'
import test from 'node:test'
import { becomes, opened } from '../../../test/imported-file.ts'

becomes(
  'no names.csv',
  'ana@acme.example,2024-03-05,"The export takes ages and then breaks",4\nben@acme.example,2024-03-06,"I can never find the search box",2\n',
  {
    kind: 'feedback',
    title: 'The export takes ages and then breaks',
    row: 1,
    rows: 2,
    fields: { author: 'ana@acme.example', saidAt: '2024-03-05' },
  },
)
becomes(
  'issues.tsv',
  '7\tOPEN\tPay by card\tbug, pay\t2024-03-05T09:04:12Z\n8\tCLOSED\tShip it\t\t2024-03-06T09:04:12Z\n9\tOPEN\tSearch\tbug\t2024-03-06T10:04:12Z\n',
  { kind: 'feedback', id: '8', title: 'Ship it', state: 'answered' },
  1,
)
becomes('lines.txt', 'The export takes ages and then breaks\nI can never find the search box\n', {
  kind: 'feedback',
  title: 'The export takes ages and then breaks',
  rows: 2,
})
becomes('asked.csv', 'What should we improve next year?\nThe exports\nThe search\n', {
  kind: 'feedback',
  title: 'The exports',
  rows: 2,
})
becomes('drawn.txt', '| Title | Status |\n|---|:---:|\n| One | Open |\n| Two | Done |\n', {
  kind: 'feedback',
  title: 'One',
  state: 'new',
  row: 3,
  rows: 2,
})
becomes('spaces.csv', 'Title, Status, Notes\nOne, Open, "First, of two"\nTwo, Done, Second\n', {
  kind: 'feedback',
  title: 'One',
  fields: { text: 'First, of two' },
})
becomes(
  'both.csv',
  'Title,Status\nOne,Open\nTitle,Status\nTwo,Done\n',
  { kind: 'feedback', title: 'Two', row: 4, rows: 2 },
  1,
)

const named: [string, boolean][] = [
  ['Region,2022,2023\nNorth,12,14\nSouth,9,11\n', true],
  ['Metric,1,2,3\nActive,4,5,6\nNew,1,2,3\n', true],
  ['Title,Status\nOne,Open\n', true],
  ['one,two\nthree,four\n', true],
  ['https://a.example/1,Slow\nhttps://a.example/2,Dear\n', false],
  ['12.5,2024-03-05\n13.5,2024-03-06\n', false],
  ['Date,Said\n2024-03-05,Slow\n2024-03-06,Dear\n', true],
  ['only one row,2024-03-05', true],
]
for (const [text, header] of named) {
  test(`${text.split('\n')[0]} ${header ? 'is' : 'is not'} a row of names`, () => {
    assert.equal(opened(text, 'table.csv').facts.header, header)
  })
}

test('a row is called by its place in the file, empty rows counted', () => {
  const file = opened('Title,Votes\n\nOne,1\n\n\nTwo,many\n', 'table.csv')
  assert.deepEqual(
    [...file.drafts()].map(({ row }) => row),
    [3, 6],
  )
})

test('a word for nothing is read as nothing only where it comes again, and the report says so', () => {
  const file = opened('Title,Notes\nOne,null\nTwo,null\nThree,Text\n', 'feedback.csv')
  assert.deepEqual(
    [...file.drafts()].map(({ fields }) => fields.text),
    [null, null, 'Text'],
  )
  assert.match(file.notes[0]!.says, /null were read as empty/)
  const [once] = opened('Title,Notes\nnull,Text\nTwo,More\n', 'feedback.csv').drafts()
  assert.equal(once!.title, 'null')
})
