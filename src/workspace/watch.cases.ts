import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { pickOne, randomFields, randomJoin } from '../../test/random-map.ts'
import { type Fresh, freshWorkspace, type Somebody } from '../../test/workspace.ts'
import { type Raised, rulesByKind } from '../model/ask.ts'
import type { Territory } from '../model/assemble.ts'
import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { ChartRecord } from '../model/record.ts'
import { isWhole } from '../model/signal.ts'
import type { Engine } from '../store/session.ts'
import { askAhead } from './ask-ahead.ts'
import { askRecords, askWhole } from './ask-portions.ts'
import { openWorkspaces } from './open.ts'
import { type Watch, watch } from './watch.ts'

const kinds =
  'bet bet need problem persona assumption experiment feedback insight constraint outcome goal metric decision ticket release contact'.split(
    ' ',
  )
const step = fc.noBias(fc.tuple(fc.nat(13), fc.nat(), fc.nat(), fc.nat()))

/** Whatever is done through the contract: what is followed row by row is what a start finds, whichever way it asks. */
export function watchCases(engine: Engine, skip: string | false, map: Territory): void {
  test(`findings followed change by change are those asked from the start on ${engine}`, { skip }, async t => {
    const run = fc.array(step, { minLength: 25, maxLength: 60, size: 'max' })
    await fc.assert(
      fc.asyncProperty(run, async steps => {
        const fresh = await freshWorkspace(t, engine, map)
        const [ana, ben] = [await fresh.person('Ana', 'owner'), await fresh.person('Ben', 'member')]
        for (const [at, one] of steps.entries()) {
          await tolerant(() => take(at % 3 === 0 ? ben : ana, map, one))
          if (at % 8 === 7 || at === steps.length - 1) await assertSame(fresh, map)
        }
      }),
      { numRuns: engine === 'sqlite' ? 10 : 3, endOnFailure: true },
    )
  })
}

/** After a change the map is asked without anybody waiting for it. */
export function askAheadCases(engine: Engine, skip: string | false, map: Territory): void {
  test(`a while after a change its findings are there before anybody asks on ${engine}`, { skip }, async t => {
    const { workspaces, workspace, person } = await freshWorkspace(t, engine, map)
    const { actor } = await person('Ana', 'owner')
    const ahead = askAhead()
    t.after(ahead.close)
    const ana = (await openWorkspaces({ ...workspaces, ahead })).contract(actor)
    const number = async () => {
      const sql = 'SELECT asked FROM counters WHERE ws_id = ?'
      return (await workspaces.store.read.all<{ asked: number }>(sql, [workspace]))[0]?.asked
    }
    await ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'bet', title: 'Booking' }] })
    for (let tries = 0; (await number()) !== 1 && tries < 200; tries += 1) await pause(25)
    assert.equal(await number(), 1)
  })
}

async function take(who: Somebody, map: Territory, [verb, one, two, three]: [number, number, number, number]) {
  const { items } = await who.list({ sort: 'createdAt', archived: 'also', limit: 200 })
  const change = (changed: Change) => who.change({ changes: [changed] })
  const record = items[one % Math.max(items.length, 1)]
  if (verb < 4 || !record) {
    const kind = pickOne(kinds, two)
    return change({ verb: 'create', id: newId(), kind, title: `${kind} ${one}`, fields: fieldsOf(map, kind, three) })
  }
  const { id, version } = record
  switch (verb) {
    case 4:
      return change({ verb: 'update', id, version, set: { fields: fieldsOf(map, record.kind, two) } })
    case 5:
      return change({
        verb: 'update',
        id,
        version,
        set: { state: pickOne(Object.keys(map.kinds.get(record.kind)!.states), two) },
      })
    case 6:
      return change({ verb: record.archivedAt ? 'restore' : 'archive', id })
    case 7:
      return change({ verb: 'turn', id, to: pickOne(kinds, two) })
    case 8:
      return change({ verb: 'update', id, version, set: { audience: two % 3 === 0 ? 'private' : 'company' } })
    case 9:
      return who.undo({})
    case 10: {
      const link = (await who.read({ id })).links[0]
      return link && change({ verb: 'unlink', id: link.id })
    }
    default:
      return join(who, map, items, [one, two, three])
  }
}

async function join(who: Somebody, map: Territory, items: readonly ChartRecord[], turns: [number, number, number]) {
  const names = new Set([...map.kinds.values()].flatMap(kind => Object.keys(kind.links)))
  let made: Change | undefined
  randomJoin(map, items, names, turns, (from, name, to, values) => {
    made = { verb: 'link', id: newId(), from: from.id, name, to: to.id, values }
  })
  if (made) await who.change({ changes: [made] })
}

/** Random values but for persons and addresses, which must be real. */
function fieldsOf(map: Territory, kind: string, seed: number): Record<string, unknown> {
  const { fields } = map.kinds.get(kind)!
  return Object.fromEntries(
    Object.entries(randomFields(fields, seed)).filter(([name]) => !['person', 'url'].includes(fields[name]!.type)),
  )
}

async function assertSame({ workspaces, workspace }: Fresh, map: Territory): Promise<void> {
  const ground = workspaces.ground(workspace)
  const followed = await watch(ground)
  // a store that nobody has asked through is a start of its own: first from what was kept, then from nothing
  const kept = await watch({ ...ground, store: { ...ground.store } })
  assert.deepEqual(inOrder(kept), inOrder(followed), 'as kept')
  await ground.store.global(tx =>
    tx.write([{ sql: 'UPDATE counters SET asked = -1 WHERE ws_id = ?', params: [workspace] }]),
  )
  const cold = await watch({ ...ground, store: { ...ground.store } })
  assert.deepEqual(inOrder(followed), inOrder(cold), 'as asked whole')
  assert.deepEqual(new Map([...followed.reach].sort()), new Map([...cold.reach].sort()), 'what hangs on what')
  const { today, settings } = cold
  const rules = rulesByKind(map)
  const records = [...cold.outline.records.values()].filter(record => record.archivedAt === null)
  const portions = [
    ...(await askWhole(ground, map.signals.filter(isWhole), today, settings)),
    ...(await askRecords(ground, records, record => rules.get(record.kind) ?? [], today, settings)),
  ]
  assert.deepEqual(sorted(portions), inOrder(cold), 'as asked in portions')
}

const inOrder = (at: Watch): Raised[] => sorted([...at.findings.values()])
const sorted = (findings: Raised[]): Raised[] =>
  findings
    .sort((a, b) => (`${a.rule} ${a.on}` < `${b.rule} ${b.on}` ? -1 : 1))
    .map(one => JSON.parse(JSON.stringify(one)))

async function tolerant(act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
  }
}
