import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../test/workspace.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'
import { tidy } from './tidy.ts'

const day = 86_400_000

/** Housekeeping, with a clock that is turned. */
export function tidyCases(engine: Engine, skip: string | false): void {
  const on = `on ${engine}`

  test(`trash of more than 30 days is emptied, private records too, and what is younger stays ${on}`, {
    skip,
  }, async t => {
    const { workspaces, person, clock } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const old = [await thrown(ana, 'Old'), await thrown(cem, 'Secret', 'private')]
    clock.now += 29 * day
    const young = await thrown(ana, 'Young')
    assert.equal((await tidy(workspaces)).erased, 0)
    clock.now += 2 * day
    assert.equal((await tidy(workspaces)).erased, 2)
    for (const id of old) await assert.rejects(cem.read({ id }), { code: 'unknown' })
    assert.equal((await ana.read({ id: young })).record.id, young)
    const [line] = (await ana.history({ limit: 1 })).items
    assert.deepEqual([line?.via, line?.verb], ['system', 'erase'])
    assert.match(line?.says ?? '', /^Chartroom erased/)
  })

  test(`bytes go with the last record that names them, and what nothing names is swept a day later ${on}`, {
    skip,
  }, async t => {
    const { workspaces, workspace, person, clock } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const [kept, gone] = [await made(ana, 'Kept'), await made(ana, 'Gone')]
    const attach = (id: string, bytes: string) =>
      ana.attach({ id, name: 'a.txt', type: 'text/plain', bytes: new TextEncoder().encode(bytes) })
    await attach(kept, 'both')
    await attach(gone, 'both')
    await attach(gone, 'only here')
    const orphan = await workspaces.store.files.put(workspace, new TextEncoder().encode('nobody names it'))
    assert.equal((await workspaces.store.files.hashes(workspace)).length, 3)
    await ana.change({ changes: [{ verb: 'archive', id: gone }] })
    clock.now += 31 * day
    await tidy(workspaces)
    assert.equal((await workspaces.store.files.hashes(workspace)).length, 2)
    assert.ok((await workspaces.store.files.hashes(workspace)).includes(orphan.hash))
    const attached = (await ana.read({ id: kept })).attachments[0]!
    await ana.change({ changes: [{ verb: 'detach', id: attached.id }] })
    clock.now += day
    assert.equal((await tidy(workspaces)).files, 1)
    clock.now += day
    assert.equal((await tidy(workspaces)).files, 0, 'what was taken off may be put back for 30 days')
    assert.deepEqual(await workspaces.store.files.hashes(workspace), [attached.hash])
    for (let days = 0; days < 2; days += 1) {
      clock.now += 30 * day
      await tidy(workspaces)
    }
    assert.deepEqual(await workspaces.store.files.hashes(workspace), [])
  })

  test(`answers are forgotten after a day, and of two rounds at once one does it ${on}`, { skip }, async t => {
    const { workspaces, workspace, person, clock } = await freshWorkspace(t, engine)
    const ana = await person('Ana', 'owner')
    const create = () => ({ verb: 'create' as const, id: newId(), kind: 'wish', title: 'Once' })
    await ana.change({ changes: [create()], idempotencyKey: 'yesterday' })
    clock.now += 2 * day
    await ana.change({ changes: [create()], idempotencyKey: 'today' })
    const rounds = await Promise.all([tidy(workspaces), tidy(workspaces)])
    assert.deepEqual(rounds.map(round => round.workspaces).sort(), [0, 1])
    const left = await workspaces.store.read.all<{ key: string }>('SELECT key FROM answers WHERE ws_id = ?', [
      workspace,
    ])
    assert.deepEqual(
      left.map(row => row.key),
      ['today'],
    )
    assert.equal((await tidy(workspaces)).workspaces, 0)
  })
}

async function made(who: Somebody, title: string, audience?: 'private'): Promise<string> {
  const id = newId()
  await who.change({ changes: [{ verb: 'create', id, kind: 'wish', title, ...(audience && { audience }) }] })
  return id
}

async function thrown(who: Somebody, title: string, audience?: 'private'): Promise<string> {
  const id = await made(who, title, audience)
  await who.change({ changes: [{ verb: 'archive', id }] })
  return id
}
