// Pictures of every part on /design, at rest and open, the same on every machine as far as that can be: for a test that
// compares them with those that were accepted, and for the script that accepts new ones.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { type Opening, openings, pictureOfOpen, whileOpen } from './design-open.ts'
import { still } from './every-page.ts'

/** Where the accepted pictures lie. */
export const acceptedFolder = join(dirname(fileURLToPath(import.meta.url)), 'design')

/** Every leaf of the page. */
export const leaves = [
  'look',
  'controls',
  'choosing',
  'fields',
  'lists',
  'evidence',
  'over',
  'prose',
  'canvas',
] as const

/** How the page is looked at: light, dark, with more contrast, and in the few colours a system brings of its own. */
export const schemes = ['light', 'dark', 'contrast', 'forced'] as const
export type Scheme = (typeof schemes)[number]

/** Letters stand and are smoothed by the browser alone: a machine's own settings for them have no say. */
export const sameLetters = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
]

/** Only typefaces that ship: code is set in Inter too. */
const sheet = `
  :root { --mono: 'Inter Variable' !important; --quick: 0ms !important; --calm: 0ms !important; }
  *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important; scrollbar-width: none !important; }
  .design-part { background: var(--ground); padding: 8px; }
`

/** Lays a sheet over those of the page. */
function overlay(css: string): void {
  const own = new CSSStyleSheet()
  own.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own]
}

/** Calms a page once, before pictures of its parts are taken: from its first moment, because a canvas fits itself once. */
export async function calm(page: Page): Promise<void> {
  await page.addInitScript(overlay, sheet)
  await page.setViewportSize({ width: 1000, height: 900 })
  await page.clock.setFixedTime(new Date('2026-03-27T09:00:00Z'))
}

const shown = (page: Page, scheme: Scheme): Promise<void> =>
  page.emulateMedia({
    reducedMotion: 'reduce',
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    contrast: scheme === 'contrast' ? 'more' : 'no-preference',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  })

/** Opens a leaf and waits until all of it stands: its letters are there, and nothing is on its way. */
async function goToLeaf(page: Page, address: string, leaf: string, more: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.goto(`${address}/design?leaf=${leaf}`)
  await page.getByRole('tabpanel').locator('.design-part').first().waitFor()
  if (more) await page.evaluate(overlay, more)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.locator('.skeleton:not([data-sample] *)').first().waitFor({ state: 'detached' })
  await still(page)
  await page.evaluate(canvasesRest)
}

/** Waits until every canvas is fitted into its window and stays as it is for a while of frames. */
function canvasesRest(): Promise<void> {
  const isAtRest = (stage: Element): boolean => {
    const cards = stage.querySelector<HTMLElement>('.stage-cards')
    return cards !== null && cards.querySelector('[data-spot]') !== null && cards.style.willChange === ''
  }
  return new Promise(done => {
    let frames = 0
    const look = () => {
      const stages = [...document.querySelectorAll('.stage')]
      const isWhole = stages.length === document.querySelectorAll('.design-canvas').length
      frames = isWhole && stages.every(isAtRest) ? frames + 1 : 0
      if (frames > 20) done()
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** What is looked at, and how. */
export interface Asked {
  leaf: string
  schemes?: readonly Scheme[]
  /** Rules that change something on purpose. */
  css?: string
  /** Waits in every light until two pictures are the same, not in the first alone: for whoever wants to be certain. */
  isCertain?: boolean
  /** Told of each thing that is open, while it is. */
  onOpen?: (opening: Opening, scheme: Scheme) => Promise<void>
}

/**
 * The parts of a leaf, and what opens on it, in each scheme, by names such as `dark-controls-tag`; each half as large as it
 * is drawn: what differs by a smoothed edge alone is evened out. The leaf is gone to once, and each thing opened once:
 * only the light changes meanwhile, as it does for whoever has the page open in the evening.
 */
export async function picturesOf(
  page: Page,
  address: string,
  { leaf, schemes: wanted = schemes, css = '', isCertain = false, onOpen }: Asked,
): Promise<Map<string, PNG>> {
  const pictures = new Map<string, PNG>()
  await shown(page, wanted[0]!)
  await goToLeaf(page, address, leaf, css)
  for (const scheme of wanted) {
    await shown(page, scheme)
    for (const [part, picture] of await partsOf(page, isCertain || scheme === wanted[0]))
      pictures.set(`${scheme}-${leaf}-${part}`, halved(picture))
  }
  // a system's own colours bring borders, which move the page a little, and what is open goes then
  const rounds = [wanted.filter(scheme => scheme !== 'forced'), wanted.filter(scheme => scheme === 'forced')]
  for (const opening of openings.filter(one => one.leaf === leaf))
    for (const round of rounds.filter(one => one.length > 0)) {
      await shown(page, round[0]!)
      await whileOpen(page, opening, async (opened, sample) => {
        for (const scheme of round) {
          await shown(page, scheme)
          pictures.set(`${scheme}-open-${opening.name}`, halved(await pictureOfOpen(page, opened, sample)))
          await onOpen?.(opening, scheme)
        }
      })
    }
  return pictures
}

/** Each part of the page by its name, cut out of one picture of the whole. */
async function partsOf(page: Page, isCertain: boolean): Promise<Map<string, PNG>> {
  // parts of broken heights would push those below them off the pixels
  const boxes = await page.locator('.design-part').evaluateAll(parts => {
    for (const part of parts)
      if (part instanceof HTMLElement) part.style.minBlockSize = `${Math.ceil(part.getBoundingClientRect().height)}px`
    return parts.map(part => {
      const { x, y, width, height } = part.getBoundingClientRect()
      const name = part.querySelector('h2')?.textContent ?? ''
      return { name, x, y: y + scrollY, width, height }
    })
  })
  const whole = PNG.sync.read(await settled(page, isCertain ? 20 : 0))
  return new Map(
    boxes.map(({ name, ...box }) => [name.toLowerCase().replace(/[^a-z0-9]+/g, '-'), cutOut(whole, box)] as const),
  )
}

function cutOut(whole: PNG, box: { x: number; y: number; width: number; height: number }): PNG {
  const [left, top] = [Math.round(box.x), Math.round(box.y)]
  const part = new PNG({
    width: Math.min(Math.round(box.width), whole.width - left),
    height: Math.min(Math.round(box.height), whole.height - top),
  })
  PNG.bitblt(whole, part, left, top, part.width, part.height, 0, 0)
  return part
}

/** A picture of the page once two in a row are the same: on a slow machine something may still be on its way. */
async function settled(page: Page, most: number): Promise<Buffer> {
  const take = () => page.screenshot({ fullPage: true, animations: 'disabled' })
  let last = await take()
  for (let tries = 0; tries < most; tries += 1) {
    const next = await take()
    if (next.equals(last)) break
    last = next
  }
  return last
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
