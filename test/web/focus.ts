// Where the focus is and whether one sees it there: after each action it must be at something, in sight and marked.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { soon } from './soon.ts'
import { focused } from './watched-page.ts'

/** Where the focus cannot be seen, in words; null where it can. */
export const unseen = (page: Page): Promise<string | null> =>
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
    const { width, height, bottom, top, left, right } = at.getBoundingClientRect()
    if (width * height <= 4) return null
    if (bottom <= 0 || top >= window.innerHeight) return `out of sight on ${name}`
    // what stands fast over the page must leave at least a corner of it in sight
    const isCovered = [
      [left + width / 2, top + height / 2],
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ].every(([x, y]) => {
      const over = document.elementFromPoint(x!, y!)
      return over !== null && !marked.some(one => one.contains(over) || over.contains(one))
    })
    return isCovered ? `covered on ${name}` : null
  })

/** Waits until the focus has come to something of a name, and asserts that it is seen there. */
export const focusAt = (page: Page, name: RegExp): Promise<void> =>
  soon(async () => {
    assert.match(await focused(page), name)
    assert.equal(await unseen(page), null)
  })
