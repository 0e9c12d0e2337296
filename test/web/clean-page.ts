// One step of a journey looked at as it stands: wide and narrow, light and dark.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { axeFinds, tooWide } from './axe.ts'
import { drawn, still } from './every-page.ts'

/** What axe finds here, and what scrolls sideways, wide and narrow, light and dark. */
export async function faultsOf(page: Page, where: string): Promise<string[]> {
  const faults: string[] = []
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    await drawn(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await still(page)
      for (const fault of await axeFinds(page)) faults.push(`${where} at ${width}, ${colorScheme}: ${fault}`)
    }
    const sideways = await tooWide(page)
    if (sideways > 0) faults.push(`${where} at ${width}: ${sideways} px too wide`)
  }
  return faults
}

/** Asserts that a page has no such faults, and leaves it wide. */
export async function clean(page: Page, where: string): Promise<void> {
  assert.deepEqual(await faultsOf(page, where), [])
  await page.setViewportSize({ width: 1440, height: 900 })
}
