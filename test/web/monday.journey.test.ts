// A Monday in a real browser: four parts, an update drafted from what happened, changed, kept over a reload, kept as a record.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { visit } from './watched-page.ts'

test('the week in four parts; the drafted update survives a reload and is kept as a record', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(`${app.address}/monday?since=2026-10-15`)
  for (const name of ['What changed', 'What to decide', 'What to tell', 'Whom you have not heard'])
    await page.getByRole('heading', { name, level: 2 }).waitFor()
  await page.getByText('has not been told').first().waitFor()
  const title = page.getByRole('textbox', { name: 'Title' })
  await title.fill('The week the tags came')
  await page.getByRole('radio', { name: 'Off track' }).click()
  await page.reload()
  await title.waitFor()
  await soon(async () => assert.equal(await title.inputValue(), 'The week the tags came'))
  await page.getByRole('button', { name: 'Edit: What changed' }).click()
  await page
    .getByRole('textbox', { name: 'What changed' })
    .locator('strong', { hasText: /^\S+-\d+$/ })
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keep as update' }).click()
  await page.getByText(/U-\d+ is kept as a draft/).waitFor()
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByRole('article', { name: /The week the tags came/ }).waitFor()
  const { items } = await app.contract.list({ kind: 'update', q: 'tags came' })
  const { record, links } = await app.contract.read({ id: items[0]!.id })
  assert.deepEqual(
    [record.state, record.fields.sort, record.fields.health, record.fields.from],
    ['draft', 'weekly', 'off track', '2026-10-15'],
  )
  assert.ok(links.filter(link => link.name === 'covers').length > 3)
  quiet()
})
