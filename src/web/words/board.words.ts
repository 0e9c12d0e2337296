import { catalogue, counted } from '../words.ts'
import { listWords } from './list.words.ts'

/** The words of boards on a canvas. */
export const boardWords = catalogue({
  without: (name: string) => listWords.without[name] ?? `Not said yet`,
  // what is said of neither is said once
  at: (column: string, lane: string) => [...new Set([column, lane])].filter(Boolean).join(', '),
  count: (count: number) => counted(count, { other: '#' }),
  limit: (count: number, limit: number) => `${count} / ${limit}`,
  over: (limit: number) => listWords.board.over(limit),
  new: (column: string) => `New in ${column}`,
  limitOf: (column: string) => listWords.board.limitOf(column),
  limitForm: {
    limit: listWords.board.limit,
    help: listWords.board.limitHelp,
    wrong: listWords.board.limitWrong,
    apply: listWords.apply,
  },
  lanes: 'Lanes by',
  noLanes: 'Nothing',
  lanesOf: (name: string) => listWords.names[name] ?? name,
})
