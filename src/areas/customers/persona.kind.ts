import { choice, choices, flag, prose, range, text } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

const about = { note: prose({ label: 'Note' }) }

/** One sort of person, or of organisation, that the product is for or must get past. */
export const persona = kind({
  word: 'persona',
  title: 'Persona',
  plural: 'personas',
  prefix: 'P',
  says: 'A persona is a sort of person or organisation you serve; a contact is one real person, an account one real customer.',
  made: 'in place',
  essentials: ['sort', 'role', 'designTarget', 'description', 'goals', 'pains', 'context'],
  states: {
    draft: { label: 'Draft' },
    'in force': { label: 'In force' },
    retired: { label: 'Retired', closed: true },
  },
  fields: {
    sort: choice({
      label: 'One person or an organisation',
      help: 'An organisation is your ideal customer profile.',
      options: { person: 'One person', organisation: 'An organisation' },
    }),
    role: choice({
      label: 'Role',
      help: 'What they do around the product; somebody who pays need not be somebody who uses it.',
      options: {
        user: 'User',
        champion: 'Champion',
        payer: 'Payer',
        approver: 'Approver',
        gatekeeper: 'Gatekeeper',
        influencer: 'Influencer',
        partner: 'Partner',
      },
    }),
    designTarget: flag({
      label: 'Design target',
      help: 'The one persona that settles every argument about design; at most one per product.',
    }),
    description: prose({ label: 'Who they are', help: 'One person you can picture, in a few sentences.' }),
    segment: text({ label: 'Segment' }),
    size: range({ label: 'How many there are', min: 0 }),
    goals: prose({ label: 'Goals', help: 'What a good year looks like for them.' }),
    pains: prose({
      label: 'Pains',
      alsoCalled: ['frustrations', 'pain points'],
      help: 'What costs them time, money, sleep or standing.',
    }),
    context: prose({ label: 'Context', help: 'Where and when they would use it, with what else at hand.' }),
    skills: prose({ label: 'Skills and tools', help: 'What they already know and use.' }),
    decides: prose({
      label: 'How they decide',
      help: 'What they compare, whom they ask, what makes them say yes or no.',
    }),
    accessibility: choices({
      label: 'Accessibility needs',
      options: {
        sight: 'Sight',
        hearing: 'Hearing',
        movement: 'Movement',
        thinking: 'Thinking and attention',
        language: 'Language',
        situation: 'Situation (gloves, noise, sun)',
      },
    }),
    quote: text({ label: 'In their words', help: 'One real sentence that sums them up.' }),
    industry: text({ label: 'Industry', help: 'For an organisation.' }),
    region: text({ label: 'Region' }),
    companySize: range({ label: 'Company size', help: 'For an organisation.', unit: 'people', min: 0 }),
    trigger: prose({
      label: 'What makes them start looking',
      help: 'The event after which they would change something.',
    }),
    notFor: prose({ label: 'Who is not one', help: 'The signs by which you would turn somebody away.' }),
  },
  links: {
    decidesFor: link({ to: ['persona'], says: 'decides for', back: 'has decisions made by', values: about }),
    paysFor: link({ to: ['persona'], says: 'pays for', back: 'is paid for by', values: about }),
    advises: link({ to: ['persona'], says: 'advises', back: 'is advised by', values: about }),
  },
})
