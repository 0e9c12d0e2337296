import type { Change } from '../../model/change.ts'

/** As many lines as are taken at once. */
export const mostLines = 200

/** The bets that pasted lines become, proposed in next and in their order; a title that is there already is left out. */
export function betsOf(
  lines: readonly string[],
  known: readonly { title: string; fields: Record<string, unknown> }[],
  id: () => string,
): Change[] {
  const titles = new Set(known.map(bet => same(bet.title)))
  const orders = known.map(bet => bet.fields.order).filter(order => typeof order === 'number')
  const last = Math.max(0, ...orders)
  return lines
    .filter(title => !titles.has(same(title)))
    .slice(0, mostLines)
    .map((title, place) => ({
      verb: 'create',
      id: id(),
      kind: 'bet',
      title,
      state: 'proposed',
      fields: { horizon: 'next', order: last + place + 1 },
    }))
}

/** A title without what does not make it another one. */
export const same = (title: string): string => title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
