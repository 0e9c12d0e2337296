import { keptOnDevice } from '../kept.ts'
import { type Fate, fates, noRound, type Round } from './round.ts'

/** The round one is in, kept while this window is open, so that reading the page again loses nothing. */
export const rounds = keptOnDevice<Round>('triage', noRound, read, () => sessionStorage)

function read(said: object): Round {
  const { keys, fates: met, passed } = said as { keys?: unknown; fates?: unknown; passed?: unknown }
  const words = (list: unknown) => (Array.isArray(list) ? list.filter(one => typeof one === 'string') : [])
  return {
    keys: words(keys),
    fates: Object.fromEntries(Object.entries(typeof met === 'object' && met !== null ? met : {}).filter(isFate)),
    passed: words(passed),
  }
}

const isFate = (entry: [string, unknown]): entry is [string, Fate] => fates.some(fate => fate === entry[1])
