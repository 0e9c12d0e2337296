import { evidenceValues } from '../../model/evidence-link.ts'
import { choice, date, flag, number, person, prose, scale, text, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

const highlightValues = {
  ...evidenceValues,
  start: number({ label: 'From character', min: 0, whole: true }),
  end: number({ label: 'To character', min: 0, whole: true }),
  quote: prose({ label: 'Quote' }),
  importance: scale({ label: 'Importance to them', min: 0, max: 3, ends: ['in passing', 'cannot do without'] }),
}

/** What somebody said, wrote or asked for, as it came. */
export const feedback = kind({
  word: 'feedback',
  title: 'Feedback',
  plural: 'feedback',
  prefix: 'F',
  says: 'Feedback is what somebody said, kept as they said it; an insight is what you make of many of them.',
  made: 'everyday',
  essentials: ['text', 'source', 'saidAt', 'firstHand', 'author', 'answer'],
  turnsInto: ['need', 'ticket', 'question'],
  bulk: true,
  evidence: {
    at: ['saidAt'],
    handle: 'author',
    called: {
      field: 'source',
      names: {
        interview: 'interview',
        support: 'support thread',
        sales: 'sales report',
        survey: 'survey answer',
        review: 'review',
        council: 'council remark',
        community: 'community post',
        analytics: 'reading of the data',
        portal: 'portal request',
        internal: 'inside opinion',
      },
    },
    inside: { field: 'source', is: ['internal'] },
    firstHand: 'firstHand',
    relayedBy: 'relayedBy',
  },
  states: {
    new: { label: 'New' },
    triaged: { label: 'Triaged' },
    linked: { label: 'Linked' },
    answered: { label: 'Answered', closed: true },
    merged: { label: 'Merged', closed: true },
    spam: { label: 'Spam', closed: true, fallen: true },
  },
  fields: {
    text: prose({ label: 'Text', help: 'In their own words; mark the passages that matter.' }),
    source: choice({
      label: 'Source',
      indexed: true,
      options: {
        interview: 'Interview',
        support: 'Support',
        sales: 'Sales',
        survey: 'Survey',
        review: 'Review',
        council: 'Customer council',
        community: 'Community',
        analytics: 'Analytics',
        portal: 'Portal',
        internal: 'Internal',
      },
    }),
    firstHand: flag({
      label: 'First-hand',
      help: 'We have their own words. A report passed on by somebody else weighs least until their own words stand beside it.',
      indexed: true,
    }),
    saidAt: date({ label: 'Said at', indexed: true }),
    language: text({ label: 'Language', help: 'Two letters, such as de.', indexed: true }),
    author: text({
      label: 'Author',
      help: 'The name or handle it came with, where no contact is known.',
      indexed: true,
    }),
    relayedBy: person({ label: 'Relayed by' }),
    rating: number({ label: 'Rating', help: 'As they gave it.', indexed: true }),
    ratingOf: number({ label: 'Rating out of', min: 1 }),
    sentiment: scale({ label: 'Feeling', min: -2, max: 2, ends: ['awful', 'great'], indexed: true }),
    voteCount: number({ label: 'Votes counted elsewhere', min: 0, whole: true, indexed: true }),
    platform: text({ label: 'Platform or version', indexed: true }),
    url: url({ label: 'Address' }),
    location: text({ label: 'Place' }),
    theirStatus: text({ label: 'Their status', help: 'As the place it came from says.', indexed: true }),
    answer: prose({ label: 'Our answer' }),
    answeredAt: date({ label: 'Answered at' }),
  },
  links: {
    by: link({ to: ['contact'], says: 'said by', back: 'said', source: 'person' }),
    from: link({ to: ['account'], says: 'came from', back: 'sent', source: 'account' }),
    votedBy: link({
      to: ['contact'],
      says: 'is backed by',
      back: 'backs',
      values: { at: date({ label: 'On' }), importance: scale({ label: 'Importance to them', min: 0, max: 3 }) },
    }),
    highlights: link({
      to: ['need', 'problem', 'assumption', 'alternative', 'feature', 'bet'],
      says: 'speaks of',
      back: 'spoken of in',
      help: 'A marked passage and what it says something about.',
      once: false,
      evidence: true,
      values: highlightValues,
    }),
    asksFor: link({
      to: ['feature', 'ticket', 'bet'],
      says: 'asks for',
      back: 'asked for in',
      values: { toldAt: date({ label: 'Told on', help: 'When they were told what became of it.' }) },
    }),
    gatheredIn: link({ to: ['study', 'survey'], says: 'was gathered in', back: 'gathered', source: 'wave' }),
    duplicateOf: link({ to: ['feedback'], says: 'is the same as', back: 'is repeated by', max: 1 }),
  },
})
