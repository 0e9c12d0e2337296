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
    // the ring of a box that only listens is not seen; whoever draws it wears one of its own
    const isHidden = (one: Element) => getComputedStyle(one.parentElement!).clipPath === 'inset(50%)'
    const around = isHidden(at) ? at.parentElement!.parentElement! : at.parentElement!
    const label = at.closest('label')
    const within = [at, ...(label ? [label] : [])].flatMap(one => [one, ...one.querySelectorAll('*')])
    const marked = [...within, around]
    const ringed = marked.find(one => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !isHidden(one)
    })
    if (!ringed) return `without a mark on ${name}`
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
    if (isCovered) return `covered on ${name}`
    const side = cutAt(ringed)
    return side ? `with its mark cut off ${side} on ${name}` : null

    /** The side where something around cuts the ring off, though it shows the thing itself. */
    function cutAt(one: Element): string | undefined {
      const { outlineOffset, outlineWidth } = getComputedStyle(one)
      const out = Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth)
      const box = one.getBoundingClientRect()
      if (out <= 0) return undefined
      for (let around = one.parentElement; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(around)
        const spare = Number.parseFloat(overflowClipMargin.replace(/[^\d.]/g, '')) || 0
        const clip = around.getBoundingClientRect()
        const [start, above] = [clip.left + around.clientLeft, clip.top + around.clientTop]
        const [end, below] = [start + around.clientWidth, above + around.clientHeight]
        const isCut = (inner: number, overflow = overflowX) =>
          inner > -0.5 && inner + (overflow === 'clip' ? spare : 0) < out - 0.75
        if (overflowX !== 'visible') {
          if (isCut(box.left - start)) return `at its left by ${around.className}`
          if (isCut(end - box.right)) return `at its right by ${around.className}`
        }
        if (overflowY !== 'visible') {
          if (isCut(box.top - above, overflowY)) return `above by ${around.className}`
          if (isCut(below - box.bottom, overflowY)) return `below by ${around.className}`
        }
      }
      return isCutByWindow(box.left, box.right) ? 'by the window' : undefined

      function isCutByWindow(left: number, right: number): boolean {
        return [left, document.documentElement.clientWidth - right].some(inner => inner > -0.5 && inner < out - 0.75)
      }
    }
  })

/** Waits until the focus has come to something of a name, and asserts that it is seen there. */
export const focusAt = (page: Page, name: RegExp): Promise<void> =>
  soon(async () => {
    assert.match(await focused(page), name)
    assert.equal(await unseen(page), null)
  })
