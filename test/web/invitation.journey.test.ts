// Somebody is invited by address and role, comes in by the link with a password of their own, and may do what the role says.
import assert from 'node:assert/strict'
import { browserSkipped, launch } from '../chromium.ts'
import { clean } from './clean-page.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { visit } from './watched-page.ts'

test('Ben is invited as a viewer, comes in by the link in his own browser, and may only read', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(`${app.address}/settings?leaf=members`)
  const form = page.getByRole('region', { name: 'Invite somebody' })
  await form.getByLabel('E-mail address').fill('ben@example.org')
  await form.getByLabel('Name').fill('Ben')
  await form.getByRole('button', { name: /Role/ }).click()
  await page.getByRole('option', { name: 'Viewer' }).click()
  await form.getByRole('button', { name: 'Make a link' }).click()
  const link = (await form.locator('code').textContent())!
  assert.match(link, /\/join#code=[\w-]{20,}$/)
  await page.getByRole('heading', { name: 'Invited, not here yet' }).waitFor()
  await clean(page, 'members')

  const browser = await launch()
  t.after(() => browser.close())
  const ben = await browser.context.newPage()
  await ben.goto(link)
  await ben.getByRole('heading', { name: /^You are invited to/ }).waitFor()
  await ben.getByText('You will be a viewer').waitFor()
  await clean(ben, 'an invitation')
  await ben.getByLabel('A password of your own').fill('a long password')
  await ben.getByRole('button', { name: 'Join' }).click()
  await ben.getByRole('heading', { name: 'Map' }).waitFor()
  await ben.goto(`${app.address}/record/B-2`)
  await ben.locator('.record-note').first().waitFor()
  await ben.goto(`${app.address}/why/B-2`)
  await ben.getByRole('heading', { name: 'Why B-2?' }).waitFor()
  await soon(async () =>
    assert.equal(await ben.getByRole('button', { name: 'Share' }).count(), 0, 'a viewer shares nothing'),
  )

  await page.reload()
  await page.getByRole('button', { name: 'More on Ben' }).click()
  await page.getByRole('menuitem', { name: /^Remove/ }).click()
  await page.getByText('Ben is no member any more').waitFor()
  await ben.reload()
  await ben.getByRole('heading', { name: 'You are signed out' }).waitFor()
  quiet()
})
