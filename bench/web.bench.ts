// The web app in a browser on a workspace of 10,000 records: how soon an action shows (interaction to next paint, as
// browsers measure it), beside the same on a page with nothing on it; and the script that each page fetches for itself.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { chromiumBinary } from '../scripts/bring-chromium.ts'
import { firstScripts, type Manifest, reachedScripts } from '../scripts/check-bundle.ts'
import { root } from '../scripts/source-files.ts'
import { launch } from '../test/chromium.ts'
import { running } from '../test/running.ts'
import { type Figure, median } from './figure.ts'
import { fill, tenThousand } from './workspace-fill.ts'

/** It starts a server of its own, on its own data, so it runs once. */
export const once = true

const rounds = 3

/** Presses, types and clicks on the pages of a day, and takes the slowest answer of each page. */
export async function run(): Promise<Figure[]> {
  process.env.CHARTROOM_CHROMIUM ??= await chromiumBinary()
  const app = await running()
  const browser = await launch()
  try {
    await fill(app.contract, tenThousand)
    const page = await browser.context.newPage()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.addInitScript(listen)
    const bare = await slowest(page, async () => {
      await page.goto('data:text/html,<button>Press</button>')
      await page.getByRole('button').click()
      for (let press = 0; press < 10; press += 1) await page.keyboard.press('Tab')
    })
    await page.goto(app.signIn)
    const figures: Figure[] = [{ name: 'a press on a page with nothing on it, slowest of 11', value: bare, unit: 'ms' }]
    for (const [name, act] of Object.entries(days)) {
      const value = await slowest(page, () => act(page, app.address))
      figures.push({ name: `${name}: slowest answer to a press`, value, unit: 'ms', most: 100 })
    }
    return [...figures, ...weights()]
  } finally {
    await browser.close()
    await app.stop()
  }
}

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** What is done on each page: from the address to the last press. */
const days: Record<string, (page: Page, address: string) => Promise<void>> = {
  map: async (page, address) => {
    await page.goto(address)
    await page.getByRole('list', { name: 'The map of twelve areas' }).waitFor()
    await press(page, 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp')
    await press(page, '?', 'Escape')
    await press(page, 'ControlOrMeta+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('book', { delay: 40 })
    await press(page, 'ArrowDown', 'Escape')
  },
  'list of 4,500 tickets': async (page, address) => {
    await page.goto(`${address}/list/tickets`)
    await page.getByRole('row').nth(5).waitFor()
    await page.getByRole('row').nth(2).click()
    await press(page, 'ArrowDown', 'ArrowDown', 'PageDown', 'End', 'Home', 'ArrowRight')
  },
  'typing in the filter of 4,500 tickets': async (page, address) => {
    await page.goto(`${address}/list/tickets`)
    await page.getByRole('row').nth(5).waitFor()
    await press(page, '/')
    await page.keyboard.type('ready', { delay: 40 })
    await press(page, 'ArrowDown', 'ArrowDown', 'Escape')
  },
  'typing in search': async (page, address) => {
    await page.goto(`${address}/search`)
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().waitFor()
    await page.keyboard.type('ready book', { delay: 40 })
  },
  'canvas of 2,000 assumptions': async (page, address) => {
    await page.goto(`${address}/canvas/assumption-map?as=canvas`)
    await page.locator('[data-spot][tabindex="0"]').first().focus()
    await press(page, 'ArrowDown', 'ArrowRight', 'x', 'Control+=', 'Control+-', 'Control+0', 'm')
    await press(page, 'Escape', ' ', 'ArrowUp', 'Escape')
  },
  'board of 4,500 tickets': async (page, address) => {
    await page.goto(`${address}/canvas/ticket-board?lanes=none&as=canvas`)
    await page.locator('[data-spot][tabindex="0"]').first().focus()
    await press(
      page,
      'ArrowDown',
      'ArrowDown',
      'ArrowRight',
      'x',
      'Control+=',
      'Control+0',
      ' ',
      'ArrowRight',
      'Escape',
    )
  },
  'next moves': async (page, address) => {
    await page.goto(`${address}/next`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await press(page, 'j', 'j', 'j', 'k', 'Tab')
  },
  record: async (page, address) => {
    await page.goto(`${address}/record/B-1`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await press(page, 'Tab', 'Tab', 'Tab', 'Tab')
    await press(page, 'c')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Riders pay', { delay: 40 })
    await press(page, 'Escape')
  },
}

/** Runs in the page before its own scripts: keeps how long each interaction took to show. */
function listen(): void {
  const kept: number[] = []
  Object.assign(window, { answers: kept })
  const watch: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 }
  new PerformanceObserver(seen => {
    for (const entry of seen.getEntries())
      if ('interactionId' in entry && entry.interactionId) kept.push(entry.duration)
  }).observe(watch)
}

/** The slowest answer in milliseconds, the middle of some rounds; browsers count in steps of 8 and leave out what is under 16. */
async function slowest(page: Page, act: () => Promise<void>): Promise<number> {
  const values: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await act()
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 100))))
    values.push(await page.evaluate(() => Math.max(16, ...(window as unknown as { answers: number[] }).answers)))
  }
  return median(values)
}

/** What each page fetches beside the first script, by the name of its chunk, heaviest first. */
function weights(): Figure[] {
  const web = join(root, 'dist/web')
  const manifest: Manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8'))
  const first = new Set(firstScripts(manifest))
  return Object.entries(manifest)
    .filter(([source, chunk]) => chunk.isDynamicEntry && source.endsWith('-screen.tsx'))
    .map(([source, chunk]) => {
      const own = reachedScripts(manifest, [source]).filter(file => !first.has(file))
      const bytes = own.reduce((sum, file) => sum + gzipSync(readFileSync(join(web, file))).length, 0)
      return { name: `${chunk.name} fetches, gzip, in ${own.length} chunks`, value: bytes / 1000, unit: 'kB' }
    })
    .sort((one, other) => other.value - one.value)
}
