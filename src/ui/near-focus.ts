/** Where something was taken out of the page: out of what, and what stood before and after it. */
export interface Gap {
  parent: Element
  before: Node | null
  after: Node | null
  taken: HTMLElement
}

const reached = [
  'a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, summary',
  '[tabindex]:not([tabindex="-1"]), [contenteditable=true]',
].join(', ')
/** What one does not leave on the way outwards. */
const ends = '#page, [role=dialog], .toast, .popover'
/** What one types into. */
export const written =
  'textarea, select, [contenteditable=true], input:not([type=checkbox], [type=radio], [type=button])'

/** Whether something can have the focus and be seen with it. */
export function canHold(one: HTMLElement): boolean {
  if (!one.matches(`${reached}, [tabindex]`) || one.matches(':disabled') || one.closest('[inert], [aria-hidden=true]'))
    return false
  const { width, height } = one.getBoundingClientRect()
  return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true })
}

/** How something is found again after it was drawn anew, where it can be. */
export function identity(at: Element): string | undefined {
  const marks = ['id', 'spot', 'area', 'column', 'bar']
  const marked = (one: Element | null | undefined): string | undefined => {
    const name = marks.find(each => one?.hasAttribute(`data-${each}`))
    if (!name) return undefined
    const value = CSS.escape(one!.getAttribute(`data-${name}`)!)
    // the card of a canvas is the row of its list
    return name === 'spot' || name === 'id'
      ? `:is([data-id="${value}"], [data-spot="${value}"])`
      : `[data-${name}="${value}"]`
  }
  const own = marked(at)
  if (own) {
    const row = at.hasAttribute('data-column') ? marked(at.parentElement?.closest('[data-id]')) : undefined
    return row ? `${row} ${own}` : own
  }
  if (at.id && !at.id.startsWith('react-aria')) return `#${CSS.escape(at.id)}`
  if (!at.closest('#page')) return undefined
  const name = at.matches('button') && at.getAttribute('aria-label')
  if (name) return `#page button[aria-label="${CSS.escape(name)}"]`
  const address = at.getAttribute('href')
  return address ? `#page a[href="${CSS.escape(address)}"]` : undefined
}

/**
 * What is nearest to a gap: what came into it, then what follows, then what went before, and so on outwards to the page.
 * Of a row like the one that went it is the same control. Nobody comes to write without having asked for it.
 */
export function nearest(gap: Gap, lost: HTMLElement): HTMLElement | undefined {
  const isWritten = lost.matches(written)
  // the page as a whole is for who has nothing else
  const fits = (one: HTMLElement) => one.id !== 'page' && canHold(one) && (isWritten || !one.matches(written))
  const within = (box: Node, isBefore: boolean): HTMLElement | undefined => {
    if (!(box instanceof HTMLElement)) return undefined
    const inside = [...box.querySelectorAll<HTMLElement>(`${reached}, [tabindex]`)].filter(fits)
    const isAlike = box.tagName === gap.taken.tagName && gap.taken !== lost
    const alike = isAlike ? inside.find(one => one.className === lost.className) : undefined
    const stops = inside.filter(one => one.tabIndex >= 0)
    const first = isBefore ? stops.at(-1) : stops[0]
    return alike ?? (box.tabIndex >= 0 && fits(box) ? box : first) ?? (fits(box) ? box : undefined)
  }
  const along = (from: Node | null, isBefore: boolean): HTMLElement | undefined => {
    for (let at = from; at; at = isBefore ? at.previousSibling : at.nextSibling) {
      const found = within(at, isBefore)
      if (found) return found
    }
    return undefined
  }
  const { parent } = gap
  const stands = (node: Node | null) => (node?.parentNode === parent ? node : null)
  const before = stands(gap.before)
  // what came into the gap stands between the two; with neither of them all of the parent is new
  const following = before ? before.nextSibling : parent.firstChild
  const here = along(following, false) ?? along(before, true)
  if (here) return here
  for (let at = parent; at !== document.body; at = at.parentElement ?? document.body) {
    if (at instanceof HTMLElement && at.tabIndex >= 0 && fits(at)) return at
    // a dialog as a whole shows no ring
    if (at.matches(ends)) return at.id === 'page' ? undefined : within(at, false)
    const beside = along(at.nextSibling, false) ?? along(at.previousSibling, true)
    if (beside) return beside
  }
  return undefined
}
