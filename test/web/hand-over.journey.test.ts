// A bet moved to where others take it over shows what they will miss; a line is mended or waived, and it may go all the same.
import assert from 'node:assert/strict'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

test('moving a bet to hand over shows what is missing; a waiver with a reason is kept', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const id = newId()
  await app.contract.change({ changes: [{ verb: 'create', id, kind: 'bet', title: 'Online booking' }] })
  await page.goto(`${app.address}/list/bets?shape=board`)
  await page.getByRole('listitem', { name: 'B-1 Online booking' }).focus()
  await press(page, 'Shift+ArrowRight')
  await page.getByText(/^B-1 .*Exploring/).waitFor()
  const moved = page
    .getByRole('list', { name: 'Exploring', exact: true })
    .getByRole('listitem', { name: /Online booking/ })
  await moved.waitFor()
  await moved.focus()
  await press(page, 'Shift+ArrowRight')
  const sheet = page.getByRole('dialog', { name: 'Is B-1 ready to hand over?' })
  await sheet.waitFor()
  await sheet.getByText('1 of 8 settled').waitFor()
  await sheet.getByText('It is ready to hand over.').waitFor()
  await sheet.getByRole('button', { name: /^Waive.*Limits checked/ }).click()
  await page.getByRole('textbox', { name: /reason/i }).fill('Nothing limits it')
  await page.keyboard.press('Enter')
  await page.goto(`${app.address}/record/B-1`)
  await page.locator('.record-tools').waitFor()
  await press(page, 'h')
  await sheet.getByText('2 of 8 settled').waitFor()
  await sheet.getByText(/Nothing limits it/).waitFor()
  await sheet.getByRole('button', { name: 'Link the need' }).click()
  await page.getByRole('dialog', { name: /Link B-1/ }).waitFor()
  await soon(async () => assert.equal((await app.contract.read({ id })).record.state, 'ready to hand over'))
  quiet()
})
