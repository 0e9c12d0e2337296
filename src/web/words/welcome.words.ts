import { catalogue, counted } from '../words.ts'

/** The words of the first page anybody sees. */
export const welcomeWords = catalogue({
  title: 'What do you have already?',
  says: 'Bring it in, and see on one map what you know, what you only assume, and what is missing.',
  paste: 'Paste',
  pasteSays: 'Lines of a roadmap, one a line. Each becomes a proposed bet.',
  pasteLabel: 'Roadmap lines, one a line',
  pasteHint: 'Online booking\nReminders by text message\nPay on pick-up',
  pasteDo: (count: number) => counted(count, { one: 'Make # bet', other: 'Make # bets' }),
  pasteNone: 'Write a line first',
  pasteLacks: 'Each line above becomes a bet; there is none yet.',
  drop: 'Drop a file',
  empty: 'Start empty',
  emptySays: 'Or look at the map as it is: each area teaches what it asks of you.',
  made: (count: number) => counted(count, { one: '# bet is there', other: '# bets are there' }),
})
