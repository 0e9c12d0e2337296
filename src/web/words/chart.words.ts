import { decimal } from '../format.ts'
import { catalogue, counted } from '../words.ts'

/** The words of charts of two values. */
export const chartWords = catalogue({
  at: (label: string, value: number | null) => (value === null ? `${label} not rated` : `${label} ${decimal(value)}`),
  scored: (label: string, score: number) => `${label} ${decimal(score)}`,
  unrated: 'Not rated yet',
  asked: (people: number | null) =>
    people === null ? 'from a survey' : counted(people, { one: 'n = #', other: 'n = #' }),
  guessed: 'estimate',
  few: 'few answers',
  ranking: 'Ranking',
  rank: 'Rank',
  score: 'Score',
  people: 'People asked',
  title: 'Title',
  filled: 'Asked in a survey',
  hollow: 'Our estimate',
  noneRated: 'Give one an importance and a satisfaction, and it is ranked here.',
  count: (count: number) => counted(count, { other: '#' }),
  number: decimal,
})
