// Twenty mixed steps taken back one after another by one key, each to exactly where it began, and done again.
import assert from 'node:assert/strict'
import type { Change } from '../../src/model/change.ts'
import type { Contract } from '../../src/model/contract.ts'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, type Visit, visit } from './watched-page.ts'

/** All that is live: values, links and comments by what they say, without versions and moments. */
async function state(contract: Contract): Promise<string> {
  const { items } = await contract.list({ limit: 200, sort: 'key' })
  const details = await Promise.all(items.map(({ id }) => contract.read({ id })))
  const lines = details.map(({ record, links, comments }) => {
    const { key, kind, title, state: at, owner, audience, tags, fields } = record
    const joined = links.flatMap(link =>
      link.other ? `${link.says} ${link.other.key} ${JSON.stringify(link.values)}` : [],
    )
    const said = comments.map(comment => comment.text).sort()
    return JSON.stringify({ key, kind, title, at, owner, audience, tags, fields, links: joined.sort(), said })
  })
  return lines.sort().join('\n')
}

async function pressed({ page }: Visit, stroke: string, path: 'undo' | 'redo'): Promise<void> {
  const answer = page.waitForResponse(one => one.url().endsWith(`/${path}`) && one.request().method() === 'POST')
  await press(page, stroke)
  assert.equal((await answer).status(), 200)
}

test('twenty mixed steps are taken back by twenty strokes, and done again by twenty', {
  skip: browserSkipped,
}, async t => {
  const at = await visit(t)
  const { app, page, quiet } = at
  const { contract } = app
  const ids = Array.from({ length: 8 }, () => newId())
  const [bet, other, need, twin, question, risk, tag, late] = ids
  const version = async (id: string) => (await contract.read({ id })).record.version
  const create = (id: string, kind: string, title: string, fields = {}): Change => ({
    verb: 'create',
    id,
    kind,
    title,
    fields,
  })
  const set = async (id: string, values: Extract<Change, { verb: 'update' }>['set']): Promise<Change> => ({
    verb: 'update',
    id,
    version: await version(id),
    set: values,
  })
  const [link, second, comment] = [newId(), newId(), newId()]
  const steps: (() => Promise<readonly Change[]>)[] = [
    async () => [create(bet!, 'bet', 'Online booking', { horizon: 'next' })],
    async () => [create(other!, 'bet', 'A night desk'), create(need!, 'need', 'Book at night')],
    async () => [create(twin!, 'need', 'Book when closed', { sort: 'functional' })],
    async () => [create(question!, 'question', 'Who books at night?'), create(risk!, 'risk', 'Nobody books')],
    async () => [await set(bet!, { title: 'Booking online' })],
    async () => [await set(bet!, { state: 'exploring' })],
    async () => [await set(bet!, { fields: { horizon: 'now', weeks: { low: 2, high: 4 } } })],
    async () => [await set(bet!, { tags: ['night', 'spring'] })],
    async () => [{ verb: 'link', id: link, from: bet!, name: 'addresses', to: need! }],
    async () => [{ verb: 'link', id: second, from: other!, name: 'addresses', to: twin! }],
    async () => [{ verb: 'comment', id: comment, on: twin!, text: 'Heard it three times' }],
    async () => [{ verb: 'merge', id: twin!, into: need! }],
    async () => [{ verb: 'turn', id: question!, to: 'assumption', version: await version(question!) }],
    async () => [await set(question!, { fields: { importance: 8 } })],
    async () => [{ verb: 'unlink', id: link }],
    async () => [{ verb: 'archive', id: risk! }],
    async () => [{ verb: 'restore', id: risk! }],
    async () => [await set(bet!, { fields: { weeks: null } }), await set(other!, { tags: ['night'] })],
    async () => [await set(need!, { audience: 'private' })],
    async () => [create(tag!, 'ticket', 'A form'), create(late!, 'ticket', 'A page')],
  ]
  assert.equal(steps.length, 20)
  const states = [await state(contract)]
  for (const step of steps) {
    await contract.change({ changes: [...(await step())] })
    states.push(await state(contract))
  }
  await page.goto(`${app.address}/list/bets`)
  await page.getByRole('row', { name: /Booking online/ }).waitFor()
  for (let step = 20; step > 0; step -= 1) {
    await pressed(at, 'Control+z', 'undo')
    await soon(async () => assert.equal(await state(contract), states[step - 1], `undo of step ${step}`))
  }
  for (let step = 1; step <= 20; step += 1) {
    await pressed(at, 'Control+Shift+z', 'redo')
    await soon(async () => assert.equal(await state(contract), states[step], `step ${step} done again`))
  }
  await page.getByRole('row', { name: /Booking online/ }).waitFor()
  quiet()
})
