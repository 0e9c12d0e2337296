import { bearsOn } from '../../model/evidence-link.ts'
import { choice, date, number, prose, steps } from '../../model/field.ts'
import { inquiryFields } from '../../model/inquiry.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** A planned way of learning from people: interviews, a test, a diary, a council. */
export const study = kind({
  word: 'study',
  title: 'Study',
  plural: 'studies',
  prefix: 'ST',
  says: 'A study sets out to learn from people; an experiment sets out to prove one assumption right or wrong.',
  made: 'in place',
  essentials: ['method', 'aim', 'startsOn', 'endsOn', 'participants', 'findings', 'tested', 'way'],
  evidence: { at: ['endsOn', 'startsOn'] },
  states: { planned: { label: 'Planned' }, running: { label: 'Running' }, done: { label: 'Done', closed: true } },
  fields: {
    ...inquiryFields,
    method: choice({
      label: 'Method',
      options: {
        interviews: 'Interviews',
        observation: 'Observation where it happens',
        'usability test': 'Usability test',
        diary: 'Diary',
        council: 'Customer council',
        'focus group': 'Focus group',
        'card sort': 'Card or tree sort',
        'concept test': 'Concept test',
        'desk research': 'Reading what others found',
        'data analysis': 'Looking into data we have',
        'support review': 'Going through support or sales talks',
        other: 'Other',
      },
    }),
    aim: prose({ label: 'What we want to learn' }),
    startsOn: date({ label: 'Starts on' }),
    endsOn: date({ label: 'Ends on' }),
    participants: number({ label: 'Participants', min: 0, whole: true }),
    recruited: prose({ label: 'How they were found', help: 'And who is missing among them.' }),
    guide: steps({ label: 'Guide', help: 'What you ask or have them do, in order.' }),
    findings: prose({ label: 'Findings' }),
    recurs: choice({
      label: 'Comes round',
      help: 'A council has members and a next date.',
      options: { weekly: 'Weekly', monthly: 'Monthly', quarterly: 'Quarterly', yearly: 'Yearly' },
    }),
    nextOn: date({ label: 'Next date' }),
  },
  links: {
    asks: link({ to: ['question', 'assumption', 'problem', 'need', 'bet'], says: 'asks about', back: 'asked in' }),
    with: link({
      to: ['contact'],
      says: 'heard',
      back: 'was heard in',
      values: { at: date({ label: 'On' }), note: prose({ label: 'Note' }) },
    }),
    members: link({ to: ['contact', 'account'], says: 'has as member', back: 'is member of' }),
    covers: link({ to: ['persona'], says: 'covers', back: 'covered by' }),
    bearsOn,
  },
})
