// A Chartroom of its own in a browser that takes pictures: used by the pictures of the papers and those of every page.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { moment } from '../src/ui/later.ts'
import { type Running, running } from '../test/running.ts'
import { drawn, still } from '../test/web/every-page.ts'

/** How a picture is taken. */
export interface Sight {
  width: number
  height: number
  scheme: 'light' | 'dark'
  /** In the few colours that a system brings of its own. */
  isForced?: boolean
}

/** A window of somebody, how it is looked at, and a way to keep what it shows. */
export interface View {
  page: Page
  look(sight: Sight): Promise<void>
  /** Keeps the window, or the whole page; tells by how many pixels it is too wide. */
  keep(file: string, whole?: boolean): Promise<number>
}

/** A running Chartroom, and the window of its owner. */
export interface Camera extends View {
  app: Running
  /** A window of somebody whom this Chartroom does not know. */
  stranger(): Promise<View>
}

/** Starts Chartroom from what is built and a browser signed in to it; both end with `use`. */
export async function withCamera(use: (camera: Camera) => Promise<void>): Promise<void> {
  const app = await running()
  const executablePath = process.env.CHARTROOM_CHROMIUM ?? '/usr/bin/chromium'
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
  const browser = await chromium.launch({ executablePath, args, headless: true })
  try {
    const view = await windowOf(browser)
    await view.page.goto(app.signIn)
    await use({ app, ...view, stranger: () => windowOf(browser) })
  } finally {
    await browser.close()
    await app.stop()
  }
}

/** What a page leaves for a moment later comes at once: a picture is of the whole. */
function hurry(later: number): void {
  const wait = window.setTimeout
  Object.assign(window, { setTimeout: (act: () => void, after = 0) => wait(act, after === later ? 0 : after) })
}

async function windowOf(browser: Browser): Promise<View> {
  const page = await (await browser.newContext()).newPage()
  await page.addInitScript(hurry, moment)
  page.on('console', said => {
    // a refused answer is what some pages are looked at for
    if (said.text().startsWith('Failed to load resource')) return
    if (said.type() === 'error' || said.type() === 'warning') process.stderr.write(`${page.url()}: ${said.text()}\n`)
  })
  page.on('pageerror', cause => process.stderr.write(`${page.url()}: ${cause}\n`))
  return {
    page,
    async look({ width, height, scheme, isForced }) {
      const forcedColors = isForced ? 'active' : 'none'
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce', forcedColors })
      await page.setViewportSize({ width, height })
    },
    async keep(file, whole = false) {
      mkdirSync(dirname(file), { recursive: true })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await drawn(page)
      await still(page)
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: file, fullPage: whole })
      return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    },
  }
}
