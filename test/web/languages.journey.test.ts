// Every page in a language of long words that runs from right to left, and each third one from left to right too, which
// differs in the side alone: nothing scrolls sideways, no heading goes.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { tooWide } from './axe.ts'
import { drawn, everyPage, goTo, type PageSeen, portions } from './every-page.ts'
import { test } from './journey.ts'
import { visit } from './watched-page.ts'

const thirds = everyPage.filter((_page, at) => at % 3 === 0)
for (const { pages, named } of portions) fits('en-XB', `long words from right to left fit every page: ${named}`, pages)
for (const [at, part] of [thirds.slice(0, 24), thirds.slice(24)].entries())
  fits('en-XA', `long words from left to right fit each third page: part ${at + 1}`, part)

function fits(language: string, says: string, pages: readonly PageSeen[]): void {
  test(says, { skip: browserSkipped }, async t => {
    const { page, app, quiet } = await visit(t)
    await app.contract.loadExample({ name: 'spoke' })
    await page.addInitScript(name => localStorage.setItem('chartroom.language', name), language)
    const faults: string[] = []
    for (const seen of pages) {
      await page.setViewportSize({ width: 1440, height: 900 })
      if (!(await goTo(page, app.address, seen))) faults.push(`${seen.name}: has no heading of its own`)
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 })
        await drawn(page)
        const sideways = await tooWide(page)
        if (sideways > 0) faults.push(`${seen.name} at ${width}: ${sideways} px too wide`)
      }
    }
    assert.deepEqual(faults, [])
    quiet()
  })
}
