import { area } from '../../model/area.ts'
import { askersOfBetNotTold } from './askers-of-bet-not-told.signal.ts'
import { askersOfFeatureNotTold } from './askers-of-feature-not-told.signal.ts'
import { askersOfTicketNotTold } from './askers-of-ticket-not-told.signal.ts'
import { emptyCells } from './empty-cells.signal.ts'
import { feedback } from './feedback.kind.ts'
import { insight } from './insight.kind.ts'
import { cannyIntake, fiderIntake, ideasIntake, uservoiceIntake } from './portal.intake.ts'
import { response } from './response.kind.ts'
import { reviewIntake } from './review.intake.ts'
import { silentEvent } from './silent-event.signal.ts'
import { study } from './study.kind.ts'
import { supportIntake } from './support.intake.ts'
import { surveyIntake } from './survey/survey.intake.ts'
import { survey } from './survey.kind.ts'
import { trackedEvent } from './tracked-event.kind.ts'
import { unplannedEvent } from './unplanned-event.signal.ts'
import { untriagedFeedback } from './untriaged-feedback.signal.ts'
import { waysToLearn } from './ways-to-learn.canvas.ts'

/** The room for what people say, do and pay for. */
export const feedbackArea = area({
  id: 'feedback',
  title: 'Gather & monitor feedback',
  asks: 'What do people say, do and pay for, and where have we not looked?',
  colour: 'violet',
  place: { column: 1, row: 2 },
  flows: [
    {
      to: 'risks',
      says: 'feeds',
      lacks: { rule: 'bet-without-need', one: 'bet meets no need', many: 'bets meet no need' },
    },
  ],
  guide: {
    asks: [
      'What have you heard this month that you did not expect?',
      'For what people say they do: have you seen them do it?',
      'Whose voice is missing: those who left, those who never came, those who never write?',
      'What do analytics, research and experiments each know that the other two do not?',
      'Which behaviour will you need to see after the launch, and is it being recorded yet?',
      'Who spoke up, got what they asked for, and was never told?',
    ],
    first: [
      'Paste or import ten pieces of feedback and go through them: mark a passage, link a need, or set it aside.',
      'Write one insight out of several pieces and link them.',
      'Look at the nine ways to learn and find an empty one under a bet you are working on now.',
      'Plan the events that will show whether that bet works, before it is built.',
    ],
    methods: [
      { name: 'Inbox with highlights', when: 'Feedback lies unread in several places.' },
      { name: 'Nine ways to learn', when: 'You always reach for the same method.' },
      { name: 'Interviews and studies', when: 'You do not yet know what to ask many people.' },
      { name: 'Customer council', when: 'You need the same voices again and again over a year.' },
      { name: 'Surveys (NPS, CSAT, CES, SUS, Kano)', when: 'You know what to ask and want to know how many.' },
      { name: 'Instrumentation plan', when: 'Something is about to be built and its success is a behaviour.' },
      {
        name: 'Funnels and retention',
        when: 'It is live, and you want to know where people leave and whether they return.',
      },
    ],
    withWhom: 'Support, sales, research and data: their three collections belong side by side.',
  },
  kinds: [feedback, insight, study, survey, response, trackedEvent],
  signals: [
    askersOfBetNotTold,
    askersOfFeatureNotTold,
    askersOfTicketNotTold,
    emptyCells,
    silentEvent,
    unplannedEvent,
    untriagedFeedback,
  ],
  canvases: [waysToLearn],
  intakes: [cannyIntake, fiderIntake, uservoiceIntake, ideasIntake, reviewIntake, supportIntake, surveyIntake],
})
