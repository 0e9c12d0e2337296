// What axe finds on a page as it stands.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  nodes: { html: string; failureSummary?: string }[]
}

/** Rules that see colours; all others say of a dark page what they said of the same page when it was light. */
const ofColours = ['color-contrast', 'link-in-text-block']

/**
 * A card of a canvas is named by one sentence that begins with its key and title, as it is heard best; axe wants all that
 * stands on its face, its state and its marks, word for word in between.
 */
const isCardsSentence = (id: string, html: string): boolean =>
  id === 'label-content-name-mismatch' && html.startsWith('<div class="spot')

/** One line for each fault against WCAG 2.2 AA, on the whole page or in some parts of it; or only what colours do wrong. */
export async function axeFinds(
  page: Page,
  within?: readonly string[],
  sort: 'all' | 'colours' = 'all',
): Promise<string[]> {
  // the page's own policy forbids scripts of others, so the check is run past it
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const found = await page.evaluate(
    async ({ runOnly, include }) => {
      const { axe } = window as unknown as {
        axe: { run(context: unknown, options: object): Promise<{ violations: Violation[] }> }
      }
      // what React Aria reads aloud stays there for seconds, also once the button that it names is gone
      const context = { ...(include ? { include } : {}), exclude: ['[data-live-announcer]'] }
      return (await axe.run(context, { runOnly, resultTypes: ['violations'] })).violations
    },
    { runOnly: sort === 'all' ? tags : { type: 'rule', values: ofColours }, include: within },
  )
  return found.flatMap(violation =>
    violation.nodes
      .filter(node => !isCardsSentence(violation.id, node.html))
      .slice(0, 3)
      .map(node => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  )
}

/** By how many pixels a page is wider than its window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
