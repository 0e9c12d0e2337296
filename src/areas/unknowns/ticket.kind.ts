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
  states: {
    new: { label: 'New' },
    ready: { label: 'Ready' },
    doing: { label: 'Doing' },
    'in review': { label: 'In review' },
    done: { label: 'Done', closed: true },
    'wont do': { label: 'Won’t do', closed: true },
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
      indexed: true,
      options: { blocker: 'Nothing works', major: 'Major', minor: 'Minor', trivial: 'Trivial' },
    }),
    moscow: choice({
      label: 'MoSCoW',
      indexed: true,
      options: { must: 'Must', should: 'Should', could: 'Could', wont: 'Not this time' },
    }),
    estimate: number({ label: 'Estimate', min: 0, indexed: true }),
    estimateUnit: choice({ label: 'Estimate in', options: { points: 'Points', days: 'Days', hours: 'Hours' } }),
    theirStatus: text({ label: 'Their status', help: 'As the tracker it came from says.', indexed: true }),
    theirType: text({ label: 'Their type', indexed: true }),
    reporter: text({ label: 'Reported by', indexed: true }),
    assignee: text({ label: 'Assigned to', help: 'As the tracker says; the owner is a member here.', indexed: true }),
    sprint: text({ label: 'Sprint or cycle', indexed: true }),
    component: text({ label: 'Part of the product', indexed: true }),
    order: number({ label: 'Order', indexed: true, lastWins: true }),
    due: date({ label: 'Due', indexed: true }),
    openedOn: date({ label: 'Opened on', indexed: true }),
    startedOn: date({ label: 'Started on', indexed: true }),
    closedOn: date({ label: 'Closed on', indexed: true }),
    upkeep: flag({ label: 'Upkeep', help: 'Serves no bet and need not: it keeps things working.', indexed: true }),
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
    waitsFor: link({ to: ['ticket'], says: 'is blocked by', back: 'blocks' }),
    relatedTo: link({ to: ['ticket'], says: 'is related to', back: 'is related to' }),
    duplicateOf: link({ to: ['ticket'], says: 'is the same as', back: 'is repeated by', max: 1 }),
    ...roleLinks,
  },
})
