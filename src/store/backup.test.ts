import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { backUp, checkBackup, restore } from './backup.ts'
import type { Store, Write } from './session.ts'
import { open } from './store.ts'
import { makeWorkspace, recordWrite } from './toy-records.ts'

test('a backup made while others write restores to one moment, attachments and all', async context => {
  const { data, elsewhere } = places(context)
  const store = await open({ folder: data })
  await makeWorkspace(store, 'ana')
  const { hash } = await store.files.put('ana', randomBytes(300_000))
  await store.command('ana', tx => tx.write([attachmentWrite(hash)]))
  let isOver = false
  const writing = (async () => {
    while (!isOver) await change(store)
  })()
  while (Number((await store.read.all<{ many: number }>(countRecords, ['ana']))[0]!.many) < 50) await change(store)
  const seen = await backUp(data, join(elsewhere, 'backup')).finally(() => {
    isOver = true
  })
  await writing
  assert.ok(seen.records >= 50)
  assert.deepEqual(
    { files: seen.files, missing: seen.missing, changes: seen.changes },
    { files: 1, missing: 0, changes: seen.records },
  )
  await store.close()

  assert.deepEqual(await checkBackup(join(elsewhere, 'backup')), seen)
  assert.deepEqual(await restore(join(elsewhere, 'backup'), join(elsewhere, 'again')), seen)
  const again = await open({ folder: join(elsewhere, 'again') })
  const [row] = await again.read.all<{ many: number }>(countRecords, ['ana'])
  assert.equal(row!.many, seen.records)
  assert.ok(await again.files.get('ana', hash))
  await change(again)
  await again.close()
  assert.deepEqual(readdirSync(elsewhere).sort(), ['again', 'backup'])
})

test('a backup in which one byte is changed is not restored', async context => {
  const { data, elsewhere } = places(context)
  const store = await open({ folder: data })
  await makeWorkspace(store, 'ana')
  await change(store)
  const { hash } = await store.files.put('ana', randomBytes(1_000))
  await store.close()
  const backup = join(elsewhere, 'backup')
  await backUp(data, backup)
  const spoil = async (path: string) => {
    const bytes = readFileSync(join(backup, path))
    const good = Buffer.from(bytes)
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(join(backup, path), bytes)
    await assert.rejects(restore(backup, join(elsewhere, 'again')), { code: 'unavailable' })
    assert.ok(!existsSync(join(elsewhere, 'again')))
    writeFileSync(join(backup, path), good)
  }
  await spoil('chartroom.db')
  await spoil(join('files', 'ana', hash.slice(0, 2), hash))
  rmSync(join(backup, 'files'), { recursive: true })
  await assert.rejects(checkBackup(backup), /should hold 1 files and holds 0/)
})

test('an attachment that is gone is reported and the rest is kept', async context => {
  const { data, elsewhere } = places(context)
  const store = await open({ folder: data })
  await makeWorkspace(store, 'ana')
  await store.command('ana', tx => tx.write([attachmentWrite('0'.repeat(64))]))
  await store.close()
  assert.equal((await backUp(data, join(elsewhere, 'backup'))).missing, 1)
  assert.equal((await restore(join(elsewhere, 'backup'), join(elsewhere, 'again'))).missing, 1)
})

test('no folder that holds something is written over', async context => {
  const { data, elsewhere } = places(context)
  await assert.rejects(backUp(data, join(elsewhere, 'backup')), { code: 'unknown' })
  await (await open({ folder: data })).close()
  mkdirSync(join(elsewhere, 'full'))
  writeFileSync(join(elsewhere, 'full', 'letter'), 'dear Ana')
  await assert.rejects(backUp(data, join(elsewhere, 'full')), { code: 'conflict' })
  await backUp(data, join(elsewhere, 'backup'))
  await assert.rejects(restore(join(elsewhere, 'backup'), join(elsewhere, 'full')), { code: 'conflict' })
  await assert.rejects(restore(join(elsewhere, 'full'), join(elsewhere, 'again')), { code: 'unknown' })
  assert.equal(readFileSync(join(elsewhere, 'full', 'letter'), 'utf8'), 'dear Ana')
})

const countRecords = 'SELECT count(*) AS many FROM records WHERE ws_id = ?'

function change(store: Store): Promise<void> {
  return store.command('ana', async (tx, counters) => {
    counters.number += 1
    const { number } = counters
    await tx.write([recordWrite('ana', { id: `r${number}`, seq: number }), ledgerWrite(number)])
  })
}

function ledgerWrite(number: number): Write {
  return {
    sql: `INSERT INTO ledger (ws_id, number, at, actor, via, verb, record, kind, shape, batch, salt, digest, hash)
          VALUES ('ana', ?, '2026-01-01T00:00:00Z', 'ana', 'web', 'create', ?, 'wish', 1, 'b', '', '', '')`,
    params: [number, `r${number}`],
  }
}

function attachmentWrite(hash: string): Write {
  return {
    sql: `INSERT INTO attachments (ws_id, id, record, name, type, size, hash, by_member, at)
          VALUES ('ana', 'a', 'r1', 'a.png', 'image/png', 1, ?, 'ana', '2026-01-01T00:00:00Z')`,
    params: [hash],
  }
}

function places(context: TestContext): { data: string; elsewhere: string } {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-backup-'))
  context.after(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'elsewhere'))
  return { data: join(folder, 'data'), elsewhere: join(folder, 'elsewhere') }
}
