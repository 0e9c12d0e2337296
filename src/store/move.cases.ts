import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { copyStore } from './move.ts'
import type { Store } from './session.ts'
import type { Bench } from './test-bench.ts'
import { linkWrite, makeWorkspace, numbersKept, recordWrite, takeNumber } from './toy-records.ts'

/** Moving everything from a data folder to another place. */
export function moveCases({ test, folder }: Bench): void {
  test('a move brings every row, link, number and file; work goes on where it stopped', async place => {
    const [from, to] = [await folder(), await place.open()]
    const hash = await fill(from)
    const moved = await copyStore(from, to)
    assert.deepEqual({ workspaces: moved.workspaces, files: moved.files }, { workspaces: 2, files: 1 })
    for (const sql of [
      'SELECT id, seq, title, data, team FROM records WHERE ws_id = ? ORDER BY row',
      'SELECT id, from_id, to_id FROM links WHERE ws_id = ? ORDER BY id',
      'SELECT number, hash, keys, epoch FROM counters WHERE ws_id = ?',
      'SELECT id, hash, size FROM attachments WHERE ws_id = ?',
    ]) {
      for (const workspace of ['ana', 'ben']) {
        assert.deepEqual(await plain(to, sql, workspace), await plain(from, sql, workspace), `${workspace}: ${sql}`)
      }
    }
    assert.equal(await takeNumber(to, 'ana'), 4)
    assert.deepEqual(await numbersKept(to, 'ana'), [1, 2, 3, 4])
    assert.ok(await to.files.get('ana', hash))
    await assert.rejects(copyStore(from, to), { code: 'conflict' })
  })

  test('a move that was broken off may be begun again', async place => {
    const [from, to] = [await folder(), await place.open()]
    await fill(from)
    let left = 6
    const failing: Store = {
      ...to,
      global: work => {
        left -= 1
        if (left < 0) return Promise.reject(new Error('the line went dead'))
        return to.global(work)
      },
    }
    await assert.rejects(copyStore(from, failing), /went dead/)
    assert.equal((await copyStore(from, to)).workspaces, 2)
    assert.equal((await plain(to, 'SELECT id FROM records WHERE ws_id = ?', 'ana')).length, 450)
  })
}

async function fill(store: Store): Promise<string> {
  for (const workspace of ['ana', 'ben']) await makeWorkspace(store, workspace)
  for (let count = 0; count < 3; count += 1) await takeNumber(store, 'ana')
  const ids = Array.from({ length: 450 }, (_, at) => `r${at}`)
  await store.command('ana', async tx => {
    await tx.write(ids.map((id, seq) => recordWrite('ana', { id, seq, data: `{"n":${seq}, "é": "😀"}` })))
    await tx.write(ids.slice(1).map((id, at) => linkWrite('ana', `l${id}`, [id, ids[at]!])))
  })
  await store.command('ben', tx => tx.write([recordWrite('ben', { id: 'r1' })]))
  const { hash, size } = await store.files.put('ana', randomBytes(300_000))
  const sql = `INSERT INTO attachments (ws_id, id, record, name, type, size, hash, by_member, at)
    VALUES ('ana', 'a', 'r1', 'a.png', 'image/png', ?, ?, 'ana', '2026-01-01T00:00:00Z')`
  await store.command('ana', tx => tx.write([{ sql, params: [size, hash] }]))
  return hash
}

async function plain(store: Store, sql: string, workspace: string): Promise<object[]> {
  return (await store.read.all<object>(sql, [workspace])).map(row => ({ ...row }))
}
