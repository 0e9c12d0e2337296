// Every page at 400 % zoom (a window of 320 px), and by Tab: nothing scrolls sideways, the focus is always seen and never lost.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserSkipped } from '../chromium.ts'
import { tooWide } from './axe.ts'
import { everyPage, goTo } from './every-page.ts'
import { test } from './journey.ts'
import { visit } from './watched-page.ts'

const stops = 14

/** Where the focus cannot be seen, in words; null where it can. */
const unseen = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'nowhere'
    const name = `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 40) ?? ''}`
    const marked = [at, ...(at.closest('label') ? [at.closest('label')!] : []), at.parentElement!].flatMap(one => [
      one,
      ...(one === at.parentElement ? [] : one.querySelectorAll('*')),
    ])
    const isMarked = marked.some(one => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    })
    if (!isMarked) return `without a mark on ${name}`
    const { width, height, bottom, top } = at.getBoundingClientRect()
    const isHidden = width * height > 4 && (bottom <= 0 || top >= window.innerHeight)
    return isHidden ? `out of sight on ${name}` : null
  })

test('on every page the focus is seen at each stop, and 320 px are wide enough', { skip: browserSkipped }, async t => {
  const at = await visit(t)
  const { page, app } = at
  await app.contract.loadExample({ name: 'spoke' })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const faults: string[] = []
  for (const seen of everyPage.filter(
    ({ open, name }) => !open && !/^(settings|design|roadmap)-(?!look|work|team)/.test(name),
  )) {
    await page.setViewportSize({ width: 320, height: 640 })
    await goTo(page, app.address, seen)
    const sideways = await tooWide(page)
    if (sideways > 0) faults.push(`${seen.name}: ${sideways} px too wide at 320`)
    await page.setViewportSize({ width: 1280, height: 800 })
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab')
      const fault = await unseen(page)
      if (fault && fault !== 'nowhere') faults.push(`${seen.name}: stop ${stop + 1} ${fault}`)
    }
  }
  assert.deepEqual([...new Set(faults)], [])
  at.quiet()
})

test('a focus without a mark is noticed', { skip: browserSkipped }, async t => {
  const { page, app } = await visit(t)
  await page.goto(`${app.address}/next`)
  await page.locator('main h1').first().waitFor()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, *::before { outline: none !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  assert.match((await unseen(page)) ?? '', /without a mark/)
})
