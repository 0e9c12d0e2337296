import type { Example } from '../../model/example.ts'
import { accounts } from './accounts.ts'
import { alternatives } from './alternatives.ts'
import { answered } from './answered.ts'
import { around } from './around.ts'
import { bets } from './bets.ts'
import { customers } from './customers.ts'
import { goals } from './goals.ts'
import { heard } from './heard.ts'
import { learnt } from './learnt.ts'
import { needs } from './needs.ts'
import { outcomes } from './outcomes.ts'
import { stops } from './stops.ts'
import { strategy } from './strategy.ts'
import { tried } from './tried.ts'
import { unread } from './unread.ts'
import { work } from './work.ts'

/** All records of Spoke by their local names. */
export const spokeRecords = {
  ...customers,
  ...accounts,
  ...needs,
  ...alternatives,
  ...strategy,
  ...goals,
  ...outcomes,
  ...bets,
  ...tried,
  ...work,
  ...around,
  ...learnt,
  ...heard,
  ...answered,
  ...unread,
}

/** Spoke, booking for bicycle workshops: a small company with good people and the usual contradictions. */
export const spoke = {
  name: 'spoke',
  title: 'Spoke',
  says: 'A made-up company that sells booking to bicycle workshops, with everything that usually goes wrong planted in it.',
  records: spokeRecords,
  stops,
} satisfies Example
