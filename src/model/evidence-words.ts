import type { Territory } from './assemble.ts'
import type { Evidence, Verdict } from './verdict.ts'

/** A verdict in one line: "likely, 0.71: two interviews and one experiment for, one support thread against". */
export function verdictWords(territory: Territory, verdict: Omit<Verdict, 'says'>): string {
  if (verdict.confidence === null) return 'unknown: nobody has looked yet'
  const sides = (['for', 'against'] as const).flatMap(side => {
    const items = verdict.items.filter(item => item.side === side)
    return items.length > 0 ? [`${piecesInWords(territory, items)} ${side}`] : []
  })
  const blind = verdict.oneSided ? '; nobody looked for the opposite' : ''
  return `${verdict.word}, ${verdict.confidence.toFixed(2)}: ${sides.join(', ')}${blind}`
}

/** "two interviews and one experiment" */
function piecesInWords(territory: Territory, items: readonly Evidence[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item.called, (counts.get(item.called) ?? 0) + 1)
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${numberWord(count)} ${count === 1 ? name : pluralOf(territory, name)}`)
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function pluralOf(territory: Territory, name: string): string {
  const kind = territory.kinds.get(name)
  if (kind) return kind.plural.replaceAll('-', ' ')
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return `${name}s`
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A count as people write it: words up to twelve, digits above. */
export const numberWord = (count: number): string => words[count] ?? String(count)
