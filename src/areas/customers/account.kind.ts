import { choice, date, money, number, prose, text, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** One real customer: a company or household that buys, might buy, or has left. */
export const account = kind({
  word: 'account',
  title: 'Account',
  plural: 'accounts',
  prefix: 'AC',
  says: 'An account is one real customer with a name; a persona is the sort of customer it belongs to.',
  made: 'in place',
  essentials: ['stage', 'domain', 'revenue', 'renewal', 'segment', 'description', 'lostBecause'],
  states: { current: { label: 'Current' }, past: { label: 'Past', closed: true } },
  fields: {
    domain: text({ label: 'Domain', help: 'The end of their e-mail addresses, such as acme.example.', indexed: true }),
    stage: choice({
      label: 'Stage',
      indexed: true,
      options: {
        prospect: 'Prospect',
        trial: 'Trial',
        customer: 'Customer',
        'at risk': 'At risk',
        lost: 'Lost',
        returned: 'Returned',
      },
    }),
    description: prose({ label: 'About them' }),
    revenue: money({ label: 'Revenue per year', indexed: true }),
    plan: text({ label: 'Plan', indexed: true }),
    seats: number({ label: 'Seats', min: 0, whole: true, indexed: true }),
    employees: number({ label: 'Size', unit: 'people', min: 0, whole: true, indexed: true }),
    segment: text({ label: 'Segment', indexed: true }),
    industry: text({ label: 'Industry', indexed: true }),
    region: text({ label: 'Region', indexed: true }),
    since: date({ label: 'Customer since', indexed: true }),
    renewal: date({ label: 'Renewal date', indexed: true }),
    health: choice({
      label: 'Health',
      indexed: true,
      options: { good: 'Good', fair: 'Fair', poor: 'Poor' },
    }),
    lostOn: date({ label: 'Lost on', indexed: true }),
    lostBecause: prose({ label: 'Reason lost', help: 'What they said, and what you think lay behind it.' }),
    website: url({ label: 'Website' }),
  },
  links: {
    isPersona: link({ to: ['persona'], says: 'fits', back: 'fitted by', help: 'The ideal customer profile it fits.' }),
    leftFor: link({
      to: ['alternative'],
      says: 'left for',
      back: 'won over',
      values: { on: date({ label: 'On' }), because: prose({ label: 'Because' }) },
    }),
    unmetNeed: link({
      to: ['need'],
      says: 'has unmet',
      back: 'unmet at',
      help: 'A need you did not meet, and that made them leave or hesitate.',
      values: { note: prose({ label: 'Note' }) },
    }),
  },
})
