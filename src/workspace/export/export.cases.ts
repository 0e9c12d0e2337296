import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../../test/workspace.ts'
import type { Territory } from '../../model/assemble.ts'
import type { Change } from '../../model/change.ts'
import type { OwnDocument } from '../../model/exporting/own-document.ts'
import { newId } from '../../model/id.ts'
import type { Engine } from '../../store/session.ts'

/** What leaves a workspace comes back as it was. */
export function exportCases(engine: Engine, skip: string | false, map: Territory): void {
  const on = `on ${engine}`

  test(`everything exported as JSON and brought into an empty workspace is the same ${on}`, { skip }, async t => {
    const { person, workspaces } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    await fill(ana)
    const metric = newId()
    await ana.change({ changes: [{ verb: 'create', id: metric, kind: 'metric', title: 'Calls a day' }] })
    const days = Array.from({ length: 1_200 }, (_, at) =>
      new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
    )
    for (const part of [days.slice(0, 600), days.slice(600)])
      await ana.change({
        changes: [{ verb: 'measure', id: metric, readings: part.map((at, value) => ({ at, value, source: 'till' })) }],
      })
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * at) % 256)
    const hung = { name: 'a "plan".png', type: 'image/png' }
    await ana.attach({ id: metric, ...hung, bytes })
    const before = await exported(ana, 'json', undefined, 'yes')
    const other = await freshWorkspace(t, engine, map)
    const dora = await other.person('Ana', 'owner')
    const { id } = await dora.importFile({ name: 'everything.json', bytes: before })
    const { plan } = await dora.commitImport({ id, wait: true })
    assert.deepEqual([plan.problems, plan.notTaken], [[], []])
    assert.equal((await dora.readings({ id: metric })).items.length, days.length)
    await dora.change({
      changes: [
        {
          verb: 'measure',
          id: metric,
          readings: [
            { at: days[3]!, value: null },
            { at: days[4]!, value: 77 },
          ],
        },
      ],
    })
    const mended = await dora.importFile({ name: 'everything.json', bytes: before })
    await dora.commitImport({ id: mended.id, wait: true })
    const { attachments } = await dora.read({ id: metric })
    assert.deepEqual(
      attachments.map(({ name, type, size }) => ({ name, type, size })),
      [{ ...hung, size: bytes.length }],
      'once, however often the file comes',
    )
    const file = await dora.attachment({ id: attachments[0]!.id })
    assert.deepEqual(new Uint8Array(await new Response(file.bytes as BodyInit).arrayBuffer()), bytes)
    const values = (await dora.readings({ id: metric })).items.slice(3, 5).map(({ value }) => value)
    assert.deepEqual(values, [3, 77], 'a missing one comes back, a corrected one stays')
    await dora.change({
      changes: [{ verb: 'measure', id: metric, readings: [{ at: days[4]!, value: 4, source: 'till' }] }],
    })
    const after = await exported(dora, 'json', undefined, 'yes')
    assert.deepEqual(comparable(after), comparable(before))
    assert.ok(comparable(before).length >= 5)
    const again = await dora.importFile({ name: 'everything.json', bytes: before })
    assert.equal(again.plan.counts.unchanged, again.plan.counts.rows)
    assert.equal(again.plan.counts.links, 0)
    void workspaces
  })

  test(`a CSV guards what a spreadsheet would compute, and comes back edited or not ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    await fill(ana)
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exported(ana, 'csv', 'tickets'))
    assert.ok(csv.startsWith('\ufeff"Chartroom id"'))
    assert.match(csv, /"'=1\+1"/)
    assert.match(csv, /"''@home"/)
    const same = await ana.importFile({ name: 'tickets.csv', bytes: new TextEncoder().encode(csv) })
    assert.deepEqual([same.plan.counts.unchanged, same.plan.counts.create, same.plan.counts.links], [2, 0, 0])
    const edited = await ana.importFile({
      name: 'tickets.csv',
      bytes: new TextEncoder().encode(csv.replace("'=1+1", "'=2+2")),
    })
    await ana.commitImport({ id: edited.id, wait: true })
    const { record } = await ana.read({ id: 'T-1' })
    assert.deepEqual([record.title, record.fields.components], ['=2+2', "'@home"])
  })

  test(`Markdown comes as a packed folder with a page for each record ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    await fill(ana)
    const zip = await exported(ana, 'markdown')
    assert.equal(String.fromCharCode(...zip.subarray(0, 2)), 'PK')
    const names = new TextDecoder('latin1').decode(zip)
    assert.match(names, /tickets\/T-1 =1\+1\.md/)
    assert.match(names, /needs\/N-1 Know when/)
  })

  test(`what Ben may not see is in no export of his ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const ben = await person('Ben', 'member')
    await ana.change({
      changes: [{ verb: 'create', id: newId(), kind: 'need', title: 'A secret', audience: 'private' }],
    })
    assert.match(new TextDecoder().decode(await exported(ana, 'json')), /A secret/)
    assert.doesNotMatch(new TextDecoder().decode(await exported(ben, 'json')), /A secret/)
  })
}

async function fill(ana: Somebody): Promise<void> {
  const [bet, need, first, second, gone] = [newId(), newId(), newId(), newId(), newId()]
  const said = newId()
  const changes: Change[] = [
    {
      verb: 'create',
      id: bet,
      kind: 'bet',
      title: 'Faster booking',
      owner: ana.id,
      fields: { horizon: 'now', weeks: { low: 2, high: 4 } },
    },
    {
      verb: 'create',
      id: need,
      kind: 'need',
      title: 'Know when the bike is ready',
      tags: ['a;b', 'ü'],
      audience: 'customers',
    },
    {
      verb: 'create',
      id: first,
      kind: 'ticket',
      title: '=1+1',
      state: 'done',
      fields: { components: "'@home", description: 'Two\nlines “and” more', estimate: 0.5 },
      cameFrom: { system: 'jira', id: 'AB-1', url: 'https://example.org/AB-1' },
    },
    {
      verb: 'create',
      id: second,
      kind: 'ticket',
      title: 'Second',
      fields: { criteria: [{ id: 's1', text: 'Is fast', done: true, sort: 'check' }] },
    },
    { verb: 'create', id: gone, kind: 'need', title: 'Thrown away' },
    { verb: 'link', id: newId(), from: bet, name: 'addresses', to: need },
    { verb: 'link', id: newId(), from: second, name: 'partOf', to: first },
    { verb: 'comment', id: said, on: bet, text: 'Why **now**?' },
    { verb: 'comment', id: newId(), on: bet, text: 'The season', answers: said },
    { verb: 'resolve', id: said },
    { verb: 'archive', id: gone },
  ]
  await ana.change({ changes: changes.slice(0, -1) })
  await ana.change({ changes: [{ verb: 'archive', id: gone, version: 1 }] })
}

async function exported(
  person: Somebody,
  format: 'json' | 'csv' | 'markdown',
  kind?: string,
  attachments?: string,
): Promise<Uint8Array> {
  const { bytes } = await person.exportFile({ format, kind, attachments })
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(await new Response(bytes).arrayBuffer())
}

// all but what a workspace decides itself: who and when, versions, and members' ids
function comparable(bytes: Uint8Array): unknown[] {
  const { records } = JSON.parse(new TextDecoder().decode(bytes)) as OwnDocument
  return records.map(
    ({
      createdAt: _a,
      createdBy: _b,
      updatedAt: _c,
      updatedBy: _d,
      version: _e,
      touched: _f,
      owner,
      archivedAt,
      comments,
      ...rest
    }) => ({
      ...rest,
      owned: owner !== null,
      archived: archivedAt !== null,
      comments: comments.map(({ id, text, answers, resolved }) => ({
        id,
        text,
        answers,
        isResolved: resolved !== null,
      })),
    }),
  )
}
