import { refuse } from '../../model/method-refusal.ts'
import { listed, many, type Readout, rounded } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './solutions-compare.method.ts'

const served = 3
const expected = ['direct', 'indirect', 'do nothing', 'our product']

/** The matrix and its leaders; ratings of unknown needs or alternatives, or twice the same, are refused. */
export function compute({ needs, alternatives, ratings }: Input): Output {
  uniqueIds(alternatives, 'alternatives')
  const cells = new Map<string, number | null>()
  for (const [index, { need, alternative, rating }] of ratings.entries()) {
    if (!needs.includes(need)) refuse(`ratings[${index}].need`, need, 'one of the needs')
    if (!alternatives.some(each => each.id === alternative))
      refuse(`ratings[${index}].alternative`, alternative, 'one of the alternatives')
    const key = JSON.stringify([need, alternative])
    if (cells.has(key)) refuse(`ratings[${index}]`, `${need}, ${alternative}`, 'rated once')
    cells.set(key, rating)
  }
  const at = (need: string, alternative: string) => cells.get(JSON.stringify([need, alternative])) ?? null
  const ours = alternatives.filter(each => each.type === 'our product').map(each => each.id)
  const top = (need: string, among: readonly { id: string }[]) =>
    among.reduce<number | null>((best, each) => larger(best, at(need, each.id)), null)
  const rated = ratings.filter(each => each.rating !== null)
  return {
    best: Object.fromEntries(
      needs.map(need => [
        need,
        alternatives
          .filter(each => at(need, each.id) !== null && at(need, each.id) === top(need, alternatives))
          .map(each => each.id),
      ]),
    ),
    ourGap: Object.fromEntries(
      needs.map(need => {
        const [own, other] = [
          top(
            need,
            alternatives.filter(each => ours.includes(each.id)),
          ),
          top(
            need,
            alternatives.filter(each => !ours.includes(each.id)),
          ),
        ]
        return [need, own === null || other === null ? null : other - own]
      }),
    ),
    unmet: needs.filter(need => {
      const best = top(need, alternatives)
      return best !== null && best < served
    }),
    unrated: needs.length * alternatives.length - rated.length,
    unproven: rated.filter(each => each.evidence === 0).length,
    coverage: Object.fromEntries(
      alternatives.map(each => {
        const known = needs.flatMap(need => at(need, each.id) ?? [])
        return [each.id, known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null]
      }),
    ),
    missingTypes: expected.filter(type => !alternatives.some(each => each.type === type)),
    matrix: needs.map(need => ({
      need,
      cells: Object.fromEntries(alternatives.map(each => [each.id, at(need, each.id)])),
    })),
    n: rated.length,
  }
}

function larger(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b
  return Math.max(a, b)
}

/** Where we lag and where nobody serves. */
export function readout(
  { ourGap, unmet, unrated, unproven, missingTypes, matrix, n, best }: Output,
  { alternatives }: Input,
): Readout {
  if (n === 0) return { says: ['Nothing is rated yet.'], sure: [], change: [], silent: [], chart: null }
  const behind = Object.entries(ourGap).filter(([, gap]) => gap !== null && gap > 0)
  return {
    says: [
      ...behind.map(
        ([need, gap]) => `${listed(best[need]!)} serves "${need}" better than we do, by ${rounded(gap, 1)}.`,
      ),
      ...(unmet.length > 0 ? [`Nobody serves: ${listed(unmet)}.`] : []),
      ...(behind.length + unmet.length === 0 ? ['We lag nowhere that was rated.'] : []),
    ],
    sure: [`${many(n, 'rating')}, ${unproven} without evidence, ${unrated} cells open.`],
    change: missingTypes.length > 0 ? [`Not considered: ${listed(missingTypes)}.`] : [],
    silent: ['Price and the trouble of switching.'],
    chart: {
      shape: 'grid',
      title: 'How well each need is met (0 to 5)',
      columns: alternatives.map(each => each.id),
      rows: matrix.map(({ need, cells }) => ({ label: need, cells: alternatives.map(each => cells[each.id] ?? null) })),
    },
  }
}
