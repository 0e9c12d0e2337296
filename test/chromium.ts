// A browser for journeys: the Chromium that `npm test` found or brought, with a profile that nobody used before.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

/** Why tests in a browser are left out, or false: to be handed to a test as its `skip`. */
export const browserSkipped: string | false =
  (process.env.CHARTROOM_TEST_SKIP ?? '').split(',').includes('browser') && 'skipped on request (CHARTROOM_TEST_SKIP)'

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser; `close` ends it and removes its profile. */
export async function launch(
  more: readonly string[] = [],
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const executablePath = process.env.CHARTROOM_CHROMIUM
  if (!executablePath) throw new Error('No Chromium for the tests: run them by `npm test` or `npm test -- PATH`.')
  const profile = mkdtempSync(join(tmpdir(), 'chartroom-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...quiet, ...more],
    headless: true,
  })
  return {
    context,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
