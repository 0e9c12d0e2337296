import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './source-files.ts'
import { testFiles } from './test-files.ts'
import { isQuiet, together } from './test-together.ts'

test('quiet tests share a process, every test is run once, and what joins them is taken away', () => {
  const files = testFiles()
  const run = together(files)
  const [alone, joined] = [
    run.files.filter(file => files.includes(file)),
    run.files.filter(file => !files.includes(file)),
  ]
  const imported = joined.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/import\("file:\/\/(.+)"\)/g)])
  assert.equal(new Set([...alone, ...imported.map(([, path]) => path)]).size, files.length)
  assert.equal(alone.length + imported.length, files.length)
  run.tidy()
  assert.ok(joined.every(file => !existsSync(file)))
})

test('what has a server, a browser, a database or the clock to itself runs alone', () => {
  const at = (path: string) => isQuiet(join(root, path))
  assert.ok(at('src/model/why.test.ts'))
  for (const path of ['test/serve.test.ts', 'test/web/board.journey.test.ts', 'src/store/store.sqlite.test.ts'])
    assert.ok(!at(path), path)
  assert.ok(!at('src/model/mention.test.ts'), 'it measures processor time')
})
