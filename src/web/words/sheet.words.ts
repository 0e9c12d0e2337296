import { day, eitherOf } from '../format.ts'
import { catalogue } from '../words.ts'

const issues: Readonly<Record<string, string>> = {
  'no-user-task': 'No task of people: not a core',
  'no-objective': 'No business objective: not a core',
  'no-inward-path': 'Nobody gets here: no inward path',
  'dead-end': 'A dead end: no forward path',
}

/** The words of sheets. */
export const sheetWords = catalogue({
  nothing: 'Nothing yet',
  day,
  field: (label: string, text: string) => `${label}: ${text}`,
  option: (label: string, option: string, isChosen: boolean) => `${label} ${option}${isChosen ? ', chosen' : ''}`,
  join: (kinds: readonly string[]) => `Add ${eitherOf(kinds.map(kind => kind.toLowerCase()))}`,
  takeOff: 'Take off the sheet',
  writeHere: 'What stands here is written, not made: press Enter, or click it.',
  issue: (word: string) => issues[word.split(':')[0] ?? word] ?? word,
  clear: 'Clear',
  which: 'Which sheet',
})
