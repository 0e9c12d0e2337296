// A line written down anywhere in a real browser: its kind guessed, its signs read, several at once, and taken back.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { clean } from './clean-page.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

const writing = (page: Page) => page.waitForFunction(() => document.activeElement?.matches('[role=dialog] textarea'))

test('by pointer: a line with its signs, another kind, several lines, and undo', { skip: browserSkipped }, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.change({ changes: [{ verb: 'create', id: newId(), kind: 'need', title: 'Plan the week' }] })
  await page.goto(`${app.address}/next`)
  await page.getByRole('button', { name: 'New', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New record' })
  const line = dialog.getByRole('textbox', { name: 'Title' })
  await line.fill('Who pays for it?')
  await dialog.getByRole('status').getByText('it says “?”').waitFor()
  await line.fill('Launch online booking #spring >N-1 >Z-9')
  await dialog.getByText('it says “Launch”').waitFor()
  await dialog.getByText('Plan the week').waitFor()
  await dialog.getByText('Z-9 is nowhere').waitFor()
  await clean(page, 'quick capture')
  await dialog.getByRole('button', { name: 'Create', exact: true }).click()
  await page.getByText('B-1 Launch online booking is there').waitFor()
  const { record, links } = await app.contract.read({ id: 'B-1' })
  assert.deepEqual([record.title, record.tags], ['Launch online booking', ['spring']])
  assert.deepEqual(
    links.map(link => [link.name, link.other?.key]),
    [['addresses', 'N-1']],
  )
  await page.getByRole('button', { name: 'New', exact: true }).click()
  await line.fill('- We believe that riders read texts\n- Fix the crash\n\n- Fix the crash')
  await dialog.getByRole('list', { name: '2 records' }).getByText('Ticket').waitFor()
  await clean(page, 'several lines')
  await dialog.getByRole('option', { name: 'Decision' }).click()
  await dialog.getByRole('button', { name: 'Create 2 records' }).click()
  await page.getByText('2 records are there').waitFor()
  await soon(async () => assert.equal((await app.contract.list({ kind: 'decision' })).items.length, 2))
  const undone = page.waitForResponse(answer => answer.url().endsWith('/undo'))
  await page.getByText('2 records are there').locator('..').getByRole('button', { name: 'Undo' }).click()
  assert.equal((await undone).status(), 200)
  await soon(async () => assert.equal((await app.contract.list({ kind: 'decision' })).items.length, 0))
  quiet()
})

test('by keys alone: three records in 8 strokes beside the words', { skip: browserSkipped }, async t => {
  const { app, page, quiet } = await visit(t)
  await page.goto(`${app.address}/next`)
  await page.getByRole('heading', { name: 'Next moves' }).waitFor()
  const dialog = page.getByRole('dialog', { name: 'New record' })
  let strokes = await press(page, 'c')
  // nobody waits for the line to be there
  await press(page, '“Riders cannot see their bike')
  await dialog.getByText('it says “cannot”').waitFor()
  await soon(async () => assert.equal(await dialog.getByRole('textbox').inputValue(), 'Riders cannot see their bike'))
  strokes += await press(page, 'Enter')
  await page.getByText(/Riders cannot see their bike is there/).waitFor()
  strokes += await press(page, 'c')
  await writing(page)
  await press(page, '“Who signs?')
  await dialog.getByText('it says “?”').waitFor()
  strokes += await press(page, 'Tab')
  await dialog.getByRole('option', { name: 'Decision', selected: true }).waitFor()
  strokes += await press(page, 'Enter')
  await page.getByText('D-1 Who signs? is there').waitFor()
  strokes += await press(page, 'c')
  await writing(page)
  await press(page, '“Know what the day holds')
  await dialog.getByText('it says “Know”').waitFor()
  await press(page, 'Escape')
  await dialog.waitFor({ state: 'detached' })
  await press(page, 'c')
  await writing(page)
  await soon(async () =>
    assert.equal(await dialog.getByRole('textbox').inputValue(), 'Know what the day holds', 'what was begun is kept'),
  )
  strokes += await press(page, 'Shift+Enter')
  await page.getByRole('heading', { name: 'Know what the day holds' }).waitFor()
  const undone = page.waitForResponse(answer => answer.url().endsWith('/undo'))
  strokes += await press(page, 'Control+z')
  assert.equal((await undone).status(), 200)
  await soon(async () => assert.equal((await app.contract.list({ kind: 'need' })).items.length, 0))
  await soon(async () => assert.equal((await app.contract.list({ kind: 'problem' })).items.length, 1))
  assert.equal(strokes, 8)
  quiet()
})
