import { area } from '../../model/area.ts'
import { blocker } from './blocker.kind.ts'
import { blockerBoard } from './blocker-board.canvas.ts'
import { influenceInterest } from './influence-interest.canvas.ts'
import { oldBlocker } from './old-blocker.signal.ts'
import { stakeholder } from './stakeholder.kind.ts'
import { stakeholderNotHeard } from './stakeholder-not-heard.signal.ts'
import { stakeholderNotTold } from './stakeholder-not-told.signal.ts'
import { touchpoint } from './touchpoint.kind.ts'
import { update } from './update.kind.ts'
import { updateOnlyTickets } from './update-only-tickets.signal.ts'
import { whoNeedsToHear } from './who-needs-to-hear.canvas.ts'

/** The room for who needs to hear what, whom you hear, and who or what is in the way. */
export const team = area({
  id: 'team',
  title: 'Champion the team & vision',
  asks: 'Who needs to hear what, whom do we hear, who is in our way, and do all point the same way?',
  colour: 'rose',
  place: { column: 4, row: 3 },
  flows: [{ to: 'outcomes', says: 'tells of and rallies for' }],
  guide: {
    asks: [
      'If you asked anybody on the team what today’s work is for, what would they answer?',
      'Who decides about your team’s future and has not heard from you in a month?',
      'To whom have you talked and talked, and not yet listened?',
      'What is the one sentence you want others to repeat when you are not in the room?',
      'What slows your team that only somebody outside it can remove, and did you ask?',
      'Whose work made the last success possible, and have they been thanked?',
    ],
    first: [
      'List ten people who can help, stop or must live with your work; say what each cares about.',
      'Set how often each should hear from you, and you from them.',
      'Write down what stops the team today, with the person who could clear it.',
      'Draft this week’s update: start with what it is for, then what moved and what you learned.',
      'After each talk, note what you heard; turn it into a question, constraint or feedback where it is one.',
    ],
    methods: [
      { name: 'Influence and interest', when: 'You cannot keep up with everybody equally.' },
      { name: 'Who needs to hear', when: 'Decisions are made and people learn of them by accident.' },
      { name: 'Weekly update', when: 'Others see tickets, and not what they are for.' },
      { name: 'Road show', when: 'The why must be told again, to many groups, in their own terms.' },
      { name: 'Blockers', when: 'The same obstacle comes up in every meeting.' },
    ],
    withWhom: 'Everybody around the team; first those with influence whom you have not heard.',
  },
  kinds: [stakeholder, blocker, update, touchpoint],
  signals: [oldBlocker, stakeholderNotHeard, stakeholderNotTold, updateOnlyTickets],
  canvases: [blockerBoard, influenceInterest, whoNeedsToHear],
  intakes: [],
})
