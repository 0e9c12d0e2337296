import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace } from '../../test/workspace.ts'
import type { Territory } from '../model/assemble.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'
import { membershipAt } from './memberships.ts'

/** Teams, tags, one's own attention, names and the roadmap: who may change them, and who sees what. */
export function houseCases(engine: Engine, skip: string | false, territory: Territory): void {
  const on = `on ${engine}`

  test(`a team’s record is its members’ from when they join until they leave ${on}`, { skip }, async t => {
    const { person, workspaces, workspace } = await freshWorkspace(t, engine)
    const [ana, cem, dia] = [await person('Ana', 'owner'), await person('Cem', 'member'), await person('Dia', 'admin')]
    const team = await ana.addTeam({ name: ' Sails ', members: [cem.id] })
    assert.deepEqual([team.name, team.members, team.gone], ['Sails', [cem.id], false])
    const id = newId()
    await ana.change({
      changes: [{ verb: 'create', id, kind: 'wish', title: 'A boat', audience: 'team', team: team.id }],
    })
    const seenBy = async (who: { id: string }) => {
      const place = await membershipAt(workspaces.store, { workspace, member: who.id })
      const contract = workspaces.contract({ ...place!, via: 'api' })
      const found = await contract.search({ q: 'boat' })
      const listed = await contract.list({ kind: 'wishes', where: `team=${team.id}` })
      assert.equal(found.hits.length, listed.items.length)
      return listed.items.length
    }
    assert.deepEqual([await seenBy(cem), await seenBy(dia)], [1, 0])
    await ana.updateTeam({ id: team.id, members: [dia.id] })
    assert.deepEqual(
      [await seenBy(cem), await seenBy(dia)],
      [0, 1],
      'an admin outside the team sees no more than others',
    )
    await ana.updateTeam({ id: team.id, gone: true })
    assert.equal(await seenBy(dia), 1, 'a team taken away keeps its records to its members')
    assert.equal((await ana.read({ id })).record.team, team.id)
  })

  test(`teams are made, renamed and taken away by admins, and bear a name of their own ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    await assert.rejects(cem.addTeam({ name: 'Sails' }), { code: 'forbidden' })
    const sails = await ana.addTeam({ name: 'Sails' })
    await assert.rejects(cem.updateTeam({ id: sails.id, members: [cem.id] }), { code: 'forbidden' })
    await assert.rejects(ana.addTeam({ name: 'sails' }), { code: 'conflict' })
    await assert.rejects(ana.addTeam({ name: 'Keels', members: [newId()] }), { code: 'invalid' })
    await assert.rejects(ana.updateTeam({ id: newId(), name: 'X' }), { code: 'unknown' })
    assert.equal((await ana.updateTeam({ id: sails.id, name: 'Masts', members: [cem.id] })).name, 'Masts')
    assert.deepEqual((await cem.me({})).member.teams, [sails.id])
    await ana.updateTeam({ id: sails.id, gone: true })
    await ana.addTeam({ name: 'Masts' })
    await assert.rejects(
      ana.updateTeam({ id: sails.id, gone: false }),
      { code: 'conflict' },
      'its name was taken meanwhile',
    )
    assert.deepEqual(
      (await cem.teams({})).items.map(team => [team.name, team.gone]),
      [
        ['Masts', false],
        ['Masts', true],
      ],
    )
  })

  test(`a tag is renamed, merged and taken off everywhere in one step, and that is taken back in one ${on}`, {
    skip,
  }, async t => {
    const { person } = await freshWorkspace(t, engine)
    const [ana, cem, ben] = [await person('Ana', 'owner'), await person('Cem', 'member'), await person('Ben', 'viewer')]
    const [one, two, three, hidden] = [newId(), newId(), newId(), newId()]
    const made = (id: string, kind: string, tags: string[]) => ({ verb: 'create' as const, id, kind, title: id, tags })
    await ana.change({
      changes: [
        made(one, 'wish', ['app', 'say "hi"']),
        made(two, 'letter', ['mobile', 'app']),
        made(three, 'wish', ['apple']),
        { ...made(hidden, 'wish', ['app']), audience: 'private' },
      ],
    })
    const counted = async (who: typeof ana) =>
      Object.fromEntries((await who.tags({})).items.map(({ tag, count }) => [tag, count]))
    assert.deepEqual(await counted(ana), { app: 3, apple: 1, mobile: 1, 'say "hi"': 1 })
    assert.deepEqual(await counted(ben), { app: 2, apple: 1, mobile: 1, 'say "hi"': 1 })
    await assert.rejects(ben.changeTags({ from: ['app'], to: 'x' }), { code: 'forbidden' })
    const merged = await cem.changeTags({ from: ['app'], to: 'mobile' })
    assert.equal(merged.records, 2)
    assert.match(merged.says, /“app” is now “mobile” on 2 records/)
    assert.deepEqual((await ana.read({ id: two })).record.tags, ['mobile'])
    assert.deepEqual(await counted(ana), { app: 1, apple: 1, mobile: 2, 'say "hi"': 1 }, 'what Cem may not see is left')
    await cem.undo({ batch: merged.done!.batch })
    assert.deepEqual(await counted(ben), { app: 2, apple: 1, mobile: 1, 'say "hi"': 1 })
    assert.equal((await ana.changeTags({ from: ['say "hi"'] })).records, 1)
    assert.deepEqual((await ana.read({ id: one })).record.tags, ['app'])
    const nothing = await ana.changeTags({ from: ['nowhere'], to: 'app' })
    assert.deepEqual([nothing.done, nothing.records], [null, 0])
  })

  test(`what somebody changed, decided and read is told to them alone ${on}`, { skip }, async t => {
    const { person, clock } = await freshWorkspace(t, engine)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const id = newId()
    await cem.change({ changes: [{ verb: 'create', id, kind: 'wish', title: 'A kite' }] })
    await cem.change({ changes: [{ verb: 'update', id, version: 1, set: { state: 'granted' } }] })
    await cem.noteReading({ areas: { toys: 2 } })
    assert.deepEqual(await cem.noteReading({ areas: { toys: 1 } }), { noted: 1 })
    const own = (await cem.attention({ weeks: 4 })).areas[0]
    assert.deepEqual(own, { area: 'toys', changed: 2, decided: 1, read: 3, last: '2026-03-02' })
    assert.deepEqual((await ana.attention({})).areas[0], { area: 'toys', changed: 0, decided: 0, read: 0, last: null })
    // an owner asks every door there is: nowhere does it say what Cem read
    const told = JSON.stringify(
      await Promise.all([
        ana.members({}),
        ana.map({}),
        ana.history({}),
        ana.changesSince({ since: 0 }),
        ana.settings({}),
      ]),
    )
    assert.doesNotMatch(told, /"times"|"read":3|reading/)
    await assert.rejects(cem.noteReading({ areas: { nowhere: 1 } }), { code: 'invalid' })
    await assert.rejects(cem.noteReading({ areas: { toys: 0.5 } }), { code: 'invalid' })
    clock.now += 5 * 7 * 86_400_000
    assert.equal((await cem.attention({ weeks: 4 })).areas[0]?.read, 0)
    assert.equal((await cem.attention({ weeks: 12 })).areas[0]?.read, 3)
  })

  test(`names of kinds and areas are refused where they are too long or taken ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, territory)
    const ana = await person('Ana', 'owner')
    const settings = await ana.changeSettings({
      set: {
        labels: { bet: 'Initiative', risks: 'What we dare' },
        plurals: { bet: 'initiatives' },
        areaNames: { team: 'Ben' },
      },
    })
    assert.deepEqual(
      [settings.labels.bet, settings.plurals.bet, settings.areaNames.team],
      ['Initiative', 'initiatives', 'Ben'],
    )
    const map = await ana.map({})
    const risks = map.areas.find(area => area.id === 'risks')
    assert.deepEqual(
      [risks?.title, risks?.counts.find(count => count.kind === 'bet')?.title, risks?.counts[0]?.many],
      ['What we dare', 'Initiative', 'initiatives'],
    )
    assert.equal(map.areas.find(area => area.id === 'team')?.whose, 'Ben')
    for (const labels of [
      { bet: 'Need' },
      { bet: 'x'.repeat(41) },
      { bet: ' ' },
      { risks: 'Identify needs' },
      { nothing: 'X' },
    ]) {
      await assert.rejects(ana.changeSettings({ set: { labels } }), { code: 'invalid' }, JSON.stringify(labels))
    }
  })
}
