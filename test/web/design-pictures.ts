// Pictures of every part on /design, the same on every machine as far as that can be: for a test that compares them with
// those that were accepted, and for the script that accepts new ones.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'

/** Where the accepted pictures lie. */
export const acceptedFolder = join(dirname(fileURLToPath(import.meta.url)), 'design')

/** Canvases are left out: their cards stand at broken parts of a pixel, and docs/ has a picture of each. */
export const leaves = ['look', 'controls', 'choosing', 'fields', 'lists', 'evidence', 'over', 'prose'] as const

/** Letters stand and are smoothed by the browser alone: a machine's own settings for them have no say. */
export const sameLetters = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
]

/** Only typefaces that ship: code is set in Inter too, and what Inter has no letters for is left out. */
const sheet = `
  :root { --mono: 'Inter Variable' !important; --quick: 0ms !important; --calm: 0ms !important; }
  *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; scrollbar-width: none !important; }
  [data-sample][lang='ar'] { visibility: hidden; block-size: 0; overflow: hidden; }
  .design-part { background: var(--ground); padding: 8px; }
`

/** Calms a page once, before pictures of its parts are taken in light or dark. */
export async function calm(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1000, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await page.clock.setFixedTime(new Date('2026-03-27T09:00:00Z'))
}

/** The parts of a leaf, each half as large as it is drawn: what differs by a smoothed edge alone is evened out. */
export async function picturesOf(page: Page, address: string, leaf: string, more = ''): Promise<Map<string, PNG>> {
  await page.goto(`${address}/design?leaf=${leaf}`)
  await page.getByRole('tabpanel').locator('.design-part').first().waitFor()
  await page.evaluate(async css => {
    const own = new CSSStyleSheet()
    own.replaceSync(css)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own]
    await document.fonts.ready
  }, sheet + more)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(400)
  const pictures = new Map<string, PNG>()
  for (const part of await page.locator('.design-part').all()) {
    const title = (await part.locator('h2').first().textContent()) ?? ''
    const name = `${leaf} ${title}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const bytes = await part.screenshot({ animations: 'disabled' })
    pictures.set(name, halved(PNG.sync.read(bytes)))
  }
  return pictures
}

/** A picture at half its size, four pixels to one. */
function halved(picture: PNG): PNG {
  const small = new PNG({ width: Math.floor(picture.width / 2), height: Math.floor(picture.height / 2) })
  for (let y = 0; y < small.height; y += 1)
    for (let x = 0; x < small.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (row: number, column: number) => picture.data[(row * picture.width + column) * 4 + channel]!
        const sum = at(2 * y, 2 * x) + at(2 * y, 2 * x + 1) + at(2 * y + 1, 2 * x) + at(2 * y + 1, 2 * x + 1)
        // few steps of each colour keep the files small, and hide what nobody sees
        small.data[(y * small.width + x) * 4 + channel] = channel === 3 ? 255 : Math.min(255, Math.round(sum / 16) * 4)
      }
  return small
}
