// A map of few kinds, so that the ground is tested without any room.
import { area } from '../src/model/area.ts'
import { assemble, type Territory } from '../src/model/assemble.ts'
import { choice, date, flag, number, prose, steps, text } from '../src/model/field.ts'
import { kind } from '../src/model/kind.ts'
import { link } from '../src/model/link.ts'

const wish = kind({
  word: 'wish',
  title: 'Wish',
  plural: 'wishes',
  prefix: 'WI',
  says: 'What somebody would like.',
  made: 'everyday',
  states: { heard: { label: 'Heard' }, granted: { label: 'Granted', closed: true } },
  fields: {
    weight: number({ label: 'Weight', indexed: true }),
    story: prose({ label: 'Story' }),
    colour: choice({ label: 'Colour', options: { red: 'Red', blue: 'Blue' }, indexed: true }),
    due: date({ label: 'Due', indexed: true }),
    note: text({ label: 'Note', lastWins: true }),
    real: flag({ label: 'Real' }),
    parts: steps({ label: 'Parts' }),
  },
  links: {
    leadsTo: link({ to: ['wish'], says: 'leads to', back: 'comes from', max: 2 }),
    askedIn: link({
      to: ['letter'],
      says: 'was asked in',
      back: 'asks for',
      once: false,
      values: { line: number({ label: 'Line', min: 1, whole: true }) },
    }),
  },
})

const letter = kind({
  word: 'letter',
  title: 'Letter',
  plural: 'letters',
  prefix: 'L',
  says: 'What somebody wrote.',
  made: 'everyday',
  bulk: true,
  states: { new: { label: 'New' }, read: { label: 'Read', closed: true } },
  fields: { story: prose({ label: 'Story' }), weight: number({ label: 'Weight', indexed: true }) },
  links: {},
})

const ballot = kind({
  word: 'ballot',
  title: 'Ballot',
  plural: 'ballots',
  prefix: 'BA',
  says: 'What one person chose.',
  made: 'machine',
  seenBy: 'author until closed',
  states: { hidden: { label: 'Hidden' }, open: { label: 'Open', closed: true } },
  fields: { choice: text({ label: 'Choice' }) },
  links: {},
})

/** The toy map: wishes that lead to each other, letters in bulk, and ballots that are secret until they are opened. */
export const toyMap = (): Territory =>
  assemble([
    area({
      id: 'toys',
      title: 'Toys',
      asks: 'What would you like?',
      colour: 'blue',
      place: { column: 0, row: 0 },
      flows: [],
      guide: { asks: [], first: [], methods: [], withWhom: '' },
      kinds: [wish, letter, ballot],
      signals: [],
      canvases: [],
      intakes: [],
    }),
  ])
