import { catalogue, counted } from '../words.ts'

/** The words of next moves. */
export const nextWords = catalogue({
  title: 'Next moves',
  says: 'The few things that move most now: what hangs on them, how soon it bites, how little it takes.',
  none: 'Nothing presses',
  noneWords:
    'No bet in now or next lacks what it needs, or no bet is in now or next yet. Put what you are really working on into now, and the map will tell what is missing under it.',
  toBets: 'Go to the bets',
  toWelcome: 'Bring what you have',
  all: (findings: number) => counted(findings, { one: 'Out of # gap', other: 'Out of # gaps' }),
  quiet: (count: number) => counted(count, { one: '# more is kept quiet', other: '# more are kept quiet' }),
  due: (day: string) => `by ${day}`,
  for: 'For',
  goal: 'Toward',
  score: (stake: string, urgency: string, effort: string) => `Stake ${stake} × urgency ${urgency} ÷ √effort ${effort}`,
  scoreName: 'How it is ranked',
  about: (count: number) => counted(count, { one: '# record', other: '# records' }),
  more: 'Show more moves',
})
