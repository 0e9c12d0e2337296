import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserSkipped, launch } from './chromium.ts'

test('the browser shows a page and reads its text by role', { skip: browserSkipped }, async () => {
  const browser = await launch()
  try {
    const page = await browser.context.newPage()
    await page.setContent('<main><h1>Whom do we serve?</h1></main>')
    assert.equal(await page.getByRole('heading').textContent(), 'Whom do we serve?')
  } finally {
    await browser.close()
  }
})
