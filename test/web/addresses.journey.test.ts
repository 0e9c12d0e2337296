// Any screen is a link, and going back and forward loses nothing: what was opened, asked and written is there again.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { press, visit } from './watched-page.ts'

test('what was begun and not kept stands there again after going back, forward and loading anew', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const lines = page.getByRole('main').getByRole('textbox').first()
  await page.goto(`${app.address}/welcome`)
  await lines.fill('Online booking\nA night desk')
  await page.goto(`${app.address}/next`)
  await page.goBack()
  await lines.waitFor()
  await soon(async () => assert.equal(await lines.inputValue(), 'Online booking\nA night desk'))
  await page.reload()
  await page.getByRole('button', { name: /2 bets|2 lines/ }).waitFor()
  await soon(async () => assert.equal(await lines.inputValue(), 'Online booking\nA night desk'))

  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(`${app.address}/first-hour/B-3?ask=need`)
  const answer = page.getByRole('combobox')
  await answer.fill('Show where I ride')
  await page.goto(`${app.address}/next`)
  await page.goBack()
  await answer.waitFor()
  await soon(async () => assert.equal(await answer.inputValue(), 'Show where I ride'))

  await page.goto(`${app.address}/next`)
  await page.getByRole('heading', { name: 'Next moves' }).waitFor()
  await press(page, 'c')
  const line = page.getByRole('dialog').getByRole('textbox').first()
  await line.fill('Who prints the tags?')
  await page.reload()
  await page.getByRole('heading', { name: 'Next moves' }).waitFor()
  await press(page, 'c')
  await line.waitFor()
  await soon(async () => assert.equal(await line.inputValue(), 'Who prints the tags?'))
  quiet()
})

test('an address opens a screen as it was left: list, record beside it and its leaf, more moves, days, search', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(`${app.address}/list/bets`)
  await page.getByRole('row', { name: /B-3/ }).waitFor()
  await press(page, 'j', 'Space')
  const beside = page.getByRole('dialog', { name: 'Record' })
  await beside.getByRole('tab', { name: 'History' }).click()
  await page.waitForFunction(() => new URL(location.href).searchParams.get('side') === 'history')
  await page
    .getByRole('searchbox')
    .or(page.getByRole('combobox', { name: 'Filter by anything' }))
    .first()
    .waitFor()
  const left = page.url()
  await page.goto(`${app.address}/next`)
  await page.getByRole('button', { name: 'Show more moves' }).click()
  await page.waitForFunction(() => document.querySelectorAll('.moves > li').length > 5)
  assert.equal(new URL(page.url()).searchParams.get('show'), '10')
  await page.reload()
  await page.waitForFunction(() => document.querySelectorAll('.moves > li').length > 5)
  await page.goto(left)
  await beside.getByRole('tab', { name: 'History', selected: true }).waitFor()
  await press(page, 'Escape')
  await beside.waitFor({ state: 'detached' })
  assert.equal(new URL(page.url()).search, '')
  quiet()
})
