import * as z from 'zod/mini'
import type { RecordName } from './answers.ts'
import type { Done } from './change.ts'
import type { ProposedBet } from './gathering.ts'
import { operation } from './operation.ts'

/** A proposal as it is read: its title may be that of a record which is there already and would be joined. */
export interface ProposedSeen extends Omit<ProposedBet, 'joins'> {
  there: RecordName | null
}

/** What open work could be gathered under, and how much of it has a why by now. */
export interface ProposedBets {
  items: readonly ProposedSeen[]
  /** Open records that may be gathered, and how many of them something is done by. */
  open: number
  gathered: number
  /** There is more open work than is looked through at once. */
  isPart: boolean
}

/** What taking proposals did; its batch takes all of it back. */
export interface ProposedTaken {
  done: Done | null
  made: readonly RecordName[]
  joined: number
  open: number
  gathered: number
  says: string
}

const id = z.string().check(z.minLength(1), z.maxLength(600))
const title = z.string().check(z.minLength(1), z.maxLength(500))

/** Epics, milestones and labels of brought-in work as proposed bets. */
export const proposedOperations = {
  proposedBets: operation<ProposedBets>()({
    method: 'GET',
    path: '/proposed-bets',
    scope: 'read',
    summary: 'Bets proposed from the epics, milestones and labels of open tickets that serve none yet',
    input: z.object({}),
  }),
  takeProposed: operation<ProposedTaken>()({
    method: 'POST',
    path: '/proposed-bets',
    scope: 'write',
    summary: 'Make bets of proposals, under titles of your own where you like; one batch, undone in one step',
    input: z.object({
      take: z.array(z.object({ id, title: z.optional(title) })).check(z.minLength(1), z.maxLength(40)),
    }),
  }),
}
