import { area } from '../../model/area.ts'
import { daciGrid } from './daci-grid.canvas.ts'
import { decision } from './decision.kind.ts'
import { decisionApprover } from './decision-approver.signal.ts'
import { decisionRegister } from './decision-register.canvas.ts'
import { document } from './document.kind.ts'
import { githubIntake } from './github.intake.ts'
import { informedNotTold } from './informed-not-told.signal.ts'
import { jiraIntake } from './jira.intake.ts'
import { linearIntake } from './linear.intake.ts'
import { moscow } from './moscow.canvas.ts'
import { overdueQuestion } from './overdue-question.signal.ts'
import { question } from './question.kind.ts'
import { questionBoard } from './question-board.canvas.ts'
import { raciGrid } from './raci-grid.canvas.ts'
import { release } from './release.kind.ts'
import { releaseUnderTheBar } from './release-under-the-bar.signal.ts'
import { releaseWithoutCoordinator } from './release-without-coordinator.signal.ts'
import { sliceWithAHole } from './slice-with-a-hole.signal.ts'
import { storyMap } from './story-map.canvas.ts'
import { storyStep } from './story-step.kind.ts'
import { ticket } from './ticket.kind.ts'
import { ticketBoard } from './ticket-board.canvas.ts'
import { ticketWithoutCriteria } from './ticket-without-criteria.signal.ts'
import { ticketsWithoutBet } from './tickets-without-bet.signal.ts'
import { trelloIntake } from './trello.intake.ts'
import { writtenIntake } from './written.intake.ts'

/** The room for what is unclear, who settles it, and what is written down for building. */
export const unknowns = area({
  id: 'unknowns',
  title: 'Clarify unknowns',
  asks: 'What is unclear, who settles it, and is it written down well enough to build?',
  colour: 'blue',
  place: { column: 2, row: 3 },
  flows: [{ to: 'constraints', says: 'runs into' }],
  guide: {
    asks: [
      'What is somebody waiting for you to answer, and since when?',
      'Which decisions have nobody, or two people, who make the call?',
      'Could somebody new build the next ticket without asking, and know when it is done?',
      'Which open tickets would nobody miss, because they serve nothing you are trying to do?',
      'Who does the work, who answers for it, who must be asked first, and who should hear of it?',
      'When this goes out, what must marketing, support, sales and legal have ready?',
      'What did you decide last month that the people concerned have not been told?',
    ],
    first: [
      'Bring in your tickets, and link the open ones to the bet they deliver.',
      'Write down the three questions that hold things up, each with a person and a day.',
      'Write one open decision as a sentence, with its options and the one who approves.',
      'Give the tickets that are next their acceptance criteria.',
      'Tell a release’s groups what they need to have ready, and let them tick it.',
    ],
    methods: [
      { name: 'Acceptance criteria', when: 'Work comes back because somebody understood it differently.' },
      { name: 'RACI', when: 'Several people think it is theirs, or nobody does.' },
      { name: 'DACI', when: 'A decision drags on, or is made twice.' },
      { name: 'Awareness, alignment, inclusion', when: 'Too many people are in every meeting.' },
      { name: 'Story map', when: 'A backlog has lost its story and you need a thin first slice.' },
      { name: 'PRD, PRFAQ, brief', when: 'Many people must understand the whole before it is built.' },
      { name: 'MoSCoW', when: 'A date is fixed and not everything fits.' },
      { name: 'Kano', when: 'You must tell what people expect from what delights them.' },
      { name: 'RICE, ICE, WSJF', when: 'Many comparable items, and figures you can defend.' },
      { name: 'Importance and difficulty', when: 'A group must order ten or fifteen things in an hour.' },
      { name: 'Forced pairs', when: 'Everything is important.' },
    ],
    withWhom: 'Engineering and design every day; support, sales, marketing and legal before each release.',
  },
  kinds: [question, decision, ticket, storyStep, document, release],
  signals: [
    decisionApprover,
    informedNotTold,
    overdueQuestion,
    releaseUnderTheBar,
    releaseWithoutCoordinator,
    sliceWithAHole,
    ticketWithoutCriteria,
    ticketsWithoutBet,
  ],
  canvases: [raciGrid, daciGrid, decisionRegister, moscow, questionBoard, storyMap, ticketBoard],
  intakes: [githubIntake, jiraIntake, linearIntake, trelloIntake, writtenIntake],
})
