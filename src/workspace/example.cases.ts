import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import type { Example } from '../model/example.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'
import { changesOf } from './example-changes.ts'

/** Examples are brought in and taken away through the contract, on the real map. */
export function exampleCases(engine: Engine, skip: string | false, map: Territory, examples: readonly Example[]): void {
  const on = `on ${engine}`
  const fresh = async (t: TestContext) => {
    const place = await freshWorkspace(t, engine, map, examples)
    return { ...place, ana: await place.person('Ana', 'owner') }
  }

  test(`every record and link of every example is accepted and on the map, made when it says ${on}`, {
    skip,
  }, async t => {
    const { ana, clock } = await fresh(t)
    let number = 0
    for (const { name, records } of examples) {
      const done = await ana.loadExample({ name })
      assert.equal(done.example.loaded, Object.keys(records).length)
      assert.deepEqual(
        done.example.stops.map(stop => [stop.title, stop.done, stop.record !== null]),
        done.example.stops.map(stop => [stop.title, false, true]),
      )
      const { changes } = changesOf({ name, title: '', says: '', records, stops: [] }, clock.now)
      // readings also bring what their record says of them up to date
      const measured = changes.filter(change => change.verb === 'measure').length
      assert.equal(done.number, number + changes.length + measured)
      number = done.number
    }
    const { record } = await ana.read({ id: 'B-1' })
    assert.equal(record.createdAt < '2026-01-01', true)
    assert.deepEqual([record.touched, record.cameFrom], [true, { system: 'example', id: 'spoke/scanTag' }])
    assert.equal((await ana.read({ id: 'C-2' })).record.fields.from, '2026-04-21')
  })

  test(`Spoke trips forty signals and more, all that were planted among them, and its next moves name the failed must-hold first ${on}`, {
    skip,
  }, async t => {
    const { ana } = await fresh(t)
    await ana.loadExample({ name: 'spoke' })
    const { findings } = await ana.signals({})
    const rules = new Set(findings.map(finding => finding.rule))
    assert.ok(rules.size >= 40, [...rules].join(', '))
    assert.deepEqual(
      planted.filter(rule => !rules.has(rule)),
      [],
      'every contradiction that was planted is found',
    )
    const { moves } = await ana.next({})
    assert.deepEqual([moves[0]?.rule, moves[0]?.parts.stake, moves[0]?.bet?.key], ['failed-must-hold', 10, 'B-2'])
    for (const by of ['rule', 'area'] as const) {
      for (const [name, same] of Map.groupBy(moves, move => move[by])) assert.ok(same.length <= 2, name)
    }
    assert.ok(moves.some(move => move.bet && move.goal && move.why.includes(`${move.goal.key} ${move.goal.title}`)))
  })

  test(`one ticket of Spoke has a whole why from what customers said to the strategy ${on}`, { skip }, async t => {
    const { ana } = await fresh(t)
    await ana.loadExample({ name: 'spoke' })
    const scan = await ticketCalled(ana, 'A scan moves the bike')
    const ladder = await ana.why({ id: scan })
    assert.deepEqual([ladder.counts.thin, ladder.counts.missing, ladder.counts.hidden], [0, 0, 0])
    const reached = JSON.stringify(ladder.rungs)
    for (const kind of ['bet', 'need', 'problem', 'persona', 'outcome', 'goal', 'strategic pillar', 'vision'])
      assert.match(reached, new RegExp(`"kind":"${kind}"`))
    assert.match(reached, /Be what an independent workshop would not run without/)
    assert.ok(ladder.world.answers.length > 0)
    assert.equal((await ana.why({ id: await ticketCalled(ana, 'Make the start page') })).counts.missing, 1)
  })

  test(`removing an example leaves nothing of it, may be undone, and it can be loaded again ${on}`, {
    skip,
  }, async t => {
    const { ana } = await fresh(t)
    await ana.loadExample({ name: 'spoke' })
    await assert.rejects(ana.loadExample({ name: 'spoke' }), /on the map already/)
    const removed = await ana.removeExample({ name: 'spoke' })
    assert.equal(removed.example.loaded, 0)
    const { areas } = await ana.map({})
    assert.deepEqual([areas.flatMap(area => area.counts).filter(count => count.live > 0), countOf(areas)], [[], 0])
    assert.deepEqual((await ana.signals({ quiet: 'yes' })).findings, [])
    assert.deepEqual((await ana.search({ q: 'workshop' })).hits, [])
    await assert.rejects(ana.removeExample({ name: 'spoke' }), /not on the map/)
    await ana.undo({ batch: removed.batch })
    assert.equal((await ana.examples({})).items[0]?.loaded, removed.example.holds)
    await ana.removeExample({ name: 'spoke' })
    assert.equal((await ana.loadExample({ name: 'spoke' })).example.loaded, removed.example.holds)
    await ana.undo({})
    assert.equal((await ana.examples({})).items[0]?.loaded, 0)
  })

  test(`what a person made meanwhile stays, and its links into the example go ${on}`, { skip }, async t => {
    const { ana, person } = await fresh(t)
    await ana.loadExample({ name: 'spoke' })
    const [bet, need] = [newId(), (await ana.read({ id: 'N-1' })).record.id]
    await ana.change({
      changes: [
        { verb: 'create', id: bet, kind: 'bet', title: 'Ours' },
        { verb: 'link', id: newId(), from: bet, name: 'addresses', to: need },
      ],
    })
    const ben = await person('Ben', 'viewer')
    await assert.rejects(ben.removeExample({ name: 'spoke' }), /may not do this/)
    await ana.removeExample({ name: 'spoke' })
    const { record, links } = await ana.read({ id: bet })
    assert.deepEqual([record.archivedAt, links], [null, []])
    assert.deepEqual(
      (await ana.list({})).items.map(item => item.title),
      ['Ours'],
    )
  })

  test(`the five stops of Spoke are done by doing them ${on}`, { skip }, async t => {
    const { ana } = await fresh(t)
    await ana.loadExample({ name: 'spoke' })
    const done = async () => (await ana.examples({})).items[0]!.stops.map(stop => stop.done)
    const [faster, text, legal, fire] = await Promise.all(
      [await ticketCalled(ana, 'Make the start page'), 'B-2', 'C-1', 'B-4'].map(
        async id => (await ana.read({ id })).record,
      ),
    )
    const bet = (await ana.read({ id: 'B-1' })).record.id
    await ana.change({ changes: [{ verb: 'link', id: newId(), from: bet, name: 'deliveredBy', to: faster!.id }] })
    assert.deepEqual(await done(), [true, false, false, false, false])
    await ana.change({
      changes: [{ verb: 'update', id: text!.id, version: text!.version, set: { state: 'dropped' } }],
    })
    const { items } = await ana.list({ kind: 'feedback', where: 'state=new' })
    await ana.change({
      changes: items
        .slice(0, 3)
        .map(({ id, version }) => ({ verb: 'update' as const, id, version, set: { state: 'triaged' } })),
    })
    assert.deepEqual(await done(), [true, true, true, false, false])
    await ana.change({
      changes: [
        { verb: 'update', id: legal!.id, version: legal!.version, set: { fields: { reality: 'perceived' } } },
        { verb: 'update', id: fire!.id, version: fire!.version, set: { fields: { horizon: 'now' } } },
      ],
    })
    assert.deepEqual(await done(), [true, true, true, true, true])
  })
}

/** What Spoke was planted with, by the signal that finds it. */
const planted = [
  'inside-bet',
  'bet-without-need',
  'bet-without-outcome',
  'failed-must-hold',
  'decided-unchanged',
  'constraint-never-checked',
  'constraint-never-challenged',
  'season-hits-bet',
  'decision-approver',
  'lost-without-reason',
  'outcome-stalled',
  'vision-challenged',
  'untriaged-feedback',
  'feature-dilutes',
  'more-bets-than-lanes',
  'untested-assumption',
  'alternative-unreviewed',
  'unheard-need',
  'overdue-question',
  'ticket-without-criteria',
  'tickets-without-bet',
  'old-blocker',
  'update-only-tickets',
]

async function ticketCalled(
  ana: { search(asked: { q: string }): Promise<{ hits: readonly { record: { id: string; kind: string } }[] }> },
  q: string,
) {
  const { hits } = await ana.search({ q })
  return hits.find(hit => hit.record.kind === 'ticket')!.record.id
}

const countOf = (areas: readonly { findings: number }[]) => areas.reduce((sum, area) => sum + area.findings, 0)
