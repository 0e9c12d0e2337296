import { canHold, type Gap, identity, nearest, written } from './near-focus.ts'

/** What stands over or beside a page, and gives the focus back to the page when it goes. */
const over = '[role=dialog], .toast, .popover, .hover-card, .veil'
/** How many of the places one was at are remembered. */
const most = 8
/** How long what was drawn anew may take to stand again. */
const patience = 1_200

/** A place the focus was at, and what became of it. */
interface Been {
  at: HTMLElement
  /** How it is found where it was drawn anew. */
  as: string | undefined
  path: string
  /** The part over the page that it is in. */
  over: Element | null
  /** Where it, or what it was in, was taken out; the outermost last. */
  gaps: Gap[]
}

/** Looks after the focus; `isLost` says whether something that went away just took it along. */
export interface FocusHold {
  isLost(): boolean
}

/**
 * The focus outlives what had it: where that is taken out, drawn anew, hidden or held back, it goes to the same thing as it
 * stands now, else to what stands in its place, else to its neighbour; and out of what stood over the page to whatever one
 * came from. Only when none of that is there, `home` is asked. Parts that know better come first: they have two frames.
 */
export function holdFocus(home: () => void): FocusHold {
  let been: Been[] = []
  let turn = 0
  let isLost = false

  const come = (at: EventTarget | null) => {
    if (!(at instanceof HTMLElement) || at === document.body) return
    const one: Been = { at, as: identity(at), path: location.pathname, over: at.closest(over), gaps: [] }
    been = [one, ...been.filter(other => other.at !== at)].slice(0, most)
  }
  come(document.activeElement)
  document.addEventListener('focusin', ({ target }) => come(target))
  // what is hidden or held back loses the focus without having gone
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget !== null || target !== been[0]?.at) return
    requestAnimationFrame(() => {
      if (isNowhere() && been[0]?.at === target && been[0].at.isConnected && !canHold(been[0].at)) begin()
    })
  })
  new MutationObserver(records => {
    const was = been[0]?.gaps.length
    for (const record of records)
      for (const node of record.removedNodes) for (const one of been) note(one, node, record)
    if (was === 0 && been[0]!.gaps.length > 0 && isNowhere()) begin()
  }).observe(document.body, { childList: true, subtree: true })

  return { isLost: () => isLost }

  function begin(): void {
    turn += 1
    isLost = true
    const mine = turn
    const began = performance.now()
    let frames = 0
    let given: Element | null = null
    const look = () => {
      if (mine !== turn) return
      frames += 1
      // another page finds its own place for the focus
      if (been[0]?.path !== location.pathname) return end()
      if (!isNowhere() && document.activeElement !== given) return end()
      if (frames > 2 && given === null) {
        const place = been.map(placeOf).find(found => found !== undefined)
        if (place) {
          give(place)
          return end()
        }
        home()
        given = document.activeElement
      } else if (given !== null) {
        // it had nowhere to go, so that what one had comes first as soon as it stands again
        const again = sameOf(been.find(one => one.at !== given))
        if (again) {
          give(again)
          return end()
        }
        if (performance.now() - began > patience) return end()
      }
      requestAnimationFrame(look)
    }
    const end = () => {
      isLost = false
    }
    requestAnimationFrame(look)
  }

  function placeOf(one: Been): HTMLElement | undefined {
    if (one.path !== location.pathname) return undefined
    if (one.at.isConnected && canHold(one.at)) return one.at
    const same = sameOf(one)
    if (same) return same
    // what stood over the page went as a whole: back to what one came from
    if (one.over && !one.over.isConnected) return undefined
    const gap = one.at.isConnected ? gapAround(one.at) : one.gaps.findLast(({ parent }) => parent.isConnected)
    if (!gap) return undefined
    // what was written in where it stood goes back to what it was opened by, though that be drawn anew
    const opener = one.at.matches(written) && been.map(sameOf).find(same => same && gap.parent.contains(same))
    return opener || nearest(gap, one.at)
  }
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

function sameOf(one: Been | undefined): HTMLElement | undefined {
  if (!one?.as) return undefined
  return [...document.querySelectorAll<HTMLElement>(one.as)].find(canHold)
}

function give(place: HTMLElement): void {
  place.focus({ preventScroll: true })
  if (place.matches(':focus-visible')) place.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** Remembers where a place was taken out, and that a neighbour of it went too. */
function note(one: Been, node: Node, record: MutationRecord): void {
  const last = one.gaps.at(-1)
  if (last?.after === node) last.after = record.nextSibling
  if (last?.before === node) last.before = record.previousSibling
  const isIt = node.contains(one.at)
  if (!isIt && !(last && node.contains(last.parent))) return
  const { target, previousSibling, nextSibling } = record
  const gap = { parent: target as Element, before: previousSibling, after: nextSibling, taken: node as HTMLElement }
  one.gaps = isIt ? [gap] : [...one.gaps, gap]
}

const gapAround = (at: HTMLElement): Gap => ({
  parent: at.parentElement!,
  before: at.previousSibling,
  after: at.nextSibling,
  taken: at,
})
