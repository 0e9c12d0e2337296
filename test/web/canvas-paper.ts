// A canvas on paper and as a file: whether what stands on it stands there too.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { Walk } from './canvas-walk.ts'

const plain = (words: string): string => words.replace(/\s+/gu, '')

/** Saves the canvas as a drawing, which holds the titles as text. */
export async function drawn(walk: Walk, titles: readonly string[]): Promise<void> {
  const svg = (await saved(walk, 'Save as SVG')).toString()
  assert.doesNotMatch(svg, /foreignObject/, 'other programs draw it too')
  const words = plain(svg.replace(/<[^>]*>/g, ''))
  for (const title of titles) assert.ok(words.includes(plain(title)), `${title} stands in the drawing`)
}

/** Saves it as pixels, and hands it to the printer. */
export async function printed(walk: Walk, titles: readonly string[]): Promise<void> {
  const { page } = walk
  const pixels = await saved(walk, 'Save as PNG')
  assert.equal(pixels.toString('latin1', 1, 4), 'PNG')
  assert.ok(pixels.readUInt32BE(16) > 600, 'wide enough to be read')
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector('.printed-picture')?.textContent ?? ''
    }
  })
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  await page.getByRole('menuitem', { name: 'Print' }).click()
  await page.locator('body[data-printed]').waitFor({ state: 'attached' })
  const words = plain((await page.locator('body').getAttribute('data-printed')) ?? '')
  for (const title of titles) assert.ok(words.includes(plain(title)), `${title} stands on paper`)
  await page.evaluate(() => {
    delete document.body.dataset.printed
    window.dispatchEvent(new Event('afterprint'))
  })
}

/** The file that a line of the picture menu hands out. */
async function saved({ page }: Walk, line: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Save as a picture' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: line }).click()
  return readFile(await (await coming).path())
}
