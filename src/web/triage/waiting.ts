import type { InputOf } from '../../model/contract.ts'

/** As many as one round may hold, and as many as are counted. */
export const mostWaiting = 200

/** The question for feedback nobody has read: what most people backed first, then the newest. */
export const waiting = {
  kind: 'feedback',
  where: ['state=new'],
  sort: '-voteCount',
  limit: mostWaiting,
} satisfies InputOf<'list'>
