import type { InputOf } from '../../model/contract.ts'
import type { Try } from './tries.ts'

/** What is asked of the workspace for one way; an empty team means bets of no team. */
export const inputOf = (way: Try, team: string | undefined): InputOf<'whatIf'> => ({
  steps: [...way],
  ...(team === undefined ? {} : { team }),
})
