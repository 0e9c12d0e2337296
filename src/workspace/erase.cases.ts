import assert from 'node:assert/strict'
import test from 'node:test'
import { type Fresh, freshWorkspace } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** What is erased is gone everywhere, also what the very command said that erased it. */
export function eraseCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`a command that changes, links and erases a record keeps nothing of it ${on}`, { skip }, async t => {
    const fresh = await freshWorkspace(t, engine)
    const ana = await fresh.person('Ana', 'owner')
    const [wish, letter, line] = [newId(), newId(), newId()]
    const made: Parameters<typeof ana.change>[0] = {
      changes: [
        { verb: 'create', id: wish, kind: 'wish', title: 'Buried boat' },
        { verb: 'create', id: letter, kind: 'letter', title: 'A letter' },
        { verb: 'link', id: line, from: wish, name: 'askedIn', to: letter, values: { line: 4711 } },
      ],
      idempotencyKey: 'first',
    }
    await ana.change(made)
    await ana.change({
      changes: [
        { verb: 'update', id: wish, version: 1, set: { fields: { story: 'Buried story' } } },
        { verb: 'comment', id: newId(), on: wish, text: 'Buried words' },
        { verb: 'erase', id: wish, key: 'WI-1' },
      ],
      idempotencyKey: 'second',
    })
    assert.deepEqual((await everything(fresh)).match(/buried|4711/gi), null)
    assert.deepEqual(await counted(fresh), [])
    await assert.rejects(ana.change(made), { code: 'conflict', message: /erased since/ })
  })

  test(`files that hung on an erased record lose their bytes, unless another record has the same ${on}`, {
    skip,
  }, async t => {
    const fresh = await freshWorkspace(t, engine)
    const ana = await fresh.person('Ana', 'owner')
    const [gone, kept] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: gone, kind: 'wish', title: 'Buried boat' },
        { verb: 'create', id: kept, kind: 'wish', title: 'A kite' },
      ],
    })
    const hung = async (id: string, text: string) => {
      const type = 'text/plain'
      const { outcomes } = await ana.attach({ id, name: 'a.txt', type, bytes: new TextEncoder().encode(text) })
      const [first] = outcomes
      return first && 'attachment' in first ? first.attachment : assert.fail('nothing was attached')
    }
    const [own, shared] = [await hung(gone, 'mine alone'), await hung(gone, 'ours')]
    await hung(kept, 'ours')
    await ana.change({ changes: [{ verb: 'detach', id: own.id }] })
    await ana.change({ changes: [{ verb: 'erase', id: gone, key: 'WI-1' }] })
    const { files } = fresh.workspaces
    assert.equal(await files.get(fresh.workspace, own.hash), undefined)
    assert.notEqual(await files.get(fresh.workspace, shared.hash), undefined)
  })

  test(`a record made and erased by one command leaves its counts at nothing ${on}`, { skip }, async t => {
    const fresh = await freshWorkspace(t, engine)
    const ana = await fresh.person('Ana', 'owner')
    const [kept, gone] = [newId(), newId()]
    await ana.change({ changes: [{ verb: 'create', id: kept, kind: 'wish', title: 'A kite' }] })
    await ana.change({
      changes: [
        { verb: 'create', id: gone, kind: 'wish', title: 'Buried boat' },
        { verb: 'link', id: newId(), from: kept, name: 'leadsTo', to: gone },
        { verb: 'erase', id: gone, key: 'WI-2' },
      ],
    })
    assert.deepEqual((await everything(fresh)).match(/buried/gi), null)
    assert.deepEqual(await counted(fresh), [{ kind: 'wish', live: 1, archived: 0 }])
    assert.deepEqual((await ana.read({ id: kept })).links, [])
  })

  test(`an id that a command erases is not used again by it ${on}`, { skip }, async t => {
    const fresh = await freshWorkspace(t, engine)
    const ana = await fresh.person('Ana', 'owner')
    const id = newId()
    await ana.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat' }] })
    await assert.rejects(
      ana.change({
        changes: [
          { verb: 'erase', id, key: 'WI-1' },
          { verb: 'create', id, kind: 'wish', title: 'Another boat' },
        ],
      }),
      { code: 'conflict' },
    )
    assert.equal((await ana.read({ id })).record.title, 'A boat')
  })
}

async function everything({ workspaces, workspace }: Fresh): Promise<string> {
  const { store } = workspaces
  const kept = await Promise.all([
    store.read.all('SELECT title, data, common FROM records WHERE ws_id = ?', [workspace]),
    store.read.all('SELECT was, now, salt FROM ledger WHERE ws_id = ? AND (was IS NOT NULL OR now IS NOT NULL)', [
      workspace,
    ]),
    store.read.all('SELECT answer FROM answers WHERE ws_id = ?', [workspace]),
    store.read.all('SELECT text FROM comments WHERE ws_id = ?', [workspace]),
    store.read.all('SELECT data FROM links WHERE ws_id = ?', [workspace]),
  ])
  return JSON.stringify(kept)
}

async function counted({ workspaces, workspace }: Fresh): Promise<unknown[]> {
  const rows = await workspaces.store.read.all<{ kind: string; live: number; archived: number }>(
    'SELECT kind, SUM(live) AS live, SUM(archived) AS archived FROM counts WHERE ws_id = ? GROUP BY kind ORDER BY kind',
    [workspace],
  )
  return rows
    .map(({ kind, live, archived }) => ({ kind, live: Number(live), archived: Number(archived) }))
    .filter(row => row.live !== 0 || row.archived !== 0)
    .filter(row => row.kind !== 'letter')
}
