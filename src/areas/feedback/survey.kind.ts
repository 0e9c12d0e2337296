import { choice, date, flag, number, prose, steps, url } from '../../model/field.ts'
import { inquiryFields } from '../../model/inquiry.ts'
import { kind } from '../../model/kind.ts'
import { link } from '../../model/link.ts'

/** The same questions put to many people. */
export const survey = kind({
  word: 'survey',
  title: 'Survey',
  plural: 'surveys',
  prefix: 'SV',
  says: 'A survey puts the same questions to many people; a study looks closely at a few.',
  made: 'in place',
  essentials: ['instrument', 'description', 'questions', 'opensOn', 'closesOn', 'tested', 'way'],
  states: { planned: { label: 'Planned' }, running: { label: 'Running' }, done: { label: 'Done', closed: true } },
  fields: {
    ...inquiryFields,
    instrument: choice({
      label: 'Instrument',
      options: {
        nps: 'NPS (would recommend)',
        csat: 'CSAT (satisfied)',
        ces: 'CES (easy)',
        sus: 'SUS (usable)',
        kano: 'Kano (present or absent)',
        opportunity: 'Opportunity (important and satisfied)',
        own: 'Own questions',
      },
    }),
    description: prose({ label: 'What we want to learn' }),
    introduction: prose({ label: 'Introduction', help: 'What people read first: who asks, why, how long it takes.' }),
    questions: steps({
      label: 'Questions',
      sorts: {
        scale: 'Scale',
        choice: 'One of several',
        choices: 'Any of several',
        text: 'Free text',
        number: 'Number',
        kano: 'Kano pair',
        opportunity: 'Importance and satisfaction',
      },
    }),
    opensOn: date({ label: 'Opens on' }),
    closesOn: date({ label: 'Closes on' }),
    invited: number({ label: 'People invited', min: 0, whole: true }),
    wave: number({
      label: 'Wave',
      help: 'Which time round; a new wave counts as a new source.',
      min: 1,
      whole: true,
    }),
    open: flag({ label: 'Open to anybody with the link' }),
    url: url({ label: 'Public link' }),
    thanks: prose({ label: 'Thanks', help: 'What people read when they are done.' }),
  },
  links: {
    asks: link({
      to: ['need', 'feature', 'problem', 'assumption', 'persona', 'question', 'bet'],
      says: 'asks about',
      back: 'asked in',
    }),
    follows: link({ to: ['survey'], says: 'follows', back: 'is followed by', max: 1 }),
    feeds: link({ to: ['metric'], says: 'feeds', back: 'fed by', leans: 'from' }),
  },
})
