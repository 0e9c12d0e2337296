import { listed } from '../format.ts'
import { catalogue, counted } from '../words.ts'

const issues: Readonly<Record<string, string>> = {
  'no-accountable': 'Nobody answers for it',
  'several-accountable': 'Several answer for it: keep one',
  'no-responsible': 'Nobody does it',
  'person-in-R-and-C': 'Who does it need not be asked too',
  'person-in-R-and-I': 'Who does it need not be told too',
  'many-responsible': 'More than five do it',
  'no-driver': 'Nobody drives it',
  'several-drivers': 'Several drive it: keep one',
  'no-approver': 'Nobody makes the call',
  'several-approvers': 'Several make the call: keep one',
  'driver-is-approver': 'Who drives it also makes the call',
  'no-question': 'The question is not written down',
  'question-over-one-sentence': 'The question takes more than one sentence',
  'no-due-date': 'Not due on any day',
  'no-rationale': 'Decided without a reason',
  'no-decision-date': 'Decided on no day',
}

/** The words of grids of roles. */
export const gridWords = catalogue({
  cell: (row: string, person: string, letters: readonly string[]) =>
    `${row}, ${person}: ${letters.length === 0 ? 'no role' : listed(letters)}`,
  row: (letters: number, found: readonly string[]) =>
    [counted(letters, { one: '# role given', other: '# roles given' }), ...found].join(', '),
  issue: (word: string) => issues[word.split(':')[0] ?? word] ?? word,
  clear: 'Clear',
  place: (label: string, person: string) => `${label}: ${person}`,
  load: (person: string, letters: readonly string[]) =>
    `${person}: ${letters.length === 0 ? 'no role' : listed(letters)}`,
  idle: 'no role yet',
  rows: 'Work',
  check: 'Check',
})
