import type { Concept } from './header-words.ts'

/** Where a thing tends to be kept, the likeliest name first; a field counts only where the kind has it. */
export const fieldNames: Partial<Record<Concept, readonly string[]>> = {
  type: ['type', 'theirType'],
  priority: ['priority', 'theirPriority'],
  severity: ['severity'],
  reporter: ['reporter', 'author', 'raisedBy'],
  creator: ['reporter', 'author', 'raisedBy'],
  author: ['author', 'reporter', 'raisedBy'],
  email: ['email', 'author'],
  company: ['company', 'organisation'],
  created: ['saidAt', 'raisedAt', 'askedAt', 'noticedAt'],
  updated: ['saidAt'],
  closed: ['closedAt', 'endedAt', 'outOn', 'answeredAt'],
  started: ['startedAt', 'start', 'from', 'saidAt'],
  due: ['due', 'deadline', 'until', 'reviewAt', 'date'],
  components: ['components'],
  sprint: ['sprint'],
  points: ['estimate', 'effort', 'weeks'],
  resolution: ['resolution'],
  environment: ['environment'],
  votes: ['voteCount', 'votes'],
  commentCount: ['commentCount'],
  rating: ['rating', 'score'],
  sentiment: ['sentiment'],
  language: ['language'],
  source: ['source', 'origin'],
  platform: ['platform'],
  place: ['location', 'region'],
  reply: ['reply', 'answer'],
  repliedAt: ['repliedAt', 'answeredAt'],
  url: ['url'],
  revenue: ['revenue', 'revenuePerYear'],
  strengths: ['liked', 'strengths'],
  weaknesses: ['disliked', 'weaknesses'],
  target: ['target', 'ideal'],
}
/** Where the very words of a file are kept besides what they stand for. */
export const alsoKept: Partial<Record<Concept, readonly string[]>> = {
  status: ['theirStatus'],
  list: ['theirStatus'],
  type: ['theirType'],
  priority: ['theirPriority'],
  assignee: ['assignee'],
}
/** Which links a thing tends to be, the likeliest first, and how its other end is named. */
export const linkNames: Partial<
  Record<Concept, { names: readonly string[]; by: 'id' | 'title'; makes: boolean; score: number }>
> = {
  parentKey: { names: ['partOf', 'under', 'deeper'], by: 'id', makes: false, score: 0.9 },
  parent: { names: ['partOf', 'under', 'deeper'], by: 'id', makes: false, score: 0.7 },
  epicLink: { names: ['partOf'], by: 'id', makes: false, score: 0.5 },
  duplicateOf: { names: ['duplicateOf'], by: 'id', makes: false, score: 0.8 },
  fixVersion: { names: ['inRelease'], by: 'title', makes: true, score: 0.8 },
  company: { names: ['from', 'worksAt', 'for'], by: 'title', makes: true, score: 0.8 },
}

/** How sure a field is, where that is less or more than usual. */
export const weightOf: Partial<Record<Concept, (field: string) => number>> = {
  email: field => (field === 'email' ? 0.85 : 0.4),
  creator: () => 0.55,
  // when something was last changed says when it was said only where nothing else does
  updated: () => 0.2,
  started: field => (field === 'saidAt' ? 0.3 : 0.85),
}
