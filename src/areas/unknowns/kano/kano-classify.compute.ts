import { many, type Readout } from '../../../model/readout.ts'
import type { Input, Output } from './kano-classify.method.ts'
import { answersOf, classify, evaluationTable } from './kano-table.ts'

/** Classifies each pair by position; a pair with a missing or foreign half is null and counted. */
export function compute({ pairs, variant }: Input): Output {
  const categories = Array.isArray(pairs)
    ? pairs.map(row => {
        const answers = answersOf(row)
        return answers && classify(answers[0], answers[1], variant)
      })
    : null
  const dropped = categories?.filter(word => word === null).length ?? 0
  return { table: evaluationTable(variant), categories, dropped, variant }
}

/** The table as a grid. */
export function readout({ table, categories, dropped, variant }: Output): Readout {
  return {
    says: [
      categories
        ? `${many(categories.length - dropped, 'pair')} classified by the ${variant} table.`
        : `The ${variant} evaluation table: rows are the answer if the feature is there, columns if it is not.`,
    ],
    sure: dropped > 0 ? [`${many(dropped, 'pair')} left out because a half was missing or not 1 to 5.`] : [],
    change: ['The variant by Pouliot also calls (2,2) and (4,4) questionable.'],
    silent: ['One person’s category is not the category of the feature: collect at least 20 answers.'],
    chart: {
      shape: 'grid',
      title: 'Evaluation table',
      columns: ['1 like', '2 must be', '3 neutral', '4 live with', '5 dislike'],
      rows: ['1 like', '2 must be', '3 neutral', '4 live with', '5 dislike'].map((label, row) => ({
        label,
        cells: [1, 2, 3, 4, 5].map(column => table[`${row + 1},${column}`] ?? null),
      })),
    },
  }
}
