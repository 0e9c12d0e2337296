import assert from 'node:assert/strict'
import { test } from 'node:test'
import { running } from './built.ts'
import { browserSkipped, launch } from './chromium.ts'

test('Ana looks around Spoke by one press, does two of its stops, and takes it away by one press', {
  skip: browserSkipped,
}, async t => {
  const product = await running(t)
  const browser = await launch()
  t.after(browser.close)
  const page = await browser.context.newPage()
  const complaints: string[] = []
  page.on('console', said => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(said.text())
  })
  page.on('pageerror', cause => complaints.push(String(cause)))
  await page.goto(product.link)

  await page.getByRole('button', { name: 'Look around Spoke' }).click()
  const strip = page.getByRole('complementary', { name: 'Example' })
  await strip.getByText('0 of 5 stops done').waitFor()
  const risks = page.getByRole('main').getByRole('link', { name: /Manage risks/ })
  await risks.getByText(/does not ring any more failed/).waitFor()

  const state = async (key: string, kind: string, set: object) => {
    const address = `${product.origin}/api/v1/${kind}/${key}`
    const read = (await (await browser.context.request.get(address)).json()) as { version: number }
    const made = await browser.context.request.patch(address, {
      headers: { 'if-match': `"${read.version}"`, origin: product.origin },
      data: set,
    })
    assert.equal(made.status(), 200, await made.text())
  }
  await state('B-2', 'bets', { state: 'dropped' })
  await strip.getByText('1 of 5 stops done').waitFor()
  await strip.getByRole('button', { name: '1 of 5 stops done' }).click()
  await strip.getByRole('link', { name: 'Open it C-1' }).click()
  await page.getByRole('heading', { name: 'Legal forbids text messages' }).waitFor()
  await state('C-1', 'constraints', { fields: { reality: 'was never real' } })
  await strip.getByText('2 of 5 stops done').waitFor()

  await strip.getByRole('button', { name: 'Remove the example' }).click()
  await page.getByRole('heading', { name: 'What do you have already?' }).waitFor()
  assert.equal(await strip.count(), 0)
  const told = page.locator('.toast', { hasText: 'off the map' })
  await told.getByRole('button', { name: 'Undo' }).click()
  await strip.getByText('2 of 5 stops done').waitFor()
  assert.deepEqual(complaints, [])
})
