import { locale } from '../language.ts'
import { catalogue, counted } from '../words.ts'

/** The words of the ladders. */
export const whyWords = catalogue({
  why: (key: string) => `Why ${key}?`,
  breaks: (key: string) => `What breaks with ${key}?`,
  says: 'Every rung from here up to the customer, the business and the vision. What is missing is drawn as missing.',
  breaksSays: 'Everything that hangs on this, level by level.',
  sides: { customer: 'Customer', business: 'Business', vision: 'Vision', every: 'Work' },
  standing: { whole: '', thin: 'thin', missing: 'missing', hidden: 'not visible to you' },
  gap: (kinds: readonly string[]) => `Missing: ${new Intl.ListFormat(locale, { type: 'disjunction' }).format(kinds)}`,
  counts: {
    whole: (count: number) => counted(count, { one: '# whole rung', other: '# whole rungs' }),
    thin: (count: number) => counted(count, { one: '# thin', other: '# thin' }),
    missing: (count: number) => counted(count, { one: '# missing', other: '# missing' }),
    hidden: (count: number) => counted(count, { one: '# not visible to you', other: '# not visible to you' }),
  },
  again: 'shown already',
  thin: (why: string) => `thin: ${why}`,
  picture: 'Save as a picture',
  unbroken: 'The chain is unbroken.',
  top: 'Nothing stands above it yet',
  nothing: 'Nothing hangs on it',
  nothingWords: 'It could be changed or dropped without touching anything else on the map.',
  hangs: (count: number) => counted(count, { one: '# record hangs on it', other: '# records hang on it' }),
  better: 'Better',
  worse: 'Worse',
  unanswered: 'Nobody has said yet.',
  print: 'Print',
  back: (key: string) => `Back to ${key}`,
  toBreaks: 'What breaks?',
  toWhy: 'Why?',
  ladder: 'Ladder',
})
