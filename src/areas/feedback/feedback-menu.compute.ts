import { many, type Readout, several } from '../../model/readout.ts'
import type { Input, Output } from './feedback-menu.method.ts'

const columns = ['concept', 'execution', 'live'] as const
const rows = ['behaviours', 'attitudes', 'viability-feasibility'] as const

/** Counts of all nine cells and what is not placed. */
export function compute({ activities }: Input): Output {
  const counts = Object.fromEntries(columns.map(column => [column, Object.fromEntries(rows.map(row => [row, 0]))]))
  const unplacedIds: string[] = []
  let unplaced = 0
  for (const [index, activity] of activities.entries()) {
    const [column, row] = Array.isArray(activity) ? activity : [activity.column, activity.row]
    if (column && row) counts[column]![row]! += 1
    else {
      unplaced += 1
      unplacedIds.push((!Array.isArray(activity) && activity.id) || String(index + 1))
    }
  }
  const empty = columns.flatMap(column =>
    rows.filter(row => counts[column]![row] === 0).map((row): [string, string] => [column, row]),
  )
  return { counts, emptyCells: empty.length, empty, unplaced, unplacedIds, n: activities.length }
}

function cellWords([column, row]: readonly [string, string]): string {
  const of = column === 'live' ? 'live product' : column
  return `${row === 'viability-feasibility' ? 'viability and feasibility' : row} (${of})`
}

/** Where nobody has looked. */
export function readout({ counts, empty, unplaced, n }: Output): Readout {
  return {
    says: [
      n === 0
        ? 'Nothing is on the menu yet.'
        : `${many(n, 'activity', 'activities')}; empty cells: ${empty.length} of 9.`,
      ...(empty.length > 0 && n > 0 ? [`Not looked at: ${several(empty.map(cell => cellWords(cell)))}.`] : []),
    ],
    sure: unplaced > 0 ? [`${unplaced} not placed.`] : [],
    change: [],
    silent: ['How good the activities are.'],
    chart: {
      shape: 'grid',
      title: 'Activities',
      columns: [...columns],
      rows: rows.map(label => ({ label, cells: columns.map(column => counts[column]![label]!) })),
    },
  }
}
