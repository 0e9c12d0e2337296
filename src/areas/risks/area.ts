import { area } from '../../model/area.ts'
import { assumption } from './assumption.kind.ts'
import { assumptionMap } from './assumption-map.canvas.ts'
import { betHandOver } from './bet.hand-over.ts'
import { bet } from './bet.kind.ts'
import { betWithoutNeed } from './bet-without-need.signal.ts'
import { betWithoutOutcome } from './bet-without-outcome.signal.ts'
import { comparedIntake } from './compared/compared.intake.ts'
import { criterionChanged } from './criterion-changed.signal.ts'
import { decidedUnchanged } from './decided-unchanged.signal.ts'
import { experiment } from './experiment.kind.ts'
import { experimentBoard } from './experiment-board.canvas.ts'
import { experimentPastItsEnd } from './experiment-past-its-end.signal.ts'
import { experimentWithoutCriterion } from './experiment-without-criterion.signal.ts'
import { failedMustHold } from './failed-must-hold.signal.ts'
import { fourForces } from './four-forces.canvas.ts'
import { importanceDifficulty } from './importance-difficulty.canvas.ts'
import { insideBet } from './inside-bet.signal.ts'
import { moreBetsThanLanes } from './more-bets-than-lanes.signal.ts'
import { oneSidedEvidence } from './one-sided-evidence.signal.ts'
import { outcomeRoadmap } from './outcome-roadmap.canvas.ts'
import { risk } from './risk.kind.ts'
import { riskMap } from './risk-map.canvas.ts'
import { switchingForce } from './switching-force.kind.ts'
import { untestedAssumption } from './untested-assumption.signal.ts'
import { vote } from './vote.kind.ts'
import { workshop } from './workshop.kind.ts'

/** The room at the centre: what must be true, what could go wrong, and what to do first. */
export const risks = area({
  id: 'risks',
  title: 'Manage risks & priorities',
  asks: 'What must be true, what could kill us, what do we test and do first, and what does that choice cost?',
  colour: 'blue',
  place: { column: 2, row: 2 },
  flows: [
    {
      to: 'unknowns',
      says: 'hands over',
      lacks: { rule: 'ticket-without-criteria', one: 'ticket unclear', many: 'tickets unclear' },
    },
    { to: 'vision', says: 'shapes by what is learned' },
  ],
  guide: {
    asks: [
      'For your biggest bet: what has to be true for it to work, and which of that have you only assumed?',
      'It is a year from now and it failed. What happened?',
      'What is the cheapest thing that could show you wrong by next week?',
      'Which result would make you stop, and did you write it down before you looked?',
      'If you do the urgent thing for one customer, what waits, for how long, and what does the waiting cost?',
      'What pushes and pulls people toward the new, and what holds them where they are?',
      'Which bets of now would you not start today, knowing what you know?',
    ],
    first: [
      'Put what you are really working on into now, and leave no more there than you have hands for.',
      'Link each of those bets to a need and an outcome.',
      'Write down what must hold for the first one; say how important each assumption is.',
      'Take the most important one without evidence, and plan an experiment with its criterion.',
      'When somebody asks for something urgent, look at what it delays before you answer.',
    ],
    methods: [
      { name: 'Assumption map', when: 'There are many assumptions and time to test few.' },
      { name: 'Learning backlog', when: 'You must choose which test is worth its cost.' },
      { name: 'Test and learning cards', when: 'Experiments end in discussions about what they meant.' },
      { name: 'Pre-mortem', when: 'Everybody agrees a little too quickly.' },
      { name: 'Four forces', when: 'People say they want it and do not switch.' },
      { name: 'Outcome roadmap', when: 'You are asked for dates where you can only promise a direction.' },
      { name: 'Opportunity cost', when: 'A customer fire competes with planned work.' },
    ],
    withWhom: 'The whole team, design and engineering before anything is decided; whoever set the priorities.',
  },
  kinds: [bet, assumption, experiment, risk, switchingForce, workshop, vote],
  signals: [
    betWithoutNeed,
    betWithoutOutcome,
    criterionChanged,
    decidedUnchanged,
    experimentPastItsEnd,
    experimentWithoutCriterion,
    failedMustHold,
    insideBet,
    moreBetsThanLanes,
    oneSidedEvidence,
    untestedAssumption,
  ],
  canvases: [assumptionMap, experimentBoard, fourForces, importanceDifficulty, outcomeRoadmap, riskMap],
  intakes: [comparedIntake],
  handOvers: [betHandOver],
})
