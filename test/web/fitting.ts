// What a person with large letters, a small window or a coarse finger would meet on a page, measured as it stands.
import type { Page } from 'playwright-core'

/**
 * What does not fit: the page scrolls sideways, words are cut off, or a target is smaller than 24 px with no room around
 * it (WCAG 2.5.8); the first two, where it is asked, also with the spaces of text a reader may set (WCAG 1.4.12).
 */
export const unfit = (page: Page, isSpaced = false): Promise<string[]> =>
  page.evaluate(isSpaced => {
    const least = 24
    const pressed = [
      'a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input), [contenteditable=true]',
      ...['button', 'option', 'tab', 'menuitem', 'checkbox', 'radio', 'switch', 'slider', 'treeitem', 'link'].map(
        role => `[role=${role}]`,
      ),
    ].join(', ')
    const called = (one: Element) => `${one.tagName.toLowerCase()}.${String(one.getAttribute('class')).split(' ')[0]}`
    const isSeen = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    // said to those who listen only: a box of a pixel, or clipped to nothing
    const isUnseen = (box: DOMRect, style: CSSStyleDeclaration) =>
      box.width <= 2 || box.height <= 2 || style.clipPath !== 'none'

    return [...misfits(), ...smallTargets(), ...(isSpaced ? spacedOut() : [])]

    function misfits(): string[] {
      const { scrollWidth, clientWidth } = document.documentElement
      return [...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []), ...cutWords()]
    }

    function spacedOut(): string[] {
      const had = [...document.adoptedStyleSheets]
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-block-end: 2em !important }`,
      )
      document.adoptedStyleSheets = [...had, sheet]
      const found = misfits().map(one => `with wide spaces: ${one}`)
      document.adoptedStyleSheets = had
      return found
    }

    /** A canvas is looked around in, and its list holds the same words, as a plan's bars do in their names; what ends in three dots says so. */
    function cutWords(): string[] {
      const found = new Set<string>()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim()
        const holder = node.parentElement!
        if (
          !words ||
          holder.closest('script, style, textarea, svg, .stage, .plan-room, .map-room[data-drawn]') ||
          !isSeen(holder)
        )
          continue
        range.selectNodeContents(node)
        const by = cutter(holder, range.getBoundingClientRect())
        if (by) found.add(`“${words.slice(0, 30)}” is cut by ${called(by)}`)
      }
      return [...found]
    }

    function cutter(holder: HTMLElement, box: DOMRect): Element | undefined {
      for (let at = holder; at !== document.body; at = at.parentElement!) {
        const style = getComputedStyle(at)
        if (style.position === 'fixed') return undefined
        const [across, down] = [hides(style.overflowX), hides(style.overflowY)]
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
        const clip = at.getBoundingClientRect()
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none' || isUnseen(clip, style))
          return undefined
        const beside = Math.max(clip.left - box.left, box.right - clip.right)
        const above = Math.max(clip.top - box.top, box.bottom - clip.bottom)
        if ((across && beside > 1.5) || (down && above > 2.5)) return at
        // what scrolls shows the rest to who scrolls it
        if (!across || !down) return undefined
      }
      return undefined
    }

    function smallTargets(): string[] {
      const targets = [...document.querySelectorAll<HTMLElement>(pressed)].flatMap(one => {
        if (!isSeen(one) || one.closest('.shell-skip, [inert]')) return []
        for (let at: HTMLElement | null = one; at; at = at.parentElement)
          if (at.offsetWidth <= 2 || getComputedStyle(at).clipPath !== 'none') return []
        const box = one.getBoundingClientRect()
        // its label is pressed for it
        const label = one.matches('input') ? one.closest('label')?.getBoundingClientRect() : undefined
        return label && Math.min(label.width, label.height) >= least ? [] : [{ one, box }]
      })
      const small = targets.filter(({ one, box }) => Math.min(box.width, box.height) < least - 0.5 && !isExempt(one))
      const faults = small.filter(({ one, box }) => {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
        return targets.some(other => {
          if (one.contains(other.one) || other.one.contains(one)) return false
          const { left, right, top, bottom } = other.box
          const near = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
          const apart = Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y)
          return near < least / 2 - 0.5 || (small.includes(other) && apart < least - 0.5)
        })
      })
      return [
        ...new Set(
          faults.map(({ one, box }) => {
            const name = one.getAttribute('aria-label') ?? one.textContent ?? ''
            return `${called(one)} “${name.slice(0, 30)}” is ${Math.round(box.width)} × ${Math.round(box.height)} px`
          }),
        ),
      ]
    }

    /** A link among words, a link that a whole row belongs to, or a bar as long as its weeks. */
    function isExempt(one: HTMLElement): boolean {
      const after = getComputedStyle(one, '::after')
      if (after.content !== 'none' && after.position === 'absolute') return true
      if (one.matches('.plan-bar')) return true
      // an editor wraps what it draws itself, in the midst of a line
      let line = one.parentElement
      while (line && getComputedStyle(line).display === 'inline') line = line.parentElement
      const isAmongWords = [...(line?.childNodes ?? [])].some(
        node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      )
      return isAmongWords && getComputedStyle(one).display.startsWith('inline')
    }
  }, isSpaced)

/** How much of the window is left between what stands fast at its top and at its bottom, of 100. */
export const roomLeft = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let [top, bottom] = [0, innerHeight]
    for (const one of document.querySelectorAll<HTMLElement>('main *, .shell-top')) {
      const { position } = getComputedStyle(one)
      if ((position !== 'sticky' && position !== 'fixed') || !one.checkVisibility({ visibilityProperty: true }))
        continue
      const box = one.getBoundingClientRect()
      if (box.width < innerWidth / 2 || box.height === 0) continue
      if (box.top <= top + 1 && box.bottom > top && box.top > -1) top = box.bottom
      else if (box.bottom >= bottom - 1 && box.top < bottom && box.bottom < innerHeight + 1) bottom = box.top
    }
    return Math.round((Math.max(0, bottom - top) / innerHeight) * 100)
  })
