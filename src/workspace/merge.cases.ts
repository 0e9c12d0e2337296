import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

/** One record put into another of its kind, and taken out again. */
export function mergeCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`a merge moves links, comments and files, the old key leads on, and one undo takes it back ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine, territory)
    const [ana, ben] = [await person('Ana', 'owner'), await person('Ben', 'member')]
    const [kept, gone, bet, other, said, comment] = [newId(), newId(), newId(), newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: kept, kind: 'need', title: 'Book at night', tags: ['night'] },
        {
          verb: 'create',
          id: gone,
          kind: 'need',
          title: 'Book when closed',
          tags: ['late'],
          fields: { sort: 'functional' },
        },
        { verb: 'create', id: bet, kind: 'bet', title: 'Online booking' },
        { verb: 'create', id: other, kind: 'bet', title: 'A night desk' },
        { verb: 'create', id: said, kind: 'feedback', title: 'You were closed' },
        { verb: 'link', id: newId(), from: bet, name: 'addresses', to: gone },
        { verb: 'link', id: newId(), from: bet, name: 'addresses', to: kept },
        { verb: 'link', id: newId(), from: other, name: 'addresses', to: gone },
        { verb: 'link', id: newId(), from: said, name: 'highlights', to: gone, values: { side: 'for', strength: 2 } },
      ],
    })
    await ben.change({ changes: [{ verb: 'comment', id: comment, on: gone, text: 'Heard it three times' }] })
    await ana.change({ changes: [{ verb: 'comment', id: newId(), on: gone, text: 'Me too', answers: comment }] })
    await ana.attach({ id: gone, name: 'notes.txt', type: 'text/plain', bytes: new TextEncoder().encode('notes') })
    const look = async () => {
      const [one, two] = [await ana.read({ id: kept }), await ana.read({ id: gone })]
      return [one, two].map(detail => ({
        links: detail.links.map(link => `${link.says} ${link.other?.key}`).sort(),
        comments: detail.comments.map(({ text, by }) => `${text} (${by === ben.id ? 'Ben' : 'Ana'})`),
        files: detail.attachments.map(({ name }) => name),
        tags: detail.record.tags,
        fields: detail.record.fields,
        isGone: detail.record.archivedAt !== null,
      }))
    }
    const before = await look()
    await ana.change({ changes: [{ verb: 'merge', id: gone, into: kept, version: 1 }] })
    const [one, two] = await look()
    assert.deepEqual(one, {
      links: ['addressed by B-1', 'addressed by B-2', before[1]!.links.find(link => link.endsWith('F-1'))!].sort(),
      comments: ['Heard it three times (Ben)', 'Me too (Ana)'],
      files: ['notes.txt'],
      tags: ['night', 'late'],
      fields: { sort: 'functional' },
      isGone: false,
    })
    assert.deepEqual([two!.links, two!.comments, two!.isGone], [[], [], true])
    assert.equal((await ana.read({ id: 'N-2' })).record.key, 'N-1', 'the old key leads on')
    const thread = (await ana.read({ id: kept })).comments
    assert.equal(thread[1]!.answers, thread[0]!.id)
    assert.ok((await ana.history({ record: kept })).items.some(line => line.says.includes('merged N-2')))
    assert.equal((await ana.evidence({ id: kept })).items.length, 1)
    await ana.undo({})
    assert.deepEqual(await look(), before)
    assert.equal((await ana.read({ id: 'N-2' })).record.key, 'N-2')
    await ana.redo({})
    assert.deepEqual((await look())[0]!.comments, one!.comments)
    assert.equal((await ana.read({ id: 'N-2' })).record.key, 'N-1')
  })

  test(`readings and followers go along with a merge, and one undo brings them back ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, territory)
    const [ana, ben, cem] = [await person('Ana', 'owner'), await person('Ben', 'member'), await person('Cem', 'member')]
    const [kept, gone] = [newId(), newId()]
    await ana.change({ changes: [{ verb: 'create', id: kept, kind: 'metric', title: 'Calls' }] })
    await ben.change({ changes: [{ verb: 'create', id: gone, kind: 'metric', title: 'Phone calls' }] })
    await cem.follow({ id: gone, as: 'follows' })
    const read = (...values: [string, number][]) => values.map(([at, value]) => ({ at, value }))
    await ana.measure({ id: kept, readings: read(['2026-01-01', 5], ['2026-01-08', 6]) })
    await ben.measure({ id: gone, readings: read(['2026-01-08', 60], ['2026-01-15', 70]) })
    const look = async () => ({
      kept: (await ana.readings({ id: kept })).items.map(({ at, value }) => [at, value]),
      gone: (await ana.readings({ id: gone })).items.map(({ at, value }) => [at, value]),
      latest: [
        (await ana.read({ id: kept })).record.fields.latest,
        (await ana.read({ id: gone })).record.fields.latest,
      ],
      followers: (await ana.followers({ id: kept })).items.map(({ member }) => member).sort(),
    })
    const before = await look()
    const { version } = (await ana.read({ id: gone })).record
    await ana.change({ changes: [{ verb: 'merge', id: gone, into: kept, version }] })
    const merged = await look()
    assert.deepEqual(merged.kept, [
      ['2026-01-01', 5],
      ['2026-01-08', 6],
      ['2026-01-15', 70],
    ])
    assert.deepEqual([merged.gone, merged.latest[0]], [[['2026-01-08', 60]], 70])
    assert.deepEqual(merged.followers, [ana.id, ben.id, cem.id].sort())
    await cem.follow({ id: kept, as: 'left' })
    assert.ok(!(await look()).followers.includes(cem.id), 'who leaves what is kept hears of neither')
    await ana.undo({})
    assert.deepEqual(await look(), before)
  })

  test(`a merge is refused between kinds, with itself, from the trash, and unseen ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, territory)
    const [ana, ben] = [await person('Ana', 'owner'), await person('Ben', 'member')]
    const [need, bet, secret] = [newId(), newId(), newId()]
    await ana.change({
      changes: [
        { verb: 'create', id: need, kind: 'need', title: 'Book at night' },
        { verb: 'create', id: bet, kind: 'bet', title: 'Online booking' },
        { verb: 'create', id: secret, kind: 'need', title: 'Sell it all', audience: 'private' },
      ],
    })
    const merge = (who: typeof ana, id: string, into: string) => who.change({ changes: [{ verb: 'merge', id, into }] })
    await assert.rejects(merge(ana, need, bet), { code: 'invalid' })
    await assert.rejects(merge(ana, need, need), { code: 'invalid' })
    await assert.rejects(merge(ben, need, secret), { code: 'unknown' })
    await ana.change({ changes: [{ verb: 'archive', id: secret }] })
    await assert.rejects(merge(ana, need, secret), { code: 'conflict' })
  })
}
