import { choice, date, prose, text, url } from '../../model/field.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A written page that refers to the records it is about. */
export const document = kind({
  word: 'document',
  title: 'Document',
  plural: 'documents',
  prefix: 'DOC',
  says: 'A document is a page people read as a whole; what can stand as a record of its own is mentioned in it, not copied.',
  made: 'in place',
  states: {
    draft: { label: 'Draft' },
    'in review': { label: 'In review' },
    agreed: { label: 'Agreed' },
    outdated: { label: 'Outdated', closed: true, fallen: true },
  },
  fields: {
    template: choice({
      label: 'Template',
      options: {
        prd: 'PRD',
        prfaq: 'PRFAQ',
        'release plan': 'Release plan',
        brief: 'Brief',
        notes: 'Notes',
      },
    }),
    body: prose({ label: 'Text', help: 'Records you mention stay live: rename one and the page follows.' }),
    summary: text({ label: 'In one sentence' }),
    due: date({ label: 'Due' }),
    agreedOn: date({ label: 'Agreed on' }),
    launchOn: date({ label: 'Intended launch', help: 'For a PRFAQ or release plan.' }),
    url: url({ label: 'Address', help: 'Where the original lies, if it lies elsewhere.' }),
  },
  links: {
    about: link({
      to: [
        'bet',
        'release',
        'feature',
        'decision',
        'ticket',
        'vision',
        'strategic pillar',
        'loop',
        'product',
        'program',
        'constraint',
        'need',
        'problem',
        'outcome',
        'goal',
      ],
      says: 'is about',
      back: 'is written up in',
      why: { side: 'every', up: 'to' },
    }),
    readBy: link({
      to: ['stakeholder'],
      says: 'is read by',
      back: 'reads',
      values: {
        answer: choice({ label: 'Answer', options: { asked: 'Asked', agreed: 'Agreed', objected: 'Objected' } }),
        at: date({ label: 'On' }),
        note: prose({ label: 'Note' }),
      },
    }),
    replaces: link({ to: ['document'], says: 'replaces', back: 'is replaced by' }),
  },
})
