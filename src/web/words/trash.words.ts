import { catalogue, counted } from '../words.ts'

/** The words of the trash. */
export const trashWords = catalogue({
  title: 'Trash',
  says: 'What was put away stays here for 30 days with all that hangs on it, then it is gone for good.',
  search: 'Search in the trash',
  empty: 'Nothing is in the trash',
  emptyWords: 'What somebody archives or merges away waits here for 30 days before it is gone for good.',
  nothing: 'Nothing in the trash sounds like this',
  nothingWords: 'Try fewer words.',
  by: (name: string, when: string) => `put away by ${name} ${when}`,
  left: (days: number) => counted(days, { one: 'gone in # day', other: 'gone in # days' }),
  leftToday: 'gone today',
  restore: 'Restore',
  restoreOf: (key: string) => `Restore ${key}`,
  restored: (count: number, key: string) =>
    count === 1 ? `${key} is back` : counted(count, { other: '# records are back' }),
  select: (key: string) => `Select ${key}`,
  selectAll: 'Select all',
  selected: (count: number) => counted(count, { other: '# selected' }),
  restoreMany: (count: number) => counted(count, { one: 'Restore # record', other: 'Restore # records' }),
  erase: 'Erase for good…',
  eraseOf: (key: string) => `Erase ${key} for good`,
  eraseWords:
    'Its values, comments and files go at once and never come back. History keeps only that something was there.',
  typeKey: (key: string) => `Type ${key} to erase it`,
  keyLacks: (key: string) => `Type ${key} above first.`,
  eraseNow: 'Erase for good',
  erased: (key: string) => `${key} is erased`,
  more: 'There is more; search for it.',
  somebody: 'somebody',
})
