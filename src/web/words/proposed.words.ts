import { catalogue, counted } from '../words.ts'

/** The words of bets proposed from what a tracker holds. */
export const proposedWords = catalogue({
  title: 'Bets in your tracker',
  says: 'Epics, milestones and labels that several open tickets share are often bets that nobody wrote down. Take those you would stand up for; rename what is jargon.',
  name: 'Proposed bets',
  why: (gathered: number, open: number) =>
    counted(open, {
      one: `${gathered} of # open ticket now has a why`,
      other: `${gathered} of # open tickets now have a why`,
    }),
  holds: (count: number) => counted(count, { one: '# open ticket', other: '# open tickets' }),
  from: {
    top: 'epic',
    parent: 'holds others',
    along: 'milestone',
    project: 'project',
    label: 'label',
    group: 'list',
  },
  joins: (key: string) => `joins ${key}`,
  rename: (title: string) => `Title for ${title}`,
  take: (count: number) => counted(count, { one: 'Take # bet', other: 'Take # bets' }),
  takeLacks: 'Tick at least one of them first.',
  takeNone: 'Choose what you would stand up for',
  none: 'Nothing to gather',
  noneWords: 'No epic, milestone or label is shared by open tickets that serve no bet yet.',
  noneLeft: 'What your tickets had in common stands as bets. Now say which of them somebody works on.',
  part: 'There is more open work than is looked through at once; come back after taking some.',
  toNow: 'Which are you really working on now?',
  toMap: 'See the map',
  bring: 'Bring a tracker file',
  toTickets: 'See the open tickets',
  readOnly: 'You may read this, not change it.',
  keys: 'Space chooses, Enter takes them',
})
