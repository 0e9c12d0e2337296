// A Chartroom of its own in a browser that takes pictures: used by the pictures of the papers and those of every page.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { type Running, running } from '../test/running.ts'

/** How a picture is taken. */
export interface Sight {
  width: number
  height: number
  scheme: 'light' | 'dark'
}

/** A running Chartroom, the browser's page, and a way to keep what it shows. */
export interface Camera {
  app: Running
  page: Page
  look(sight: Sight): Promise<void>
  /** Keeps the window, or the whole page; tells by how many pixels it is too wide. */
  keep(file: string, whole?: boolean): Promise<number>
}

/** Starts Chartroom from what is built and a browser signed in to it; both end with `use`. */
export async function withCamera(use: (camera: Camera) => Promise<void>): Promise<void> {
  const app = await running()
  const profile = mkdtempSync(join(tmpdir(), 'chartroom-camera-'))
  const executablePath = process.env.CHARTROOM_CHROMIUM ?? '/usr/bin/chromium'
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
  const context = await chromium.launchPersistentContext(profile, { executablePath, args, headless: true })
  try {
    const page = await context.newPage()
    page.on('console', said => {
      if (said.type() === 'error' || said.type() === 'warning') process.stderr.write(`${page.url()}: ${said.text()}\n`)
    })
    page.on('pageerror', cause => process.stderr.write(`${page.url()}: ${cause}\n`))
    await page.goto(app.signIn)
    await use({
      app,
      page,
      async look({ width, height, scheme }) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        await page.setViewportSize({ width, height })
      },
      async keep(file, whole = false) {
        mkdirSync(dirname(file), { recursive: true })
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        await page.waitForTimeout(300)
        await page.screenshot({ path: file, fullPage: whole })
        return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      },
    })
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
    await app.stop()
  }
}
