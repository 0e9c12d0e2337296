import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import { territory } from '../areas/map.ts'
import { run } from './run.ts'

test('an import names the column, the row and the value of whatever it could not take, and the remedy', async t => {
  const { person } = await freshWorkspace(t, 'sqlite', territory())
  const ana = await person('Ana', 'owner')
  const csv = [
    'ID,Title,Status,Due,Parent',
    '1,Checkout,Open,2024-04-01,',
    '2,Pay,Done,13/13/2024,1',
    '2,Pay again,Open,,',
    '',
    '3,Ship,Sideways,2024-05-01,99',
    ...['4', '5', '6', '7'].map(id => `${id},More ${id},Open,soon ${id},`),
  ]
  let out = ''
  const code = await run(['import', '-', '--kind', 'ticket', '--dry-run'], {
    territory: territory(),
    env: {},
    isTerminal: false,
    columns: 400,
    stdin: async () => Buffer.from(csv.join('\n')),
    out: text => (out += text),
    err: () => undefined,
    open: async () => ({ contract: ana, close: async () => undefined }),
    keep: {
      backup: () => assert.fail(),
      restore: () => assert.fail(),
      move: () => assert.fail(),
      reindex: () => assert.fail(),
      invite: () => assert.fail(),
    },
  })
  assert.equal(code, 0)
  for (const says of [
    /! Row 4 “2 \(row 3\)” has the id of an earlier row\. Give the rows ids/,
    /! Due is no date that could be read: row 3 “13\/13\/2024”, row 7 “soon 4”, row 8 “soon 5” and 2 more rows\. Say how/,
    /! Row 6 “99” points at something that is neither in the file nor here \(partOf\)\. Export/,
    /· Status is no state that tickets have: row 6 “Sideways”\. Say which/,
  ])
    assert.match(out, says)
})
