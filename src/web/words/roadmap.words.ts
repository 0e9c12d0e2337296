import type { RoadmapLook } from '../../model/roadmap.ts'
import { catalogue, counted } from '../words.ts'

/** The words of the roadmap. */
export const roadmapWords = catalogue({
  name: 'Roadmap',
  looks: 'Who reads it',
  lookNames: { leaders: 'Leaders', sales: 'Sales & support', customers: 'Customers', team: 'The team' },
  titles: {
    leaders: 'Roadmap for leaders',
    sales: 'Roadmap for sales & support',
    customers: 'What we are working on',
    team: 'Roadmap',
  },
  says: {
    leaders: 'Whom each bet is for and what it is to change. What is kept to fewer people is left out.',
    sales: 'What may be said, and how far. Only now has a date, and only where one may be promised.',
    customers: 'Only what customers may see and may be promised, in words for them.',
    team: 'All that you may see, with what may be promised to others.',
  },
  horizons: { now: 'Now', next: 'Next', later: 'Later' },
  horizonSays: { now: 'Being worked on', next: 'Comes after it', later: 'A direction, not a promise' },
  nothing: 'Nothing here',
  team: 'Team',
  anyTeam: 'All teams',
  toBets: 'Go to the bets',
  print: 'Print',
  forWhom: (needs: string) => `For: ${needs}`,
  drives: (outcomes: string) => `To change: ${outcomes}`,
  quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
  promises: {
    nothing: 'Promise nothing',
    direction: 'The direction may be said',
    quarter: 'The quarter may be said',
    date: 'The date may be said',
    unsaid: 'Nobody has said what may be promised',
  },
  empty: {
    leaders: 'Nothing stands in now, next or later for them',
    sales: 'Nothing may be told yet',
    customers: 'Customers would read nothing yet',
    team: 'Nothing stands in now, next or later',
  },
  emptyWords: {
    leaders: 'A bet shows here once it has a horizon and the company may see it.',
    sales: 'A bet shows here once it has a horizon and the company may see it.',
    customers:
      'A bet shows here once customers may see it, it has a title for outsiders, and something may be promised.',
    team: 'Give a bet a horizon and it shows here.',
  },
  heldBack: (count: number) =>
    counted(count, { one: '# bet is not shown to them', other: '# bets are not shown to them' }),
  because: {
    title: () => 'Has no title for outsiders yet',
    promise: () => 'Nothing may be promised, or nobody has said what',
    audience: (look: RoadmapLook) =>
      look === 'customers' ? 'Customers may not see it' : 'Kept to a team or to a few people',
  },
})
