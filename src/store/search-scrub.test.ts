import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { candidates, removeWrites, searchWrites } from './search.ts'
import { scrubSearch } from './search-scrub.ts'
import { open } from './store.ts'
import { makeWorkspace, recordWrite } from './toy-records.ts'

test('the words of an erased record leave the file for good', async context => {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-scrub-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  const store = await open({ folder })
  await makeWorkspace(store, 'ana')
  for (let from = 0; from < 600; from += 100) {
    await store.command('ana', async (tx, counters) => {
      for (let at = from; at < from + 100; at += 1) {
        counters.number += 1
        const found = { id: `r${at}`, number: counters.number }
        const words = ['plain', `word${at}`, ...(at === 77 ? ['confidential'] : [])]
        await tx.write([recordWrite('ana', { id: `r${at}`, seq: at }), ...searchWrites('sqlite', 'ana', found, words)])
      }
    })
  }
  await store.command('ana', tx => tx.write(removeWrites('sqlite', 'ana', 'r77')))
  await scrubSearch(store)
  const left = await candidates(
    { engine: 'sqlite', session: store.read },
    'ana',
    [{ word: 'plain', prefix: false }],
    1_000,
  )
  assert.equal(left.length, 599)
  await store.close()
  for (const name of ['chartroom.db', 'chartroom.db-wal']) {
    const bytes = bytesOf(join(folder, name))
    assert.ok(!bytes.includes('confidential'), `${name} still holds the word`)
    assert.ok(name.endsWith('wal') || bytes.includes('plain'), 'another word is gone')
  }
})

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    // SQLite removes its log when the last connection closes
    return Buffer.alloc(0)
  }
}
