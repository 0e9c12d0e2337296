import type { Became, Compared, Difference } from '../../model/past.ts'
import { compareWords } from '../words/compare.words.ts'

/** The sorts of difference in the order they are read: what was decided first, names last. */
export const readingOrder: readonly Became[] = ['horizon', 'state', 'confidence', 'evidence', 'came', 'went', 'renamed']

/** How sure one became: a word for the direction, nothing where one side was unknown. */
export function direction({ became, by }: Difference): string {
  if (became !== 'confidence' || by === null || by === 0) return ''
  return by > 0 ? compareWords.surer : compareWords.lessSure
}

/** What changed in a few words: "2 bets moved, 5 new". */
export const tallyOf = (counts: Compared['counts']): string[] =>
  readingOrder.flatMap(sort => (counts[sort] > 0 ? [compareWords.tally[sort](counts[sort])] : []))

/** Two days side by side as plain Markdown, to be sent on. */
export function comparedText(compared: Compared, title: string, dated: (text: string) => string): string {
  const areas = compared.areas.map(area => {
    const lines = area.differences.map(one => `- ${lineOf(one, dated)}`)
    return [`## ${area.title}`, '', ...lines].join('\n')
  })
  return [`# ${title}`, tallyOf(compared.counts).join(' · '), ...areas].filter(Boolean).join('\n\n')
}

/** One difference on one line. */
export function lineOf(one: Difference, dated: (text: string) => string): string {
  const { record, became, was, now } = one
  const name = `**${record.key}** ${record.title}`
  if (became === 'came') return `${name}: ${compareWords.became.came}${now ? ` (${now})` : ''}`
  if (became === 'went') return `${name}: ${compareWords.became.went}${was ? ` (${was})` : ''}`
  const said = direction(one) || compareWords.became[became]
  return `${name}: ${said}, ${dated(was ?? '–')} → ${dated(now ?? '–')}`
}
