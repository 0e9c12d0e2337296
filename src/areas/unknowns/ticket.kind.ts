import { choice, date, flag, number, prose, steps, text, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'
import { roleLinks } from '../../model/roles.ts'

/** A piece of work written down well enough to be built. */
export const ticket = kind({
  word: 'ticket',
  title: 'Ticket',
  plural: 'tickets',
  prefix: 'T',
  says: 'A ticket is a piece of work written well enough to build; a bet is why it is worth building.',
  made: 'everyday',
  essentials: ['type', 'description', 'criteria', 'priority', 'estimate', 'due', 'theirStatus'],
  turnsInto: ['bet', 'feedback', 'question'],
  states: {
    new: { label: 'New' },
    ready: { label: 'Ready' },
    doing: { label: 'Doing' },
    'in review': { label: 'In review' },
    done: { label: 'Done', closed: true },
    'wont do': { label: 'Won’t do', closed: true, fallen: true },
  },
  fields: {
    type: choice({
      label: 'Type',
      indexed: true,
      options: { theme: 'Theme', epic: 'Epic', story: 'Story', task: 'Task', bug: 'Bug' },
    }),
    description: prose({ label: 'Description' }),
    criteria: steps({
      label: 'Acceptance criteria',
      help: 'As a checklist, or as given, when, then.',
      sorts: { check: 'Check', given: 'Given', when: 'When', result: 'Then' },
    }),
    priority: choice({
      label: 'Priority',
      indexed: true,
      options: { urgent: 'Urgent', high: 'High', medium: 'Medium', low: 'Low', none: 'None' },
    }),
    severity: choice({
      label: 'Severity',
      help: 'For a bug.',
      options: { blocker: 'Nothing works', major: 'Major', minor: 'Minor', trivial: 'Trivial' },
    }),
    moscow: choice({
      label: 'MoSCoW',
      options: { must: 'Must', should: 'Should', could: 'Could', wont: 'Not this time' },
    }),
    estimate: number({ label: 'Estimate', min: 0 }),
    estimateUnit: choice({ label: 'Estimate in', options: { points: 'Points', days: 'Days', hours: 'Hours' } }),
    theirStatus: text({ label: 'Their status', help: 'As the tracker it came from says.', indexed: true }),
    theirPriority: text({ label: 'Their priority' }),
    theirType: text({ label: 'Their type' }),
    votes: number({ label: 'Votes there', min: 0, whole: true }),
    commentCount: number({ label: 'Comments there', min: 0, whole: true }),
    reporter: text({ label: 'Reported by' }),
    assignee: text({ label: 'Assigned to', help: 'As the tracker says; the owner is a member here.', indexed: true }),
    sprint: text({ label: 'Sprint or cycle' }),
    components: text({ label: 'Parts of the product' }),
    environment: prose({ label: 'Environment', help: 'For a bug: where it was seen.' }),
    resolution: text({ label: 'Resolution', help: 'As the tracker says.' }),
    order: number({ label: 'Order', lastWins: true }),
    due: date({ label: 'Due', indexed: true }),
    raisedAt: date({ label: 'Raised at', indexed: true }),
    startedAt: date({ label: 'Started at' }),
    closedAt: date({ label: 'Closed at' }),
    upkeep: flag({ label: 'Upkeep', help: 'Serves no bet and need not: it keeps things working.' }),
    url: url({ label: 'Address' }),
  },
  links: {
    partOf: link({ to: ['ticket'], says: 'is part of', back: 'includes', max: 1, why: { side: 'every', up: 'to' } }),
    stepOf: link({
      to: ['story step'],
      says: 'is a step of',
      back: 'is told in',
      values: { order: number({ label: 'Order', lastWins: true }) },
    }),
    inRelease: link({
      to: ['release'],
      says: 'goes out in',
      back: 'brings',
      values: { order: number({ label: 'Order', lastWins: true }) },
    }),
    builds: link({ to: ['feature'], says: 'builds', back: 'built by', why: { side: 'vision', up: 'to' } }),
    blocks: link({ to: ['ticket'], says: 'blocks', back: 'is blocked by', leans: 'from' }),
    relatesTo: link({ to: ['ticket'], says: 'is related to', back: 'is related to' }),
    duplicateOf: link({ to: ['ticket'], says: 'is the same as', back: 'is repeated by', max: 1 }),
    ...roleLinks,
  },
})
