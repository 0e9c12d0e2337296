import { choice, date, prose } from './field.ts'
import { link } from './link.ts'

const roleNote = prose({ label: 'What for' })

/** Who does, answers for, decides, helps and hears: the roles that any work item may give to people (RACI, DACI, AAI). */
export const roleLinks = {
  responsible: link({
    to: ['stakeholder'],
    says: 'is done by',
    back: 'does',
    help: 'Does the work.',
    values: { note: roleNote },
  }),
  accountable: link({
    to: ['stakeholder'],
    says: 'is answered for by',
    back: 'answers for',
    help: 'Answers for it in the end; one person.',
    values: { note: roleNote },
  }),
  consulted: link({
    to: ['stakeholder'],
    says: 'consults',
    back: 'is consulted on',
    help: 'Is asked before it moves.',
    values: { note: roleNote, heardAt: date({ label: 'Heard on' }) },
  }),
  driver: link({
    to: ['stakeholder'],
    says: 'is driven by',
    back: 'drives',
    help: 'Brings the decision about; one person.',
    values: { note: roleNote },
  }),
  approver: link({
    to: ['stakeholder'],
    says: 'is approved by',
    back: 'approves',
    help: 'Makes the call; exactly one person.',
    values: { note: roleNote, answeredAt: date({ label: 'Answered on' }) },
  }),
  contributor: link({
    to: ['stakeholder'],
    says: 'is contributed to by',
    back: 'contributes to',
    help: 'Brings knowledge; has a voice and no vote.',
    values: { note: roleNote },
  }),
  informed: link({
    to: ['stakeholder'],
    says: 'informs',
    back: 'is informed of',
    help: 'Hears what came of it.',
    tells: true,
    values: { note: roleNote, toldAt: date({ label: 'Told on', help: 'Empty until they have been told.' }) },
  }),
  involves: link({
    to: ['stakeholder'],
    says: 'involves',
    back: 'is involved in',
    help: 'How closely somebody must be involved, and where they stand.',
    values: {
      level: choice({
        label: 'Level',
        options: {
          awareness: 'Awareness: must know',
          alignment: 'Alignment: must agree before it moves',
          inclusion: 'Inclusion: takes part in the work',
        },
      }),
      position: choice({ label: 'Position', options: { support: 'Supports', neutral: 'Neutral', oppose: 'Opposes' } }),
      nextContact: date({ label: 'Talk next on' }),
      note: roleNote,
    },
  }),
}
