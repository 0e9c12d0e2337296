import assert from 'node:assert/strict'
import test from 'node:test'
import { freshWorkspace, type Somebody } from '../../test/workspace.ts'
import { canvasReader } from '../client/canvas-reader.ts'
import type { Territory } from '../model/assemble.ts'
import type { CanvasSeen } from '../model/canvas-seen.ts'
import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import type { Engine } from '../store/session.ts'

const canvases = ['assumption-map', 'outcome-roadmap', 'goal-to-bet', 'story-map', 'ticket-board']

/** What changed on a canvas since, laid over what was there, is the canvas as it is read anew. */
export function canvasSinceCases(engine: Engine, skip: string | false, map: Territory): void {
  const on = `on ${engine}`

  test(`whatever happens, what is told of a canvas since makes it what it is ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const [ana, cem] = [await person('Ana', 'owner'), await person('Cem', 'member')]
    const all = await planted(ana)
    const watching = [ana, cem].flatMap(who => canvases.map(name => follower(who, name)))
    for (const one of watching) await one.catchUp()
    for (const [says, changes] of steps(all)) {
      await ana.change({ changes })
      for (const one of watching) {
        const { told, fresh } = await one.catchUp()
        assert.deepEqual(told, fresh, `${one.name} after: ${says}`)
        assert.equal(one.isWhole(), false, `${one.name} was read whole after: ${says}`)
      }
    }
    await ana.changeSettings({ set: { lanes: 3 } })
    await ana.change({ changes: [{ verb: 'create', id: newId(), kind: 'bet', title: 'One more' }] })
    const { told, fresh } = await watching[0]!.catchUp()
    assert.deepEqual(told, fresh)
    assert.equal(watching[0]!.isWhole(), true, 'another rule may change every card')
  })

  test(`a canvas asked since nothing, and since too much ${on}`, { skip }, async t => {
    const { person } = await freshWorkspace(t, engine, map)
    const ana = await person('Ana', 'owner')
    const { at } = await ana.canvas({ name: 'assumption-map' })
    const same = await ana.canvas({ name: 'assumption-map', since: at })
    assert.deepEqual([same.cards, same.changed, same.at], [[], [], at])
    await assert.rejects(
      ana.canvas({ name: 'assumption-map', since: '12' }),
      /`since` is the `at` of an earlier answer/,
    )
    for (let portion = 0; portion < 2; portion += 1)
      await ana.change({
        changes: Array.from({ length: 600 }, (_, n): Change => {
          return { verb: 'create', id: newId(), kind: 'assumption', title: `Guess ${n}` }
        }),
      })
    const much = await ana.canvas({ name: 'assumption-map', since: at })
    assert.deepEqual([much.changed, much.cards.length, much.total], [null, 1_000, 1_200])
  })
}

/** Somebody who looks at a canvas and is told what changed, beside the same read anew. */
function follower(who: Somebody, name: string) {
  let isWhole = false
  const read = canvasReader(
    async asked => {
      const answer = await who.canvas(asked)
      isWhole = answer.changed === null
      return answer
    },
    { name, states: 'open', limit: 3 },
  )
  return {
    name: `${name} of ${who.actor.name}`,
    isWhole: () => isWhole,
    async catchUp() {
      const told = await read(() => {})
      const fresh = await canvasReader(asked => who.canvas(asked), { name, states: 'open' })(() => {})
      return { told: compared(told), fresh: compared(fresh) }
    },
  }
}

const byId = <T extends { id: string }>(all: readonly T[]): T[] => all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const compared = ({ cards, links, others, total, zones }: CanvasSeen) => ({
  cards,
  links: byId(links),
  others: byId(others),
  total,
  zones,
})

type Planted = Record<
  'bet' | 'second' | 'outcome' | 'need' | 'guess' | 'heard' | 'ticket' | 'activity' | 'step' | 'persona',
  string
>

async function planted(ana: Somebody): Promise<Planted> {
  const all: Planted = {
    bet: newId(),
    second: newId(),
    outcome: newId(),
    need: newId(),
    guess: newId(),
    heard: newId(),
    ticket: newId(),
    activity: newId(),
    step: newId(),
    persona: newId(),
  }
  const made = (id: string, kind: string, title: string): Change => ({ verb: 'create', id, kind, title })
  await ana.change({
    changes: [
      made(all.bet, 'bet', 'Booking'),
      made(all.second, 'bet', 'Reminders'),
      made(all.outcome, 'outcome', 'More bookings'),
      made(all.need, 'need', 'Know when it is ready'),
      made(all.guess, 'assumption', 'They pay'),
      made(all.heard, 'feedback', 'I paid twice'),
      made(all.ticket, 'ticket', 'Send a text'),
      { ...made(all.activity, 'story step', 'Bring the bike'), fields: { level: 'activity' } } as Change,
      { ...made(all.step, 'story step', 'Hand it over'), fields: { level: 'step' } } as Change,
      made(all.persona, 'persona', 'Rider'),
      ...Array.from({ length: 5 }, (_, n) => made(newId(), 'assumption', `Guess ${n}`)),
      ...Array.from({ length: 5 }, (_, n) => made(newId(), 'ticket', `Work ${n}`)),
    ],
  })
  return all
}

/** Changes one after another, and what each of them is. */
function steps(all: Planted): [says: string, changes: Change[]][] {
  const [drives, addresses, backs, restsOn, stepOf] = Array.from({ length: 5 }, newId) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const made = newId()
  const link = (id: string, from: string, name: string, to: string, values = {}): Change => {
    return { verb: 'link', id, from, name, to, values }
  }
  const set = (id: string, version: number, values: object): Change => ({ verb: 'update', id, version, set: values })
  return [
    ['a link to a lane', [link(drives, all.bet, 'drives', all.outcome)]],
    ['a link to a need', [link(addresses, all.bet, 'addresses', all.need)]],
    ['a link to a guess', [link(restsOn, all.bet, 'restsOn', all.guess)]],
    ['evidence for a guess', [link(backs, all.heard, 'highlights', all.guess, { side: 'for', strength: 4 })]],
    ['the evidence goes to the trash', [{ verb: 'archive', id: all.heard }]],
    ['the evidence comes back', [{ verb: 'restore', id: all.heard }]],
    ['the lane is called otherwise', [set(all.outcome, 1, { title: 'Many more bookings' })]],
    ['a new record', [{ verb: 'create', id: made, kind: 'assumption', title: 'They stay' }]],
    ['a ticket moves on', [set(all.ticket, 1, { state: 'doing' })]],
    ['a step under an activity', [link(newId(), all.step, 'partOf', all.activity)]],
    ['whose step it is', [link(newId(), all.step, 'by', all.persona)]],
    ['a ticket under a step', [link(stepOf, all.ticket, 'stepOf', all.step)]],
    ['the step is called otherwise', [set(all.step, 1, { title: 'Hand over the bike' })]],
    ['the persona is called otherwise', [set(all.persona, 1, { title: 'Commuter' })]],
    ['the ticket leaves the step', [{ verb: 'unlink', id: stepOf }]],
    ['the bet is hidden', [set(all.bet, 1, { audience: 'private' })]],
    ['the bet is shown', [set(all.bet, 2, { audience: 'company' })]],
    ['the guess is hidden', [set(all.guess, 1, { audience: 'private' })]],
    ['the guess is shown', [set(all.guess, 2, { audience: 'company' })]],
    ['the lane is closed', [set(all.outcome, 2, { state: 'ended' })]],
    ['the lane goes to the trash', [{ verb: 'archive', id: all.outcome }]],
    ['the lane comes back', [{ verb: 'restore', id: all.outcome }]],
    ['the link to the lane goes', [{ verb: 'unlink', id: drives }]],
    ['a guess is closed', [set(all.guess, 3, { state: 'held' })]],
    ['a bet becomes a ticket', [{ verb: 'turn', id: all.second, to: 'ticket' }]],
    ['the new record is erased', [{ verb: 'erase', id: made, key: 'A-7' }]],
    ['the bet goes to the trash with its links', [{ verb: 'archive', id: all.bet }]],
  ]
}
