import { choice, date, flag, number, prose, steps, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A timed exercise of a group, whose answers stay hidden until it closes. */
export const workshop = kind({
  word: 'workshop',
  title: 'Workshop',
  plural: 'workshops',
  prefix: 'W',
  says: 'A workshop is a timed exercise in which each person answers alone first; a survey asks people outside.',
  made: 'in place',
  essentials: ['exercise', 'aim', 'prompt', 'on', 'minutes', 'votesEach'],
  states: { planned: { label: 'Planned' }, running: { label: 'Running' }, done: { label: 'Done', closed: true } },
  fields: {
    exercise: choice({
      label: 'Exercise',
      options: {
        'pre-mortem': 'Pre-mortem',
        moscow: 'MoSCoW',
        kano: 'Kano',
        rice: 'RICE',
        ice: 'ICE',
        'importance difficulty': 'Importance and difficulty',
        'forced pairs': 'Forced pairs',
        wsjf: 'WSJF',
        'assumption map': 'Assumption map',
        'one sentence test': 'One-sentence test',
        'dot vote': 'Dot vote',
      },
    }),
    aim: prose({ label: 'What it should settle' }),
    prompt: prose({ label: 'Question put to everybody' }),
    loose: steps({ label: 'Items without a record', help: 'Names or reasons that are not records yet.' }),
    on: date({ label: 'On' }),
    minutes: number({ label: 'Minutes', min: 1, max: 480, whole: true }),
    votesEach: number({ label: 'Votes each', min: 1, max: 100, whole: true }),
    anonymous: flag({ label: 'Names stay hidden', help: 'Also after it is closed.' }),
    scaleLow: text({ label: 'Low end means' }),
    scaleHigh: text({ label: 'High end means' }),
    closedAt: date({ label: 'Closed at' }),
    result: prose({ label: 'What came of it' }),
  },
  links: {
    about: link({
      to: ['bet', 'product', 'outcome', 'release', 'loop', 'vision'],
      says: 'is about',
      back: 'worked on in',
    }),
    items: link({
      to: ['bet', 'assumption', 'need', 'problem', 'feature', 'ticket', 'risk', 'constraint', 'question', 'outcome'],
      says: 'weighs',
      back: 'weighed in',
      values: { order: number({ label: 'Order', lastWins: true }) },
    }),
    invites: link({ to: ['stakeholder'], says: 'invites', back: 'invited to' }),
    ledTo: link({
      to: ['decision', 'ticket', 'experiment', 'assumption', 'risk'],
      says: 'led to',
      back: 'came out of',
    }),
  },
})
