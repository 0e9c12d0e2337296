import assert from 'node:assert/strict'
import test from 'node:test'
import { houseWithLinks, make } from '../../../test/house-with-links.ts'
import { guestBy } from '../../model/actor.ts'
import type { Territory } from '../../model/assemble.ts'
import { newId } from '../../model/id.ts'
import type { Engine } from '../../store/session.ts'
import { guestLink } from './guest-link.ts'

/** A canvas by a link: what is drawn of what everybody may see, as it is or as it stood, and not a word around it. */
export function shownCanvasCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`a shared canvas sends the fields it draws, keys for ids, and nothing that is kept to somebody ${on}`, {
    skip,
  }, async t => {
    const { ana, bet, open, person } = await houseWithLinks(t, engine, territory)
    const ben = await person('Ben', 'member')
    const [open1, secret, later] = [newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'update', id: bet, version: 1, set: { fields: { hypothesis: `Not for [@Ben](member:${ben.id})` } } },
        make('outcome', open1, 'Fewer calls'),
        make('outcome', secret, 'Sell the house', { audience: 'private' }),
        make('bet', later, 'Hush', { audience: 'private', fields: { horizon: 'now' } }),
        { verb: 'link', id: newId(), from: bet, name: 'drives', to: open1, values: { note: 'For nobody else' } },
        { verb: 'link', id: newId(), from: bet, name: 'drives', to: secret },
        { verb: 'comment', id: newId(), on: bet, text: 'Between us' },
      ],
    })
    const share = await ana.makeShare({
      shown: { sort: 'canvas', canvas: 'outcome-roadmap', where: ['owner=me'], states: 'open' },
    })
    const { part, name } = await open(share.secret!)
    assert.ok(part.sort === 'canvas')
    assert.deepEqual(
      [name, share.name],
      ['', territory.areas.flatMap(area => area.canvases).find(one => one.name === 'outcome-roadmap')!.title],
    )
    assert.deepEqual(
      part.seen.cards.map(card => [card.id, card.key, card.owner, card.fields.horizon]),
      [['B-1', 'B-1', 'Ana', 'now']],
    )
    assert.deepEqual(
      part.seen.links.map(link => [link.from, link.name, link.to, link.values]),
      [['B-1', 'drives', 'O-1', {}]],
    )
    assert.ok(part.seen.others.some(other => other.title === 'Fewer calls'))
    const said = JSON.stringify(await open(share.secret!))
    for (const hidden of ['Sell the house', 'Hush', 'takeover', 'Not for', 'For nobody', 'Between us', ana.id, ben.id])
      assert.ok(!said.includes(hidden), hidden)
    assert.doesNotMatch(said, /[0-9a-f]{8}-[0-9a-f]{4}-7/)
    await ana.change({ changes: [{ verb: 'update', id: bet, version: 2, set: { audience: 'private' } }] })
    const after = await open(share.secret!)
    assert.deepEqual(after.part.sort === 'canvas' && after.part.seen.cards, [])
    await ana.dropShare({ id: share.id })
    await assert.rejects(open(share.secret!), { code: 'unknown' })
  })

  test(`what it does not know is refused when the link is made, and so is a centre not for everybody ${on}`, {
    skip,
  }, async t => {
    const { ana } = await houseWithLinks(t, engine, territory)
    const [journey, mine] = [newId(), newId()]
    await ana.change({
      changes: [make('journey', journey, 'To the workshop'), make('journey', mine, 'Mine', { audience: 'private' })],
    })
    const share = (asked: object) => ana.makeShare({ shown: { sort: 'canvas', canvas: 'assumption-map', ...asked } })
    await assert.rejects(share({ canvas: 'no-such' }), { code: 'unknown' })
    await assert.rejects(share({ where: ['nonsense=1'] }), { code: 'invalid' })
    await assert.rejects(share({ canvas: 'journey', of: mine }), { code: 'conflict' })
    const made = await share({ canvas: 'journey', of: 'J-1' })
    assert.match(made.name, /· J-1$/)
  })

  test(`a canvas that stands still shows that moment: titles, lanes, evidence and readings as they were ${on}`, {
    skip,
  }, async t => {
    const { ana, bet, open, clock } = await houseWithLinks(t, engine, territory)
    const [claim, heard, outcome, metric] = [newId(), newId(), newId(), newId()]
    await ana.change({
      changes: [
        make('assumption', claim, 'They look at the text', { fields: { importance: 7 } }),
        make('feedback', heard, 'I always look'),
        { verb: 'link', id: newId(), from: heard, name: 'highlights', to: claim, values: { side: 'for', strength: 3 } },
        make('outcome', outcome, 'Fewer calls'),
        { verb: 'link', id: newId(), from: bet, name: 'drives', to: outcome },
        make('metric', metric, 'Calls a day'),
      ],
    })
    await ana.measure({ id: metric, readings: [{ at: '2026-02-01', value: 40 }] })
    const made = await Promise.all(
      [
        { sort: 'canvas', canvas: 'assumption-map', states: 'open' } as const,
        { sort: 'canvas', canvas: 'outcome-roadmap', states: 'open' } as const,
        { sort: 'canvas', canvas: 'metric', of: metric } as const,
      ].map(shown => ana.makeShare({ shown, mode: 'still' })),
    )
    clock.now += 86_400_000
    const [other, more] = [newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'update', id: claim, version: 1, set: { title: 'Renamed afterwards', fields: { importance: 2 } } },
        { verb: 'update', id: outcome, version: 1, set: { title: 'Outcome afterwards' } },
        make('assumption', other, 'Made afterwards'),
        make('feedback', more, 'Said afterwards'),
        {
          verb: 'link',
          id: newId(),
          from: more,
          name: 'highlights',
          to: claim,
          values: { side: 'against', strength: 5 },
        },
      ],
    })
    await ana.measure({
      id: metric,
      readings: [
        { at: '2026-02-01', value: 90 },
        { at: '2026-02-08', value: 91 },
      ],
    })
    const seen = await Promise.all(made.map(share => open(share.secret!, { again: 'yes' })))
    assert.doesNotMatch(JSON.stringify(seen), /afterwards/)
    const [map, roadmap, chart] = seen.map(one => one.part)
    assert.ok(map?.sort === 'canvas' && roadmap?.sort === 'canvas' && chart?.sort === 'canvas')
    assert.deepEqual(
      map.seen.cards.map(card => [card.title, card.fields.importance, card.known?.items]),
      [['They look at the text', 7, 1]],
    )
    assert.ok(roadmap.seen.links.some(link => link.from === 'B-1' && link.to === 'O-1'))
    assert.ok(roadmap.seen.others.some(one => one.title === 'Fewer calls'))
    assert.deepEqual(
      chart.readings?.map(({ at, value }) => [at, value]),
      [['2026-02-01', 40]],
    )
    assert.deepEqual([chart.seen.centre?.title, chart.seen.centre?.fields.latest], ['Calls a day', undefined])
  })

  test(`files of what is shown come along where their maker says so, and only by that link ${on}`, {
    skip,
  }, async t => {
    const { ana, bet, need, open, at } = await houseWithFiles(t, engine, territory)
    const shown = { sort: 'why', record: 'B-1' } as const
    const [bare, whole] = [await ana.makeShare({ shown }), await ana.makeShare({ shown: { ...shown, files: true } })]
    assert.deepEqual((await open(bare.secret!)).files, [])
    const { files } = await open(whole.secret!)
    assert.deepEqual(
      files.map(file => [file.of, file.name, file.size]),
      [
        ['B-1', 'plan.txt', 5],
        ['N-1', 'notes.txt', 5],
      ],
    )
    assert.ok(!JSON.stringify(files).includes('takeover') && !JSON.stringify(files).includes(bet))
    const read = await at(whole.secret!)
    const file = await read.sharedFile({ id: files[0]!.id })
    assert.equal(await new Response(file.bytes as ReadableStream<Uint8Array>).text(), 'plan!')
    await assert.rejects((await at(bare.secret!)).sharedFile({ id: files[0]!.id }), { code: 'unknown' })
    await ana.change({ changes: [{ verb: 'update', id: need, version: 1, set: { audience: 'private' } }] })
    await assert.rejects(read.sharedFile({ id: files[1]!.id }), { code: 'unknown' })
  })
}

/** The house with a file on its bet, on its need, and on what is kept to Ana. */
async function houseWithFiles(...given: Parameters<typeof houseWithLinks>) {
  const house = await houseWithLinks(...given)
  const { ana, bet, need, secret, workspaces, clock } = house
  for (const [id, name, text] of [
    [bet, 'plan.txt', 'plan!'],
    [need, 'notes.txt', 'notes'],
    [secret, 'takeover.txt', 'hush'],
  ] as const)
    await ana.attach({ id, name, type: 'text/plain', bytes: new TextEncoder().encode(text) })
  const at = async (key: string) => {
    const link = (await guestLink(workspaces.store, key, clock.now))!
    return workspaces.contract(guestBy(link.id, link.workspace))
  }
  return { ...house, at }
}
