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
  alsoCalled: ['company', 'customer', 'client', 'organization', 'deal', 'opportunity'],
  essentials: ['stage', 'domain', 'revenue', 'renewal', 'segment', 'description', 'lostBecause'],
  states: { current: { label: 'Current' }, past: { label: 'Past', closed: true } },
  fields: {
    domain: text({
      label: 'Domain',
      help: 'The end of their e-mail addresses, such as acme.example.',
      indexed: true,
      alsoCalled: ['company domain name', 'domain name', 'email domain'],
    }),
    stage: choice({
      label: 'Stage',
      alsoCalled: ['lifecycle stage', 'customer stage'],
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
    revenue: money({ label: 'Revenue per year', alsoCalled: ['arr', 'acv'] }),
    plan: text({ label: 'Plan' }),
    seats: number({ label: 'Seats', min: 0, whole: true }),
    employees: number({
      label: 'Size',
      unit: 'people',
      min: 0,
      whole: true,
      alsoCalled: ['number of employees', 'employees', 'company size', 'headcount'],
    }),
    segment: text({ label: 'Segment' }),
    industry: text({ label: 'Industry' }),
    region: text({ label: 'Region' }),
    since: date({ label: 'Customer since' }),
    renewal: date({ label: 'Renewal date', alsoCalled: ['contract end', 'contract end date', 'renews on'] }),
    health: choice({
      label: 'Health',
      options: { good: 'Good', fair: 'Fair', poor: 'Poor' },
    }),
    lostOn: date({ label: 'Lost on' }),
    lostBecause: prose({
      label: 'Reason lost',
      alsoCalled: ['lost reason', 'churn reason', 'closed lost reason'],
      help: 'What they said, and what you think lay behind it.',
    }),
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
