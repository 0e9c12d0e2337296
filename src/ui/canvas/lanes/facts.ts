import type { Backbone } from '../../../model/canvas.ts'
import { isOpen } from '../../../model/kind.ts'
import type { Scene } from '../primitive.ts'
import type { Item, Lane } from './lanes-shape.ts'
import type { LanesWords } from './lanes-words.ts'

/** What is told of a lane beside its name: its day, how much stands in it, what that weighs, and how much is done. */
export function factsOf(
  { canvas, kinds }: Scene,
  lane: Lane,
  { weighs }: Backbone,
  items: readonly Item[],
  words: LanesWords,
): string[] {
  const cards = [
    ...new Map(items.flatMap(item => (item.lane === lane.id && item.record ? [[item.record.id, item.record]] : []))),
  ].map(([, record]) => record)
  const kind = kinds.get(canvas.about)
  const done = cards.filter(card => kind && !isOpen(kind, card.state)).length
  const units = kind?.fields[weighs?.unit ?? '']?.options ?? {}
  const sums = new Map<string, number>()
  for (const card of cards) {
    const weight = weighs && card.fields[weighs.field]
    const unit = String((weighs && card.fields[weighs.unit]) ?? '')
    if (typeof weight === 'number') sums.set(unit, (sums.get(unit) ?? 0) + weight)
  }
  const bare = weighs ? cards.filter(card => typeof card.fields[weighs.field] !== 'number').length : 0
  return [
    ...lane.notes,
    words.cards(cards.length),
    ...[...sums].map(([unit, sum]) => words.weighs(sum, (units[unit] ?? '').toLowerCase())),
    ...(bare > 0 && sums.size > 0 ? [words.unweighed(bare)] : []),
    ...(done > 0 ? [words.done(done)] : []),
  ]
}
