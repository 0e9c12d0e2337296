import { choice, date, number, person, prose, scale, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** Somebody inside or beside the company with a say in the work or a stake in it. */
export const stakeholder = kind({
  word: 'stakeholder',
  title: 'Stakeholder',
  plural: 'stakeholders',
  prefix: 'SH',
  says: 'A stakeholder is somebody inside or beside the company with a say in the work; a contact is a customer’s person.',
  made: 'everyday',
  essentials: ['group', 'influence', 'interest', 'position', 'caresAbout', 'tellEvery', 'hearEvery'],
  states: { current: { label: 'Current' }, gone: { label: 'Gone', closed: true } },
  fields: {
    group: choice({
      label: 'Group',
      options: {
        team: 'The team',
        leadership: 'Leadership',
        engineering: 'Engineering',
        design: 'Design',
        research: 'Research',
        data: 'Data',
        marketing: 'Marketing',
        sales: 'Sales',
        support: 'Support',
        legal: 'Legal and privacy',
        finance: 'Finance',
        operations: 'Operations',
        people: 'People',
        'other team': 'Another product team',
        partner: 'Partner',
        board: 'Board or investor',
        other: 'Other',
      },
    }),
    role: text({ label: 'Job' }),
    influence: scale({ label: 'Influence', min: 0, max: 10, ends: ['none', 'can stop it'] }),
    interest: scale({ label: 'Interest', min: 0, max: 10, ends: ['none', 'asks every day'] }),
    position: choice({
      label: 'Position',
      options: {
        champion: 'Champions it',
        support: 'Supports it',
        neutral: 'Neutral',
        doubt: 'Doubts it',
        oppose: 'Opposes it',
      },
    }),
    caresAbout: prose({ label: 'What they care about', help: 'In their own terms, also what they fear.' }),
    tellEvery: number({ label: 'Hears from us every', unit: 'days', min: 1, max: 366, whole: true }),
    hearEvery: number({ label: 'We listen to them every', unit: 'days', min: 1, max: 366, whole: true }),
    likes: choice({
      label: 'Likes to be reached by',
      options: {
        video: 'Video',
        message: 'Message',
        '1 to 1': 'One to one',
        visual: 'Picture',
        meeting: 'Meeting',
        report: 'Report',
      },
    }),
    email: text({ label: 'E-mail' }),
    member: person({ label: 'Member here' }),
    since: date({ label: 'Since' }),
    description: prose({ label: 'Notes' }),
  },
  links: {
    reportsTo: link({ to: ['stakeholder'], says: 'reports to', back: 'leads', max: 1 }),
    influences: link({ to: ['stakeholder'], says: 'has the ear of', back: 'listens to' }),
    follows: link({
      to: ['bet', 'outcome', 'goal', 'product', 'metric', 'release'],
      says: 'cares about',
      back: 'matters to',
      values: { note: prose({ label: 'Why' }) },
    }),
    caresFor: link({ to: ['account'], says: 'looks after', back: 'looked after by' }),
  },
})
