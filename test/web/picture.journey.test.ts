// The map saved as a picture: a drawing that stands alone, its pixels, and what the printer is given.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { areas } from '../../src/areas/map.ts'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { visit } from './watched-page.ts'

/** The file that a line of the picture menu hands out. */
async function saved(page: Page, line: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: line }).click()
  return readFile(await (await coming).path())
}

test('by pointer: the map as a drawing of real text, as pixels twice its size, and for the printer', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.goto(app.address)
  await page.getByRole('list', { name: 'The map of twelve areas' }).waitFor()

  const svg = (await saved(page, 'Save as SVG')).toString()
  // another page: the product's own allows no style that it did not serve
  const elsewhere = await page.context().newPage()
  const drawn = await elsewhere.evaluate(text => {
    const read = new DOMParser().parseFromString(text, 'image/svg+xml')
    const size = (name: string) => Number(read.documentElement.getAttribute(name))
    return {
      root: read.documentElement.nodeName,
      words: read.documentElement.textContent ?? '',
      width: size('width'),
      height: size('height'),
    }
  }, svg)
  assert.equal(drawn.root, 'svg')
  const plain = (words: string) => words.replace(/\s+/gu, '')
  for (const area of areas)
    assert.ok(plain(drawn.words).includes(plain(area.title)), `${area.title} stands in the drawing as text`)
  assert.doesNotMatch(svg, /(?:href|src)="(?!data:|#)/, 'it stands alone')
  assert.doesNotMatch(svg, /foreignObject/, 'drawing programs can read it')

  const pixels = await saved(page, 'Save as PNG')
  assert.equal(pixels.toString('latin1', 1, 4), 'PNG')
  assert.deepEqual(
    [pixels.readUInt32BE(16), pixels.readUInt32BE(20)],
    [Math.round(drawn.width * 2), Math.round(drawn.height * 2)],
  )

  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = String(document.querySelectorAll('.printed-picture svg text').length > 12)
    }
  })
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  await page.getByRole('menuitem', { name: 'Print' }).click()
  await page.locator('body[data-printed="true"]').waitFor()
  quiet()
})
