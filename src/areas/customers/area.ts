import { area } from '../../model/area.ts'
import { account } from './account.kind.ts'
import { contact } from './contact.kind.ts'
import { designTarget } from './design-target.signal.ts'
import { fiveAnswersIncomplete } from './five-answers-incomplete.signal.ts'
import { fiveQuestions } from './five-questions.canvas.ts'
import { insideProblemUnproven } from './inside-problem-unproven.signal.ts'
import { lostWithoutReason } from './lost-without-reason.signal.ts'
import { oneSidedProblem } from './one-sided-problem.signal.ts'
import { persona } from './persona.kind.ts'
import { personaUnheard } from './persona-unheard.signal.ts'
import { problem } from './problem.kind.ts'

/** The room for whom you serve, who decides and pays, and whether they have the problem at all. */
export const customers = area({
  id: 'customers',
  title: 'Identify ideal customers',
  asks: 'Whom do we serve, who decides and pays, and is this a problem for them at all?',
  colour: 'rose',
  place: { column: 0, row: 1 },
  flows: [
    { to: 'needs', says: 'have' },
    {
      to: 'feedback',
      says: 'speak and act in',
      lacks: { rule: 'persona-unheard', one: 'persona unheard', many: 'personas unheard' },
    },
  ],
  guide: {
    asks: [
      'If you could make only one sort of person happy this year, who would it be, and who would you disappoint for it?',
      'Who uses it, who pays, who has to sign, and who can quietly stop it?',
      'What goes wrong in their day without you, how often, and what does it cost them?',
      'Would they call it a problem if you did not bring it up?',
      'What do they do about it now, and have they spent money or effort to get rid of it?',
      'Is what you offer something they cannot do without, or something nice to have?',
      'Where an idea came from inside: what have you seen or heard that makes you sure somebody has this problem?',
    ],
    first: [
      'Write down one problem behind your most important bet, as something that hurts somebody.',
      'Name the persona it hurts and mark one persona as the design target.',
      'Go through the five questions; leave unknown what you do not know.',
      'For each answer you gave from memory, link a quote or an observation, or make it an assumption.',
      'Add the people who pay, approve and advise, and join them to the one who uses it.',
    ],
    methods: [
      { name: 'Five questions', when: 'A problem is new, or came from inside, and nobody has checked it.' },
      { name: 'Ideal customer sheet', when: 'You sell to organisations, or sales brings you all sorts of leads.' },
      {
        name: 'Constellation of user, payer and approver',
        when: 'The person who gains is not the person who decides.',
      },
      { name: 'Pain reliever or vitamin', when: 'People like the idea, and do not buy or come back.' },
      { name: 'One design target', when: 'Every design review ends in “but some people need…”.' },
    ],
    withWhom: 'Sales and support, who hear it every day; research; and three of the people themselves.',
  },
  kinds: [persona, account, contact, problem],
  signals: [
    designTarget,
    fiveAnswersIncomplete,
    insideProblemUnproven,
    lostWithoutReason,
    oneSidedProblem,
    personaUnheard,
  ],
  canvases: [fiveQuestions],
  intakes: [],
})
