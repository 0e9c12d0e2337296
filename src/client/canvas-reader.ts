import type { CanvasCard, CanvasSeen } from '../model/canvas-seen.ts'
import type { InputOf } from '../model/contract.ts'

type Ask = (input: InputOf<'canvas'>) => Promise<CanvasSeen>

/**
 * Reads a canvas whole, page by page, and tells each page as it comes (`next` says whether more will); from then on it
 * asks only what changed since and lays that over what is here, however many cards there are.
 */
export function canvasReader(
  ask: Ask,
  input: InputOf<'canvas'>,
): (tell: (soFar: CanvasSeen) => void) => Promise<CanvasSeen> {
  let whole: CanvasSeen | null = null
  return async tell => {
    let page: CanvasSeen = await ask(whole ? { ...input, since: whole.at } : input)
    if (whole && page.changed) {
      whole = laidOver(whole, page, page.changed)
      return whole
    }
    const isFirst = whole === null
    let read = page
    while (page.next !== null) {
      // what was there stays until all of it has come again
      if (isFirst) tell(read)
      page = await ask({ ...input, after: page.next })
      read = together(read, page)
    }
    whole = read
    return whole
  }
}

/** Two pages as one. It stands where the first one does: what came while they were read is told with the next change. */
function together(first: CanvasSeen, next: CanvasSeen): CanvasSeen {
  const cards = once([...first.cards, ...next.cards])
  return {
    ...first,
    cards,
    links: once([...first.links, ...next.links]),
    others: without(once([...first.others, ...next.others]), idsOf(cards)),
    total: next.total,
    next: next.next,
  }
}

/** The canvas with what changed on it: cards that were looked at anew come, go or change, with the links at them. */
function laidOver(before: CanvasSeen, anew: CanvasSeen, changed: readonly string[]): CanvasSeen {
  const looked = new Set(changed)
  const cards = inOrder(before.cards, without(before.cards, looked), anew.cards)
  const isOld = (id: string) => !looked.has(id)
  const links = once([...before.links.filter(({ from, to }) => isOld(from) && isOld(to)), ...anew.links])
  const needed = new Set([...links.flatMap(({ from, to }) => [from, to]), ...anew.zones])
  const others = without(once([...without(before.others, looked), ...anew.others]), idsOf(cards))
  return { ...anew, cards, links, others: others.filter(({ id }) => needed.has(id)), changed: null }
}

/** The cards in the order the server gives them: one kind after another, each by its keys. */
function inOrder(
  before: readonly CanvasCard[],
  left: readonly CanvasCard[],
  fresh: readonly CanvasCard[],
): readonly CanvasCard[] {
  const places = new Map(before.map((card, place) => [card.id, { kind: card.kind, place }]))
  const isInPlace = fresh.every(card => places.get(card.id)?.kind === card.kind)
  if (isInPlace) {
    const anew = new Map(fresh.map(card => [card.id, card]))
    const stay = new Set(left.map(({ id }) => id))
    return before.flatMap(card => anew.get(card.id) ?? (stay.has(card.id) ? [card] : []))
  }
  const kinds = [...new Set([...before, ...fresh].map(({ kind }) => kind))]
  const rank = new Map(kinds.map((kind, place) => [kind, place]))
  return [...left, ...fresh].sort(
    (one, other) => rank.get(one.kind)! - rank.get(other.kind)! || numberOf(one) - numberOf(other),
  )
}

const numberOf = ({ key }: CanvasCard): number => Number(key.slice(key.lastIndexOf('-') + 1))
const idsOf = (all: readonly { id: string }[]): ReadonlySet<string> => new Set(all.map(({ id }) => id))
const without = <T extends { id: string }>(all: readonly T[], ids: ReadonlySet<string>): T[] =>
  all.filter(({ id }) => !ids.has(id))
const once = <T extends { id: string }>(all: readonly T[]): T[] => [...new Map(all.map(one => [one.id, one])).values()]
