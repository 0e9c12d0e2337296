import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nodeWith, smallCheckout } from './checkout.ts'

const good = "import { test } from 'node:test'\ntest('two and two', () => {})\n"

test('a run ends with its totals, and a skip on request stands right before them', async () => {
  const run = await tests({ 'src/a.test.ts': good }, { CHARTROOM_TEST_SKIP: 'postgres,browser' })
  assert.equal(run.code, 0, run.err)
  const lines = run.out.trim().split('\n')
  assert.match(lines.at(-9) ?? '', /skipped on request.*postgres,browser/)
  assert.match(lines.at(-8) ?? '', /tests 1$/)
})

test('a failing test fails the run', async () => {
  const run = await tests(
    { 'src/a.test.ts': good.replace('{}', "{ throw new Error('no') }") },
    { CHARTROOM_TEST_SKIP: 'postgres,browser' },
  )
  assert.equal(run.code, 1)
})

test('a test that imports what is not there is named before anything is started', async () => {
  const run = await tests(
    { 'src/a.test.ts': good, 'src/b.test.ts': "import './c.ts'\n", 'src/c.ts': "import { d } from './d.ts'\n" },
    {},
  )
  assert.equal(run.code, 1)
  assert.match(run.err, /src\/c\.ts:1 imports src\/d\.ts, which is not there/)
})

test('skipping knows two words, and a path without tests is an error', async () => {
  const unknown = await tests({ 'src/a.test.ts': good }, { CHARTROOM_TEST_SKIP: 'everything' })
  assert.match(unknown.err, /not everything/)
  const none = await tests({ 'src/a.test.ts': good, 'src/empty/x.ts': '' }, {}, 'src/empty')
  assert.deepEqual([none.code, none.err.trim()], [1, 'There are no tests under src/empty.'])
})

test('a test file that does not end by itself fails and says what it left open', async () => {
  const leaking =
    "import { test } from 'node:test'\ntest('leaves a clock running', () => { setInterval(() => {}, 1000) })\n"
  const run = await tests({ 'src/a.test.ts': leaking }, {}, 'src/a.test.ts')
  assert.equal(run.code, 1)
  assert.match(run.out, /does not end; still open:.*Timeout/)
})

async function tests(files: Record<string, string>, settings: Record<string, string>, ...args: string[]) {
  const { folder, remove } = smallCheckout(files)
  try {
    return await nodeWith(settings, folder, 'start.mjs', 'test', ...args).ended
  } finally {
    remove()
  }
}
