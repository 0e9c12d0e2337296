import type { AnyRouter } from '@tanstack/react-router'
import type { FocusHold } from '../../ui/hold-focus.ts'

/** How long a page may take to stand before the focus is left where it is. */
const patience = 2_000
/** How long what one had left may take to be drawn again. */
const drawing = 700

/**
 * Nobody who goes from page to page loses the focus: on the way back it is where one left from, and a new page has it on
 * its heading, unless the page itself gives it to something.
 */
export function keepFocus(router: AnyRouter): void {
  const left = new Map<string, string>()
  let turn = 0
  let hold: FocusHold | undefined
  void holdHere().then(held => (hold = held))
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    const found = fromLocation && pathChanged ? findable(document.activeElement) : undefined
    if (found) left.set(fromLocation!.state.__TSR_key ?? '', found)
  })
  router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
    if (!fromLocation || !pathChanged) return
    turn += 1
    // the page as a whole had it for want of a heading; the next one may have better
    if (document.activeElement?.id === 'page') document.getElementById('page')!.blur()
    arrive(turn, left.get(toLocation.state.__TSR_key ?? ''))
  })

  function arrive(mine: number, wanted: string | undefined): void {
    const began = performance.now()
    const look = () => {
      if (mine !== turn) return
      const waited = performance.now() - began
      if (isLost() && !hold?.isLost()) {
        const was = wanted && document.querySelector<HTMLElement>(`#page ${wanted}`)
        if (was) was.focus({ preventScroll: true })
        else if (!wanted || waited > drawing) toHeading()
      }
      // a page that reads first draws its heading anew
      if (waited < patience) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }
}

/** On a page, too, nobody loses the focus with what goes away. */
export const holdHere = async (): Promise<FocusHold> => (await import('../../ui/hold-focus.ts')).holdFocus(toHeading)

/** Whether the focus is at nothing one could act on: on the page as a whole, or on the heading it was given on arrival. */
export const isNowhere = (): boolean => isLost() || document.activeElement?.hasAttribute('data-arrived') === true

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Gives the focus to the heading of the page at hand. */
export function toHeading(): void {
  const headings = [...document.querySelectorAll<HTMLElement>('#page h1')]
  // a heading that is only read aloud, or holds a field, leaves it to the page as a whole
  const heading = headings.find(one => one.offsetWidth > 2) ?? (headings[0] && document.getElementById('page'))
  if (!heading) return
  heading.tabIndex = -1
  heading.dataset.arrived = ''
  heading.focus({ preventScroll: true })
}

/** How something with the focus is found again, where it can be. */
function findable(at: Element | null): string | undefined {
  if (!at?.closest('#page') || at.id === 'page') return undefined
  const marked = (one: Element | null): string | undefined => {
    const name = ['data-id', 'data-spot', 'data-area', 'data-column'].find(each => one?.hasAttribute(each))
    return name && `[${name}="${CSS.escape(one!.getAttribute(name)!)}"]`
  }
  const own = marked(at)
  if (own) {
    const row = marked(at.parentElement?.closest('[data-id]') ?? null)
    return row ? `${row} ${own}` : own
  }
  if (at.id) return `#${CSS.escape(at.id)}`
  const address = at.getAttribute('href')
  return address ? `a[href="${CSS.escape(address)}"]` : undefined
}
