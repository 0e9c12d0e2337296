import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../../test/workspace.ts'
import type { ImportSeen } from '../../model/answers.ts'
import type { Territory } from '../../model/assemble.ts'
import type { Engine } from '../../store/session.ts'

const encoder = new TextEncoder()
const header = 'Issue key,Summary,Issue Type,Status,Labels,Assignee,Parent key,Description,Comment,Fix versions'

/** What imports do to a workspace: dry run, commit, again, changed on both sides, undone. */
export function importCases(engine: Engine, skip: string | false, map: Territory): void {
  const on = `on ${engine}`

  test(`a dry run says what a commit then does, and doing it again does nothing ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const first = await planned(ana, rows)
    const second = await planned(ana, rows)
    assert.deepEqual(second.plan.counts, first.plan.counts)
    const { plan } = await ana.commitImport({ id: first.id, wait: true })
    assert.deepEqual(plan.counts, first.plan.counts)
    const { create, links, besides, comments } = plan.counts
    assert.deepEqual({ create, links, besides, comments }, { create: 3, links: 3, besides: 1, comments: 1 })
    const again = await brought(ana, rows)
    assert.deepEqual([again.plan.counts.unchanged, again.plan.counts.create, again.plan.counts.links], [3, 0, 0])
    assert.equal((await ana.history({ batch: again.batch! })).items.length, 0)
  })

  test(`labels, parents, releases, comments, owners and states arrive ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    await brought(ana, rows)
    const { record, links, comments } = await ana.read({ id: 'T-2' })
    assert.equal(record.title, 'Pay by card')
    assert.equal(record.state, 'doing')
    assert.equal(record.owner, ana.id)
    assert.deepEqual(record.tags, ['shop', 'money'])
    assert.equal(record.fields.theirStatus, 'In Progress')
    assert.equal(record.fields.description, '**Soon**')
    assert.equal(record.cameFrom?.id, 'AB-2')
    assert.equal(record.touched, false)
    assert.deepEqual(links.map(link => [link.name, link.other?.title]).sort(), [
      ['inRelease', '4.2'],
      ['partOf', 'Shop'],
    ])
    assert.equal(comments[0]!.text, '**Cem, 2026-01-10:** Which cards?')
  })

  test(`the file changes what only the file has changed; what Ana changed here stays ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    await brought(ana, rows)
    const { record } = await ana.read({ id: 'T-2' })
    await ana.change({
      changes: [
        {
          verb: 'update',
          id: record.id,
          version: record.version,
          set: { title: 'Pay by any card', tags: [...record.tags, 'ours'] },
        },
      ],
    })
    const { plan } = await brought(
      ana,
      rows.replace('Pay by card', 'Pay with cards').replace('In Progress', 'Done').replace('money', 'cash'),
    )
    assert.deepEqual([plan.counts.update, plan.counts.unchanged, plan.counts.kept], [1, 2, 1])
    assert.match(plan.problems.find(({ says }) => says.includes('ours stay'))!.examples[0]!.value, /T-2 title/)
    const now = (await ana.read({ id: 'T-2' })).record
    assert.deepEqual([now.title, now.state, now.tags], ['Pay by any card', 'done', ['shop', 'ours', 'cash']])
    // the title was never the import's again: a later import must not take it for its own
    await brought(ana, rows.replace('In Progress', 'Done').replace('money', 'cash'))
    assert.equal((await ana.read({ id: 'T-2' })).record.title, 'Pay by any card')
  })

  test(`a whole import is taken back in one step, and can be brought in again ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const { id } = await brought(ana, rows)
    const undone = await ana.undoImport({ id })
    assert.equal(undone.state, 'undone')
    assert.equal((await ana.list({ kind: 'tickets' })).items.length, 0)
    const { plan } = await brought(ana, rows)
    assert.deepEqual([plan.counts.create, plan.counts.links, plan.counts.comments], [3, 3, 1])
    assert.equal((await ana.list({ kind: 'tickets' })).items.length, 3)
    assert.equal((await ana.read({ id: 'T-2' })).links.length, 2)
  })

  test(`what somebody threw away or parted here does not come back ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    await brought(ana, rows)
    const { record, links } = await ana.read({ id: 'T-2' })
    const parent = links.find(({ name }) => name === 'partOf')!
    const third = (await ana.read({ id: 'T-3' })).record
    await ana.change({
      changes: [
        { verb: 'unlink', id: parent.id },
        { verb: 'archive', id: third.id, version: third.version },
      ],
    })
    const { plan } = await brought(ana, rows)
    assert.deepEqual([plan.counts.skipped, plan.counts.links], [1, 0])
    assert.deepEqual(
      (await ana.read({ id: record.id })).links.map(({ name }) => name),
      ['inRelease'],
    )
  })

  test(`a parent that moved in the file moves here ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    await brought(ana, rows)
    const { plan } = await brought(
      ana,
      rows
        .replace('money,ana,AB-1', 'money,ana,AB-3')
        .replace('shop,ana,AB-1', 'shop,ana,AB-3')
        .replace('ana,AB-1', 'ana,AB-3'),
    )
    assert.deepEqual([plan.counts.links, plan.counts.unlinks], [1, 1])
    assert.equal((await ana.read({ id: 'T-2' })).links.find(({ name }) => name === 'partOf')?.other?.title, 'Refund')
  })

  test(`two rows of one id, a row without a title and a missing parent are named, the rest comes in ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const messy = `${header}\nAB-1,One,Bug,Open,,,,,,\nAB-1,One again,Bug,Open,,,,,,\nAB-2,,Bug,Open,,,,,,\nAB-3,Three,Bug,Weird,,,XX-9,,,\n`
    const { plan } = await brought(ana, messy, 'jira')
    assert.deepEqual([plan.counts.create, plan.counts.skipped], [3, 1])
    assert.equal((await ana.read({ id: 'T-2' })).record.title, 'AB-2')
    const says = plan.problems.map(problem => problem.says).join('; ')
    for (const part of [
      'id of an earlier row',
      'has no title',
      'neither in the file nor here',
      'no state that tickets have',
    ])
      assert.match(says, new RegExp(part))
  })

  test(`a mapping is edited by sending the columns that change; a wrong one is refused with words ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const seen = await planned(ana, 'was,wer\nDie Kette reißt,Ana\nDas Rad quietscht,Ben\n', 'stimmen.csv')
    const columns = [
      { column: 'was', to: [{ as: 'field', name: 'text' }] },
      { column: 'wer', to: [{ as: 'field', name: 'author' }] },
    ]
    const mapped = await ana.mapImport({
      id: seen.id,
      mapping: { kind: 'feedback', columns, fixed: { source: 'interview' } },
    })
    assert.equal(mapped.plan.mapping.kind, 'feedback')
    await ana.commitImport({ id: seen.id, wait: true })
    const [one] = (await ana.list({ kind: 'feedback', where: 'author=Ana' })).items
    assert.deepEqual([one?.title, one?.fields.source], ['Die Kette reißt', 'interview'])
    const other = await planned(ana, 'a\nb\n', 'x.csv')
    await assert.rejects(
      ana.mapImport({ id: other.id, mapping: { columns: [{ column: 'zz', to: [] }] } }),
      /no column called zz/,
    )
    await assert.rejects(ana.mapImport({ id: other.id, mapping: { kind: 'unicorn' } }), /no kind/)
  })

  test(`Ben may not go on with Ana’s import, and nobody sees another workspace’s ${on}`, { skip }, async t => {
    const { person, workspaces } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const ben = await person('Ben', 'member')
    const reader = await person('Cem', 'viewer')
    const { id } = await planned(ana, rows)
    await assert.rejects(ben.commitImport({ id }), { code: 'unknown' })
    await assert.rejects(reader.importFile({ name: 'x.csv', bytes: encoder.encode('a\nb\n') }), { code: 'forbidden' })
    const elsewhere = await workspaces.create({ slug: 'other', name: 'Other' })
    const stranger = workspaces.contract({ ...ana.actor, workspace: elsewhere.id })
    await assert.rejects(stranger.readImport({ id }), { code: 'unknown' })
  })
}

const rows = `${header}
AB-1,Shop,Epic,To Do,shop,,,,,
AB-2,Pay by card,Story,In Progress,"shop; money",ana,AB-1,*Soon*,10/Jan/26 11:19 AM;Cem;Which cards?,4.2
AB-3,Refund,Bug,To Do,,Dora,AB-1,,,
`

const planned = (person: Somebody, text: string, name = 'jira export.csv'): Promise<ImportSeen> =>
  person.importFile({ name, bytes: encoder.encode(text) })

async function brought(person: Somebody, text: string, name?: string): Promise<ImportSeen> {
  const { id } = await planned(person, text, name)
  return person.commitImport({ id, wait: true })
}
