// Every page in a language of long words and in one that runs from right to left: nothing scrolls sideways, no heading goes.
import assert from 'node:assert/strict'
import { browserSkipped } from '../chromium.ts'
import { tooWide } from './axe.ts'
import { drawn, goTo, portions } from './every-page.ts'
import { test } from './journey.ts'
import { visit } from './watched-page.ts'

for (const [language, says] of [
  ['en-XA', 'long words in other letters'],
  ['en-XB', 'words from right to left'],
] as const)
  for (const { pages, named } of portions)
    test(`${says} fit every page: ${named}`, { skip: browserSkipped }, async t => {
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
