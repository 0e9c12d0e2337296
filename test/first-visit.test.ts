import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { running } from './built.ts'
import { browserSkipped, launch } from './chromium.ts'

test('a cold visit fetches at most 200 kB of script until the map answers a key, 350 kB in five seconds', {
  skip: browserSkipped,
}, async t => {
  const product = await running(t)
  const browser = await launch()
  t.after(browser.close)
  await browser.context.newPage().then(page => page.goto(product.link))
  const made = await browser.context.request.post(`${product.origin}/api/v1/needs`, {
    headers: { 'idempotency-key': 'first-need', origin: product.origin },
    data: { title: 'Find a free bay before the customer is on the line' },
  })
  assert.equal(made.status(), 201, await made.text())

  const page = await browser.context.newPage()
  const scripts: Promise<number>[] = []
  page.on('response', response => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then(body => gzipSync(body).length))
  })
  const weight = async (): Promise<number> => (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0)
  await page.goto(product.origin)
  const area = page
    .getByRole('main')
    .getByRole('link', { name: /Identify needs/ })
    .first()
  await area.waitFor()
  await page.keyboard.press('Tab')
  assert.notEqual(await page.evaluate('document.activeElement.tagName'), 'BODY')
  const first = await weight()
  await pause(5000)
  const soon = await weight()
  t.diagnostic(
    `${(first / 1000).toFixed(1)} kB until a key is answered, ${(soon / 1000).toFixed(1)} kB within five seconds`,
  )
  assert.ok(first > 50_000 && first <= 200_000, `${first} bytes`)
  assert.ok(soon <= 350_000, `${soon} bytes`)
})
