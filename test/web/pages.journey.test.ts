// Every page and what opens over it: nothing for axe to find, no word in the console, no sideways scrolling.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { browserSkipped } from '../chromium.ts'
import { workshopRecords } from '../workshop-records.ts'
import { trackerFile } from './tracker-file.ts'
import { type Visit, visit } from './watched-page.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { html: string; failureSummary?: string }[]
}

async function violations(page: Page): Promise<string[]> {
  // the page's own policy forbids scripts of others, so the check is run past it
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: object): Promise<{ violations: Violation[] }> }
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations
  })
  return found.flatMap(violation =>
    violation.nodes
      .slice(0, 3)
      .map(node => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split('\n')[1] ?? ''}`),
  )
}

async function look({ page, app }: Visit, address: string, open?: (page: Page) => Promise<void>): Promise<string[]> {
  const complaints: string[] = []
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(app.address + address)
      const where = `${address} at ${width}, ${colorScheme}`
      const heading = page.locator('main h1').first()
      const isThere = await heading.waitFor({ state: 'attached', timeout: 10_000 }).then(
        () => true,
        () => false,
      )
      if (!isThere) {
        complaints.push(`${where}: has no heading of its own`)
        continue
      }
      await page.locator('.skeleton').first().waitFor({ state: 'detached' })
      await open?.(page)
      await page.waitForTimeout(150)
      await page.evaluate(axe)
      for (const violation of await violations(page)) complaints.push(`${where}: ${violation}`)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      if (sideways > 0) complaints.push(`${where}: ${sideways} px too wide`)
    }
  }
  return complaints
}

test('no page has anything for axe to find, and none scrolls sideways', { skip: browserSkipped }, async t => {
  const at = await visit(t)
  const complaints: string[] = []
  complaints.push(...(await look(at, '/welcome')), ...(await look(at, '/next')), ...(await look(at, '/area/needs')))
  const ids = await workshopRecords(at.app.contract)
  const key = async (name: string) => (await at.app.contract.read({ id: ids.get(name)! })).record.key
  const [bet, assumption] = [await key('reminders'), await key('read')]
  const file = trackerFile()
  const plan = await at.app.contract.importFile({ name: file.name, bytes: new Uint8Array(file.buffer) })
  const dialog = (stroke: string) => async (page: Page) => {
    await page.keyboard.press(stroke)
    await page.getByRole('dialog').waitFor()
  }
  const pages: readonly (readonly [string, ((page: Page) => Promise<void>)?])[] = [
    ['/'],
    ['/next'],
    ['/area/risks'],
    ['/area/risks?leaf=records&kind=assumptions'],
    ['/area/risks?leaf=guide'],
    [`/area/risks?leaf=records&kind=assumptions&open=${assumption}`, page => page.getByRole('dialog').waitFor()],
    [`/record/${bet}`],
    [`/record/${assumption}?leaf=history`],
    [`/why/${bet}`],
    [`/breaks/${assumption}`],
    [`/what-if?bet=${bet}&do=delay&weeks=4`],
    ['/search?q=text'],
    ['/import'],
    [`/import/${plan.id}`],
    ['/settings'],
    ['/settings?leaf=members'],
    ['/settings?leaf=keys'],
    ['/settings?leaf=device'],
    ['/no/such/page'],
    ['/next', dialog('c')],
    ['/next', dialog('Control+k')],
    ['/next', dialog('?')],
  ]
  for (const [address, open] of pages) complaints.push(...(await look(at, address, open)))
  assert.deepEqual(complaints, [])
  at.quiet()
})
