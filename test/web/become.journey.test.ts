// What becomes of records: a selection turned into another kind, two needs merged, bets moved from horizon to horizon;
// each taken back by one undo.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { test, type Walk } from './journey.ts'
import { soon } from './soon.ts'
import { press, type Visit, visit } from './watched-page.ts'

async function withBets(t: Walk): Promise<Visit & { bets: readonly string[] }> {
  const at = await visit(t)
  const bets = [newId(), newId(), newId()]
  await at.app.contract.change({
    changes: bets.map((id, place) => ({
      verb: 'create' as const,
      id,
      kind: 'bet',
      title: `Promise number ${place + 1}`,
      fields: { horizon: 'next', order: place + 1, weeks: { low: 1, high: 2 } },
    })),
  })
  await at.page.goto(`${at.app.address}/list/bets?sort=order`)
  await at.page.getByRole('row', { name: /Promise number 3/ }).waitFor()
  return { ...at, bets }
}

const undone = ({ page }: Visit) =>
  page.waitForResponse(answer => answer.url().endsWith('/undo') && answer.request().method() === 'POST')
const kinds = async ({ app }: Visit, ids: readonly string[]) =>
  Promise.all(ids.map(async id => (await app.contract.read({ id })).record.key))

test('by keys alone: three bets become tickets, seen beforehand what is kept, and one undo takes it back, in 7 strokes', {
  skip: browserSkipped,
}, async t => {
  const at = await withBets(t)
  const { app, page, quiet, bets } = at
  let strokes = await press(page, 'j', 'Control+a', 'i')
  await page.getByRole('dialog', { name: 'Turn 3 records into…' }).waitFor()
  strokes += await press(page, 'Enter')
  await page.getByText('3 records are now tickets').waitFor()
  await soon(async () => assert.deepEqual(await kinds(at, bets), ['T-1', 'T-2', 'T-3']))
  await soon(async () =>
    assert.equal((await app.contract.read({ id: 'B-2' })).record.key, 'T-2', 'the old key leads on'),
  )
  const answer = undone(at)
  strokes += await press(page, 'Control+z')
  assert.equal((await answer).status(), 200)
  await soon(async () => assert.deepEqual(await kinds(at, bets), ['B-1', 'B-2', 'B-3']))
  await soon(async () =>
    assert.deepEqual((await app.contract.read({ id: bets[1]! })).record.fields.weeks, { low: 1, high: 2 }),
  )
  assert.ok(strokes <= 7, `${strokes} strokes`)
  quiet()
})

test('by keys alone: a bet moves to now, to later and up its horizon in 5 strokes', {
  skip: browserSkipped,
}, async t => {
  const at = await withBets(t)
  const { app, page, quiet, bets } = at
  const strokes = await press(page, 'j', 'j', '1')
  await page.getByText('B-2 moved to: Now').waitFor()
  await soon(async () => assert.equal((await app.contract.read({ id: bets[1]! })).record.fields.horizon, 'now'))
  await press(page, '3')
  await page.getByText('B-2 moved to: Later').waitFor()
  await page.goto(`${app.address}/record/B-3`)
  await page.getByRole('button', { name: 'Link', exact: true }).waitFor()
  await press(page, '<')
  await page.getByText('B-3 is in place 1').waitFor()
  await soon(async () => assert.equal((await app.contract.read({ id: bets[2]! })).record.fields.order, 1))
  await soon(async () => assert.equal((await app.contract.read({ id: bets[0]! })).record.fields.order, 3))
  assert.ok(strokes + 2 <= 5)
  quiet()
})

test('by pointer: two needs are merged with their links and comments, and one undo takes it back', {
  skip: browserSkipped,
}, async t => {
  const at = await withBets(t)
  const { app, page, quiet, bets } = at
  const [kept, gone] = [newId(), newId()]
  await app.contract.change({
    changes: [
      { verb: 'create', id: kept, kind: 'need', title: 'Book at night' },
      { verb: 'create', id: gone, kind: 'need', title: 'Book when you are closed' },
      { verb: 'link', id: newId(), from: bets[0]!, name: 'addresses', to: gone },
      { verb: 'comment', id: newId(), on: gone, text: 'Heard it three times' },
    ],
  })
  await page.goto(`${app.address}/record/N-2`)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Merge into another…' }).click()
  await page.getByRole('combobox', { name: 'With which need?' }).fill('night')
  // the choice is asked of the server as one types, and stands still once it has answered
  await page.waitForTimeout(500)
  await page.getByRole('option', { name: /Book at night/ }).click()
  await page.getByText('Moved over: 1 link, 1 comment, 0 files.').waitFor()
  await page.getByRole('button', { name: 'Merge into N-1' }).click()
  await page.getByText('N-2 is merged into N-1').waitFor()
  await page.getByText('Heard it three times').waitFor()
  await page.goto(`${app.address}/record/N-2`)
  await page.getByRole('article', { name: 'N-1 Book at night' }).waitFor()
  const answer = undone(at)
  await press(page, 'Control+z')
  assert.equal((await answer).status(), 200)
  const back = await app.contract.read({ id: 'N-2' })
  assert.deepEqual([back.links.length, back.comments.length, back.record.archivedAt], [1, 1, null])
  quiet()
})

test('a duplicate stands beside its first, with its links where asked', { skip: browserSkipped }, async t => {
  const { app, page, quiet, bets } = await withBets(t)
  await app.contract.change({
    changes: [{ verb: 'link', id: newId(), from: bets[0]!, name: 'dependsOn', to: bets[1]! }],
  })
  await page.goto(`${app.address}/record/B-1`)
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Duplicate with its links' }).click()
  await page.getByRole('article', { name: 'B-4 Promise number 1 (copy)' }).waitFor()
  const { record, links } = await app.contract.read({ id: 'B-4' })
  assert.deepEqual([record.fields.weeks, links.map(link => link.other?.key)], [{ low: 1, high: 2 }, ['B-2']])
  quiet()
})
