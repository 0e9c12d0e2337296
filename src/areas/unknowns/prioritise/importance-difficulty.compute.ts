import { refuse } from '../../../model/method-refusal.ts'
import { listed, type Readout } from '../../../model/readout.ts'
import { uniqueIds } from '../../../model/unique-ids.ts'
import type { Input, Output } from './importance-difficulty.method.ts'

/** The quadrant of each placed item; a place outside the scale is refused. */
export function compute({ items, scale: [low, high] }: Input): Output {
  uniqueIds(items)
  if (!(low < high)) refuse('scale', `${low} to ${high}`, 'a range with the low end first')
  const cut = (low + high) / 2
  return Object.fromEntries(
    items.map(({ id, importance, difficulty }, index) => {
      for (const [name, value] of Object.entries({ importance, difficulty })) {
        if (typeof value === 'number' && (value < low || value > high))
          refuse(`items[${index}].${name}`, value, `from ${low} to ${high}`)
      }
      if (importance == null || difficulty == null) return [id, null]
      const [important, hard] = [importance >= cut, difficulty >= cut]
      return [id, important ? (hard ? 'strategic' : 'high-value') : hard ? 'luxurious' : 'targeted']
    }),
  )
}

const order = ['high-value', 'strategic', 'targeted', 'luxurious'] as const

/** Who is in which corner, and which places are shared. */
export function readout(output: Output, { items, scale }: Input): Readout {
  const says = order.flatMap(quadrant => {
    const ids = Object.keys(output).filter(id => output[id] === quadrant)
    return ids.length > 0 ? [`${quadrant}: ${listed(ids)}.`] : []
  })
  const shared = (['importance', 'difficulty'] as const).filter(axis => {
    const values = items.flatMap(item => (item[axis] == null ? [] : [item[axis]]))
    return new Set(values).size < values.length
  })
  return {
    says: says.length > 0 ? says : ['No data.'],
    sure: shared.map(axis => `Two items share a place in ${axis}: rank them before reading the corners.`),
    change: ['Move one item at a time; importance stays fixed while difficulty is judged.'],
    silent: ['By how much one item is more important than another.'],
    chart: {
      shape: 'scatter',
      title: 'Importance and difficulty',
      x: 'importance',
      y: 'difficulty',
      points: items.map(item => ({ label: item.id, x: item.importance ?? null, y: item.difficulty ?? null })),
      lines: [
        { label: 'cut', at: (scale[0] + scale[1]) / 2, axis: 'x' },
        { label: 'cut', at: (scale[0] + scale[1]) / 2, axis: 'y' },
      ],
    },
  }
}
