import assert from 'node:assert/strict'
import { test } from 'node:test'
import { floorProblems } from './check-floors.ts'

const problems = (path: string, text: string): string[] => floorProblems([{ path, text }])

test('an import that points down is fine', () => {
  assert.deepEqual(problems('src/workspace/commit.ts', "import { open } from '../store/open.ts'"), [])
  assert.deepEqual(problems('src/areas/needs/need.view.tsx', "import { Card } from '../../ui/card.tsx'"), [])
  assert.deepEqual(problems('src/areas/map.ts', "import { needs } from './needs/area.ts'"), [])
  assert.deepEqual(problems('src/areas/methods.ts', "import { k } from './needs/k.method.ts'"), [])
  assert.deepEqual(problems('src/cli/calc.ts', "import { methods } from '../areas/methods.ts'"), [])
  assert.deepEqual(problems('src/web/views.ts', "const inbox = () => import('../areas/feedback/inbox.view.tsx')"), [])
})

const refused: [reason: string, path: string, text: string, says: RegExp][] = [
  ['an import that points up', 'src/model/kind.ts', "import { x } from '../store/open.ts'", /nothing of ours/],
  ['a re-export that points up', 'src/store/open.ts', "export { x } from '../workspace/commit.ts'", /only model/],
  [
    'a lazy import that points up',
    'src/client/copy.ts',
    "await import('../web/app.tsx')",
    /client may import only model/,
  ],
  [
    'an import over several lines',
    'src/model/a.ts',
    "import {\n  one,\n  two,\n} from '../ui/b.tsx'",
    /nothing of ours/,
  ],
  ['a door that opens the store', 'src/server/app.ts', "import { open } from '../store/open.ts'", /workspace, model/],
  ['a room that takes from another', 'src/areas/needs/a.ts', "import { b } from '../goals/b.ts'", /no other room/],
  ['a room that asks the map', 'src/areas/needs/a.ts', "import { map } from '../map.ts'", /no other room/],
  ['the map that reaches into a room', 'src/areas/map.ts', "import { b } from './goals/b.ts'", /through its area/],
  ['a door that reaches into a room', 'src/cli/calc.ts', "import { b } from '../areas/goals/b.ts'", /through its area/],
  ['a screen outside views.ts', 'src/web/app.tsx', "import { I } from '../areas/needs/i.view.tsx'", /views\.ts/],
  ['a room whose area names a screen', 'src/areas/needs/area.ts', "import './i.view.tsx'", /cannot read a screen/],
  ['a part of the model that reads files', 'src/model/a.ts', "import { readFileSync } from 'node:fs'", /browsers/],
  [
    'a product file that takes from a test',
    'src/store/a.ts',
    "import { b } from './queue.cases.ts'",
    /stays with tests/,
  ],
  ['anything that imports main.ts', 'src/server/a.ts', "import '../main.ts'", /top/],
]
for (const [reason, path, text, says] of refused) {
  test(`refused: ${reason}`, () => assert.match(problems(path, text).join('\n'), says))
}

test('a test, and cases that several tests run, may import what they try', () => {
  assert.deepEqual(problems('src/store/queue.cases.ts', "import { fresh } from '../../test/postgres.ts'"), [])
  assert.deepEqual(problems('src/model/kind.test.ts', "import { map } from '../areas/map.ts'"), [])
})

test('an import that a comment speaks of is not one', () => {
  assert.deepEqual(
    problems('src/model/kind.ts', "// never import { x } from '../store/open.ts'\n/* import '../web/a.ts' */"),
    [],
  )
})

test('a command that was given tx and uses the outer connection is refused', () => {
  const inside =
    'export const add = (db: Db) => run(async (tx: Tx) => {\n  await db.insertInto("records").execute()\n})'
  assert.match(problems('src/store/add.ts', inside).join(), /add\.ts:2 .*only tx/)
  assert.match(problems('src/workspace/add.ts', 'command(ws, tx => list(store, tx))').join(), /only tx/)
  assert.deepEqual(problems('src/workspace/add.ts', 'command(ws, tx => tx.write(writesFor(store.engine)))'), [])
  const before =
    'export async function add(db: Db) {\n  await db.connect()\n  await run(async tx => tx.write([]))\n  await db.end()\n}'
  assert.deepEqual(problems('src/store/add.ts', before), [])
})
