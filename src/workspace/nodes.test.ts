// Several nodes share one PostgreSQL: what each of them does, the others must see, and none may undo another's work.
import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import pg from 'pg'
import { freshDatabase, postgresSkipped } from '../../test/postgres.ts'
import { territory } from '../areas/map.ts'
import { scopesOf } from '../model/actor.ts'
import type { Contract } from '../model/contract.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { open } from '../store/store.ts'
import { addMember } from './members.ts'
import { openWorkspaces, type Workspaces } from './open.ts'
import { watch } from './watch.ts'

for (const isolation of ['read committed', 'repeatable read', 'serializable']) {
  test(`two nodes write one workspace at once and lose nothing, with transactions ${isolation}`, {
    skip: postgresSkipped,
  }, async t => {
    const { nodes, workspace, contracts } = await twoNodes(t, isolation)
    const [here, there] = contracts as [Contract, Contract]
    const goal = newId()
    await here.change({ changes: [{ verb: 'create', id: goal, kind: 'metric', title: 'Both count on it', tags: [] }] })

    const made: string[] = []
    const writer = async (contract: Contract, many: number) => {
      for (let at = 0; at < many; at += 1) {
        const id = newId()
        await contract.change({
          changes: [
            { verb: 'create', id, kind: 'bet', title: `Bet ${at}`, fields: { horizon: 'now' } },
            { verb: 'create', id: newId(), kind: 'need', title: `Need ${at}` },
          ],
        })
        made.push(id)
        await addTag(contract, goal, id)
      }
    }
    await Promise.all([writer(here, 12), writer(there, 12), writer(here, 12), writer(there, 12)])

    const [one, other] = await Promise.all(contracts.map(contract => contract.read({ id: goal })))
    assert.deepEqual(one!.record, other!.record, 'both see the same')
    assert.deepEqual([...one!.record.tags].sort(), made.map(id => id.slice(-12)).sort(), 'no update is lost')
    assert.equal(one!.record.version, made.length + 1)
    const rows = await nodes[0]!.store.read.all<{ number: number }>(
      'SELECT number FROM ledger WHERE ws_id = ? ORDER BY number',
      [workspace],
    )
    assert.deepEqual(
      rows.map(row => row.number),
      rows.map((_, at) => at + 1),
      'numbers have no gaps',
    )
    const keys = (await here.list({ kind: 'bet', sort: 'key', limit: 200 })).items.map(bet => bet.key)
    assert.deepEqual(
      keys,
      made.map((_, at) => `B-${at + 1}`),
      'no key is given twice or left out',
    )
    const since = await there.changesSince({ since: 0, limit: 1000 })
    assert.equal(since.rows.length, rows.length)
  })
}

test('what one node changes is found by the other, whichever asks first', { skip: postgresSkipped }, async t => {
  const { nodes, workspace, contracts } = await twoNodes(t, 'read committed')
  for (let round = 0; round < 6; round += 1) {
    const id = newId()
    const [writes, reads] = round % 2 === 0 ? contracts : contracts.toReversed()
    await writes!.change({
      changes: [{ verb: 'create', id, kind: 'bet', title: `Bet ${round}`, fields: { horizon: 'now' } }],
    })
    assert.equal((await reads!.read({ id })).record.title, `Bet ${round}`)
    const [one, other] = await Promise.all(nodes.map(node => watch(node.ground(workspace))))
    assert.ok([...one!.findings.values()].some(finding => finding.on === id))
    assert.deepEqual(sorted(one!.findings), sorted(other!.findings))
    assert.deepEqual(
      sorted(one!.findings),
      sorted(await keptAfresh(nodes[0]!, workspace)),
      'as a third node would start',
    )
  }
})

const sorted = (findings: ReadonlyMap<string, unknown>) =>
  [...findings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, JSON.parse(JSON.stringify(one))])

async function keptAfresh(node: Workspaces, workspace: string) {
  const ground = node.ground(workspace)
  return (await watch({ ...ground, store: { ...ground.store } })).findings
}

/** Reads, adds one tag and writes, again where somebody was quicker: what is lost would be missing in the end. */
async function addTag(contract: Contract, id: string, from: string): Promise<void> {
  for (;;) {
    const { record } = await contract.read({ id })
    try {
      const set = { tags: [...record.tags, from.slice(-12)] }
      await contract.change({ changes: [{ verb: 'update', id, version: record.version, set }] })
      return
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.code !== 'conflict') throw problem
    }
  }
}

test('two nodes tell each thing once, whichever is asked', { skip: postgresSkipped }, async t => {
  const { nodes, workspace, contracts } = await twoNodes(t, 'read committed')
  const { id: ben } = await addMember(nodes[1]!.ground(workspace), { name: 'Ben', role: 'member' })
  const rights = { role: 'member' as const, teams: [], scopes: scopesOf.member, via: 'api' as const }
  const [here, there] = nodes.map(node => node.contract({ workspace, member: ben, name: 'Ben', ...rights }))
  for (let at = 0; at < 12; at += 1) {
    const change = { verb: 'create', id: newId(), kind: 'bet', title: `Bet ${at}`, owner: ben } as const
    await contracts[at % 2]!.change({ changes: [change] })
    await Promise.all([here!.inbox({}), there!.inbox({}), here!.inboxCount({})])
  }
  const [one, other] = await Promise.all([here!.inbox({}), there!.inbox({})])
  assert.deepEqual(one, other)
  assert.deepEqual([one.unread, one.groups.flatMap(group => group.items).length], [12, 12])
})

async function twoNodes(t: TestContext, isolation: string) {
  const database = await freshDatabase()
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const name = new URL(database.url).pathname.slice(1)
  await client.query(`ALTER DATABASE ${name} SET default_transaction_isolation = '${isolation}'`)
  await client.end()
  const nodes: Workspaces[] = []
  for (let node = 0; node < 2; node += 1) {
    const store = await open({ url: database.url })
    const files = { ...store.files, thumbnail: async () => undefined }
    nodes.push(await openWorkspaces({ store, territory: territory(), methods: [], files }))
  }
  t.after(async () => {
    for (const node of nodes) await node.store.close()
    await database.drop()
  })
  const { id: workspace } = await nodes[0]!.create({ slug: 'shared', name: 'Shared' })
  const { id: member } = await addMember(nodes[0]!.ground(workspace), { name: 'Ana', role: 'owner' })
  const rights = { role: 'owner' as const, teams: [], scopes: scopesOf.owner, via: 'api' as const }
  const contracts = nodes.map(node => node.contract({ workspace, member, name: 'Ana', ...rights }))
  return { nodes, workspace, contracts }
}
