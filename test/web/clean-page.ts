// One step of a journey looked at as it stands: wide and narrow, light and dark.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string }[]
}

/** Asserts that axe finds nothing here and nothing scrolls sideways, wide and narrow, light and dark. */
export async function clean(page: Page, where: string): Promise<void> {
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.waitForTimeout(150)
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run(context: unknown, options: object): Promise<{ violations: Violation[] }> }
        }
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
        return (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations
      })
      const says = found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 140)).join(' | ')}`)
      assert.deepEqual(says, [], `${where} at ${width}, ${colorScheme}`)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.equal(sideways, 0, `${where} at ${width} scrolls sideways`)
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}
