import { catalogue, counted } from '../words.ts'

/** The words of quick capture: one line, or several, that become records. */
export const captureWords = catalogue({
  title: 'New record',
  line: 'Title',
  hint: 'What is it, in one line?',
  because: {
    chosen: 'as you chose',
    named: 'as the line says',
    area: 'first of its area',
    last: 'as the one before',
    sound: (words: string) => `it says “${words}”`,
  },
  tab: 'changes it',
  eachItsOwn: 'Each as its own words say',
  tabMany: 'makes all of them one kind',
  signs: '#tag  @person  !area  >B-3',
  signsSay: 'Signs a line may hold: a tag, a person, an area or a kind, the key of a record it leads to',
  nowhere: (key: string) => `${key} is nowhere`,
  cannot: (key: string, kind: string) => `${key} cannot be linked with a ${kind.toLowerCase()}`,
  lines: (count: number) => counted(count, { one: '# record', other: '# records' }),
  more: (count: number) => counted(count, { one: 'and # more', other: 'and # more' }),
  create: 'Create',
  createMany: (count: number) => counted(count, { one: 'Create # record', other: 'Create # records' }),
  createAndOpen: 'Create and open',
  madeMany: (count: number) => counted(count, { one: '# record is there', other: '# records are there' }),
})
