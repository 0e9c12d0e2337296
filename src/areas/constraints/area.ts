import { area } from '../../model/area.ts'
import { challengeCases } from './challenge-cases.canvas.ts'
import { constraint } from './constraint.kind.ts'
import { constraintNeverChallenged } from './constraint-never-challenged.signal.ts'
import { constraintNeverChecked } from './constraint-never-checked.signal.ts'
import { constraintRegister } from './constraint-register.canvas.ts'
import { oneSidedConstraint } from './one-sided-constraint.signal.ts'
import { seasonHitsBet } from './season-hits-bet.signal.ts'

/** The room for what limits the work, whether it is real, and whether to live with it or fight it. */
export const constraints = area({
  id: 'constraints',
  title: 'Understand, work within, challenge constraints',
  asks: 'What limits us, is it real, and do we live with it or fight it?',
  colour: 'blue',
  place: { column: 2, row: 4 },
  flows: [{ to: 'unknowns', says: 'pulls down' }],
  guide: {
    asks: [
      'What are you not doing because “we can’t”, and who said so, when, about what exactly?',
      'Have you read the rule itself, or only heard of it?',
      'Who could lift it, and has anybody asked that person?',
      'What does working around it cost in a year, counting everybody who does?',
      'Which days or seasons can you not move, and what must be finished before them?',
      'Which limits will change soon by themselves, or come into force?',
      'Which skill, system or approval holds back more than one bet?',
    ],
    first: [
      'List what limits the bets of now, one a line, and link it to them.',
      'Mark each: checked and real, only believed, or not checked.',
      'For the one that costs most, find its text or the person behind it.',
      'Decide for each: understand it better, work within it, or challenge it.',
      'Put the seasons in with their days, so that plans can see them.',
    ],
    methods: [
      { name: 'Register by type', when: 'Constraints live in people’s heads and surface late.' },
      { name: 'Stance board', when: 'The same limit is cursed by three teams and questioned by none.' },
      { name: 'Calendar of seasons', when: 'Your customers’ year has days you must not miss or disturb.' },
      { name: 'Challenge case', when: 'A limit looks perceived, or costs more than asking would.' },
    ],
    withWhom: 'Legal, security, finance and architects: early, with a question rather than a plan.',
  },
  kinds: [constraint],
  signals: [constraintNeverChallenged, constraintNeverChecked, seasonHitsBet, oneSidedConstraint],
  canvases: [challengeCases, constraintRegister],
  intakes: [],
})
