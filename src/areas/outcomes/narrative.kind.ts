import { choice, date, prose, steps, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A story of how it will be, or a prototype one can live through, checked against later. */
export const narrative = kind({
  word: 'narrative',
  title: 'Narrative',
  plural: 'narratives',
  prefix: 'NA',
  says: 'A narrative tells how life will be if it works, in claims you judge later; a vision says where you are going at all.',
  made: 'in place',
  states: { draft: { label: 'Draft' }, shared: { label: 'Shared' }, judged: { label: 'Judged', closed: true } },
  fields: {
    sort: choice({
      label: 'Sort',
      options: { story: 'Story', prototype: 'Prototype to live through' },
    }),
    story: prose({ label: 'Story', help: 'One person, one day, after it has worked.' }),
    claims: steps({
      label: 'Claims',
      help: 'What the story says will be so; each is judged later, with what showed it in its note.',
      sorts: { yes: 'Came true', partly: 'Partly', no: 'Did not', dropped: 'Dropped' },
    }),
    reviewOn: date({ label: 'Review date' }),
    judgedOn: date({ label: 'Judged on' }),
    media: url({ label: 'Film, pictures or prototype' }),
    learned: prose({ label: 'What we learned' }),
  },
  links: {
    tellsOf: link({
      to: ['vision', 'outcome', 'bet', 'strategic pillar', 'product'],
      says: 'tells of',
      back: 'told in',
      why: { side: 'every', up: 'to' },
    }),
    about: link({ to: ['persona'], says: 'is about', back: 'is the person of' }),
    shownBy: link({ to: ['insight', 'metric', 'feedback', 'experiment'], says: 'is borne out by', back: 'bears out' }),
  },
})
