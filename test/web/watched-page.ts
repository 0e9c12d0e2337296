// A page of a real browser on a real Chartroom that fails its test on any console error or warning.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { launch } from '../chromium.ts'
import { type Running, running } from '../running.ts'

/** A browser signed in as the owner of a fresh, empty Chartroom. */
export interface Visit {
  app: Running
  page: Page
  /** Asserts that the console said nothing it should not have, but what a journey brought about on purpose. */
  quiet(but?: RegExp): void
}

/** A journey, or all tests of a file: told how to end what was begun for it. */
interface Ending {
  after(end: () => Promise<void>): void
}

/** Opens a fresh Chartroom in a browser. */
export async function visit(t: Ending, more: readonly string[] = []): Promise<Visit> {
  const app = await running()
  t.after(() => app.stop())
  const browser = await launch(more)
  t.after(() => browser.close())
  const page = await browser.context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('console', said => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(`${page.url()}: ${said.text()}`)
  })
  page.on('pageerror', cause => complaints.push(`${page.url()}: ${cause}`))
  await page.goto(app.signIn)
  return {
    app,
    page,
    quiet: but =>
      assert.deepEqual(
        complaints.filter(one => !but?.test(one)),
        [],
      ),
  }
}

/** Presses keys one after another; words are typed letter by letter. Tells how many strokes it took. */
export async function press(page: Page, ...strokes: readonly string[]): Promise<number> {
  let count = 0
  for (const stroke of strokes) {
    if (stroke.startsWith('“')) {
      await page.keyboard.type(stroke.slice(1), { delay: 2 })
      count += stroke.length - 1
    } else {
      await page.keyboard.press(stroke)
      count += 1
    }
  }
  return count
}

/** Where the focus is, by role and name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement
    return at
      ? `${at.getAttribute('role') ?? at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.textContent}`
      : ''
  })
}
