// One step of a journey looked at as it stands: wide and narrow, light and dark.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { axeFinds } from './axe.ts'
import { drawn, still } from './every-page.ts'
import { unfit } from './fitting.ts'

/** What axe finds here, light and dark, and what does not fit, wide and narrow. */
export async function faultsOf(page: Page, where: string): Promise<string[]> {
  const faults: string[] = []
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await drawn(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await still(page)
      for (const fault of await axeFinds(page, undefined, colorScheme === 'light' ? 'all' : 'colours'))
        faults.push(`${where} at ${width}, ${colorScheme}: ${fault}`)
    }
    for (const fault of await unfit(page, width === 360)) faults.push(`${where} at ${width}: ${fault}`)
  }
  return faults
}

/** Asserts that a page has no such faults, and leaves it wide. */
export async function clean(page: Page, where: string): Promise<void> {
  assert.deepEqual(await faultsOf(page, where), [])
  await page.setViewportSize({ width: 1440, height: 900 })
}
