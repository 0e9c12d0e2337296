import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { open } from './store.ts'

test('a data folder has one owner; a second one hears who it is', async context => {
  const folder = emptyFolder(context)
  const store = await open({ folder })
  await assert.rejects(open({ folder }), { code: 'unavailable', message: /is in use by another Chartroom/ })
  writeFileSync(join(folder, 'server.json'), JSON.stringify({ url: 'http://localhost:4400', pid: 77 }))
  await assert.rejects(open({ folder }), /in use by the Chartroom at http:\/\/localhost:4400 \(process 77\)/)
  await store.close()
  await (await open({ folder })).close()
})

test('an owner that is killed outright leaves the folder free', async context => {
  const folder = emptyFolder(context)
  const code = `const { open } = await import(${JSON.stringify(import.meta.resolve('./store.ts'))})
    await open({ folder: ${JSON.stringify(folder)} })
    process.stdout.write('open')
    setInterval(() => {}, 1_000)`
  const owner = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(owner.stdout, 'data')
  await assert.rejects(open({ folder }), { code: 'unavailable' })
  owner.kill('SIGKILL')
  await once(owner, 'exit')
  await (await open({ folder })).close()
})

test('a store that could not be opened gives the folder back', async context => {
  const folder = emptyFolder(context)
  writeFileSync(
    join(folder, 'chartroom.db'),
    'this is no database, but a text that is long enough to be read as one'.repeat(20),
  )
  await assert.rejects(open({ folder }), /not a database/)
  rmSync(join(folder, 'chartroom.db'))
  await (await open({ folder })).close()
})

function emptyFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-lock-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
