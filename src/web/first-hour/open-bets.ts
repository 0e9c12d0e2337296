import type { InputOf } from '../../model/contract.ts'

/** The question for bets of some horizons that are not over, in the order they were made. */
export const openBets = (...horizons: readonly string[]): InputOf<'list'> => ({
  kind: 'bet',
  where: [`horizon=${horizons.join(',')}`, 'state=proposed,exploring,ready to hand over,building'],
  sort: 'key',
  limit: 200,
})
