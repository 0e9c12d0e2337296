import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { territory } from '../areas/map.ts'
import { scopesOf } from '../model/actor.ts'
import { newId } from '../model/id.ts'
import { open } from '../store/store.ts'
import { addMember } from './members.ts'
import { openWorkspaces } from './open.ts'

test('Ana makes a bet, links it, sees why and takes it back', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-'))
  const store = await open({ folder })
  t.after(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })
  const files = {
    put: async () => ({ hash: '', size: 0 }),
    get: async () => undefined,
    remove: async () => {},
    thumbnail: async () => undefined,
  }
  const workspaces = await openWorkspaces({ store, territory: territory(), methods: [], files })
  const { id: workspace } = await workspaces.create({ slug: 'spoke', name: 'Spoke' })
  const ana = await addMember(workspaces.ground(workspace), { name: 'Ana', role: 'owner' })
  const contract = workspaces.contract({
    workspace,
    member: ana.id,
    name: 'Ana',
    role: 'owner',
    teams: [],
    scopes: scopesOf.owner,
    via: 'api',
  })
  const bet = newId()
  const need = newId()
  const done = await contract.change({
    changes: [
      { verb: 'create', id: bet, kind: 'bet', title: 'Faster booking', fields: { horizon: 'now' } },
      { verb: 'create', id: need, kind: 'need', title: 'Know when the bike is ready' },
      { verb: 'link', id: newId(), from: bet, name: 'addresses', to: need },
    ],
  })
  assert.equal(done.outcomes.length, 3)
  const detail = await contract.read({ id: 'B-1' })
  assert.equal(detail.links[0]?.other?.key, 'N-1')
  const ladder = await contract.why({ id: bet })
  assert.ok(ladder.counts.missing > 0)
  const map = await contract.map({})
  assert.equal(map.areas.length, 12)
  const page = await contract.list({ kind: 'bets', where: 'horizon=now' })
  assert.equal(page.items.length, 1)
  const { hits } = await contract.search({ q: 'book' })
  assert.equal(hits[0]?.record.key, 'B-1')
  const undone = await contract.undo({})
  assert.equal(undone.done?.outcomes.length, 3, undone.says)
  assert.equal((await contract.list({ kind: 'bets' })).items.length, 0)
  const redone = await contract.redo({})
  assert.equal(redone.done?.outcomes.length, 3, redone.says)
  assert.equal((await contract.read({ id: 'B-1' })).links.length, 1)
})
