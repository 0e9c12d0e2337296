import { newId } from '../../model/id.ts'
import { app } from '../app.ts'
import { make, refused } from '../change.ts'
import { welcomeWords } from '../words/welcome.words.ts'
import { betsOf } from './paste.ts'

/** Makes a bet of each line that is none yet, all in one step that can be undone; tells whether one may go on. */
export async function pasteBets(lines: readonly string[]): Promise<boolean> {
  if (lines.length === 0) return false
  try {
    const { items } = await app.contract.list({ kind: 'bet', limit: 200 })
    const bets = betsOf(lines, items, newId)
    return bets.length === 0 || (await make(bets, welcomeWords.made(bets.length))) !== null
  } catch (cause) {
    refused(cause)
    return false
  }
}
