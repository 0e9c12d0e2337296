// A customer journey in a real browser: its stages, observations and feelings by pointer, by keys, and all of it in its list.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Step } from '../../src/model/field.ts'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { dragOnto } from './canvas-hands.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

const spot = (page: Page, name: string | RegExp) => page.getByRole('option', { name })

test('a journey: observations by keys and pointer, feelings by a key each, a record brought in, and the line that follows', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const [way, need, other] = [newId(), newId(), newId()]
  await app.contract.change({
    changes: [
      { verb: 'create', id: way, kind: 'journey', title: 'A wet morning' },
      { verb: 'create', id: need, kind: 'need', title: 'Stay dry' },
      { verb: 'create', id: other, kind: 'need', title: 'Arrive warm' },
    ],
  })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto(`${app.address}/record/J-1`)
  await page.getByRole('link', { name: 'Customer journey' }).click()

  for (const stage of ['Leaves', 'Rides']) {
    await spot(page, 'New stage').click()
    await press(page, `“${stage}`, 'Enter')
    await spot(page, new RegExp(`^${stage}: no feeling seen`)).waitFor()
  }
  await spot(page, 'New in Leaves · Doing').focus()
  await press(page, 'Enter', '“Looks up', 'Enter')
  await spot(page, /^Looks up, Leaves · Doing/).focus()
  // as quick as a hand: neither press waits for what the other one wrote
  await press(page, '-', '-')
  await spot(page, /^Leaves: −2, from 1 feeling/).waitFor()
  await press(page, '2')
  await spot(page, /^Leaves: \+2, from 1 feeling/).waitFor()

  await dragOnto(spot(page, /^Looks up/), spot(page, 'New in Rides · Feeling'))
  await spot(page, /^Looks up, Rides · Feeling, Feeling \+2/).waitFor()
  await spot(page, /^Leaves: no feeling seen/).waitFor()

  await spot(page, 'New in Leaves · Pains').focus()
  await press(page, 'l')
  await page.getByRole('dialog').getByRole('combobox').fill('Stay dry')
  await page.getByRole('option').filter({ hasText: 'N-1' }).click()
  await page.getByRole('button', { name: 'Link', exact: true }).click()
  await spot(page, /Stay dry, Leaves · Pains/).focus()
  await press(page, '-')
  await spot(page, /^Leaves: −1, from 1 feeling/).waitFor()
  await page.getByText('biggest drop').waitFor({ state: 'detached' })

  // what is drawn at once is written a little later
  await soon(async () => {
    const { record, links } = await app.contract.read({ id: way })
    const stages = record.fields.stages as Step[]
    assert.deepEqual(
      links.flatMap(({ name, to, values }) =>
        name === 'shows' ? [[to, values.stage, values.lane, values.sentiment]] : [],
      ),
      [[need, stages[0]!.id, 'pains', -1]],
    )
    assert.deepEqual(
      (record.fields.cells as Step[]).map(({ text, sort, score, under }) => [text, sort, score, under]),
      [['Looks up', 'feeling', 2, stages[1]!.id]],
    )
  })

  await spot(page, /Stay dry, Leaves · Pains/).focus()
  await press(page, 'Delete')
  await spot(page, /Stay dry/).waitFor({ state: 'detached' })
  await soon(async () => {
    const { record, links } = await app.contract.read({ id: need })
    assert.deepEqual([record.archivedAt, links], [null, []])
  })

  // a record's key pasted on a place brings it in there, and undoing takes it off again
  await page.evaluate(() => navigator.clipboard.writeText('N-2'))
  await spot(page, 'New in Rides · Pains').focus()
  await press(page, 'ControlOrMeta+v')
  await spot(page, /Arrive warm, Rides · Pains/).waitFor()
  await press(page, 'ControlOrMeta+z')
  await spot(page, /Arrive warm/).waitFor({ state: 'detached' })

  // the list does all of it too: a stage and an observation made, felt, written anew, moved and taken off
  const row = (name: string | RegExp) => page.getByRole('row', { name })
  const held = async () => (await app.contract.read({ id: way })).record.fields
  await page.goto(`${app.address}/canvas/journey?of=J-1&as=list`)
  await row(/Looks up/).waitFor()
  const adder = page.getByRole('form', { name: 'Something new' })
  await press(page, 'n', '“Gets dry', 'Enter')
  await row(/Gets dry/).waitFor()
  await adder.getByRole('button', { name: /Where/ }).click()
  await page.getByRole('option', { name: 'New stage' }).click()
  await adder.getByLabel('What is it?').fill('Arrives')
  await press(page, 'Enter')
  await row(/Arrives/).waitFor()
  await row(/Gets dry/).focus()
  await press(page, '-', '-', '+')
  await row(/Gets dry −1/).waitFor()
  await press(page, 'F2')
  await page.getByRole('textbox', { name: 'Text' }).fill('Hangs the coat up')
  await press(page, 'Enter')
  await row(/Hangs the coat up −1/).waitFor()
  await row(/Hangs the coat up/)
    .getByRole('gridcell', { name: 'Leaves · Doing' })
    .click()
  await page.getByRole('option', { name: 'Arrives · Feeling' }).click()
  await row(/Hangs the coat up −1 Arrives · Feeling/).waitFor()
  await row(/Hangs the coat up/)
    .getByRole('gridcell', { name: '−1' })
    .click()
  await page.getByRole('option', { name: 'Feeling +1' }).click()
  await row(/Hangs the coat up \+1/).waitFor()
  await row(/^Arrives/)
    .or(row(/Arrives$/))
    .first()
    .focus()
  await press(page, 'F2')
  await page.getByRole('textbox', { name: 'Text' }).fill('Comes home')
  await press(page, 'Enter')
  await row(/Hangs the coat up \+1 Comes home · Feeling/).waitFor()
  await soon(async () => {
    const now = await held()
    const stages = now.stages as Step[]
    assert.deepEqual(
      stages.map(one => one.text),
      ['Leaves', 'Rides', 'Comes home'],
    )
    assert.deepEqual(
      (now.cells as Step[]).map(one => [one.text, one.sort, one.score, one.under]),
      [
        ['Looks up', 'feeling', 2, stages[1]!.id],
        ['Hangs the coat up', 'feeling', 1, stages[2]!.id],
      ],
    )
  })
  await row(/Hangs the coat up/).focus()
  await press(page, 'Delete')
  await row(/Hangs the coat up/).waitFor({ state: 'detached' })
  await press(page, 'ControlOrMeta+z')
  await row(/Hangs the coat up/).waitFor()
  quiet()
})
