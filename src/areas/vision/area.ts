import { area } from '../../model/area.ts'
import { oneSidedPillar } from './one-sided-pillar.signal.ts'
import { oneSidedVision } from './one-sided-vision.signal.ts'
import { pillarUnserved } from './pillar-unserved.signal.ts'
import { product } from './product.kind.ts'
import { program } from './program.kind.ts'
import { proposal } from './proposal.kind.ts'
import { strategicPillar } from './strategic-pillar.kind.ts'
import { strategyTree } from './strategy-tree.canvas.ts'
import { vision } from './vision.kind.ts'
import { visionChallenged } from './vision-challenged.signal.ts'

/** The room for the larger thing the work serves, and for changing it by what is learned. */
export const visionArea = area({
  id: 'vision',
  title: 'Support & shape the vision',
  asks: 'What larger thing does this serve, and what have we learned that should change it?',
  colour: 'blue',
  place: { column: 2, row: 0 },
  flows: [{ to: 'experience', says: 'pulls up' }],
  guide: {
    asks: [
      'What will people be able to do, in a few years, that they cannot do now?',
      'Which good idea does this vision tell you to turn down?',
      'What larger whole is your product a part of, and what would that whole lack without it?',
      'What have you learned in the last months that the vision does not know yet?',
      'If everything works: who is better off, and who might be worse off?',
      'Which part of the vision does nobody work on?',
    ],
    first: [
      'Write the vision as it is really held today, even if it is only half a sentence.',
      'Write two or three pillars: where you play, and what you leave alone.',
      'Link the vision and the pillars to the business strategy they support.',
      'Link each bet of now and next to the pillar it serves; look at those that serve none.',
      'Take one learning that does not fit and write it up as a proposal.',
    ],
    methods: [
      { name: 'Versions with reasons', when: 'The vision changed and half the company did not hear why.' },
      { name: 'Strategy tree', when: 'You want to see which work hangs on which choice.' },
      { name: 'Constellation of products', when: 'Several teams build parts of one thing.' },
      { name: 'Proposals from learnings', when: 'What you see every day disagrees with what is written on the wall.' },
    ],
    withWhom: 'Whoever holds the vision, and the people in the field who see it tested.',
  },
  kinds: [product, vision, strategicPillar, program, proposal],
  signals: [pillarUnserved, visionChallenged, oneSidedVision, oneSidedPillar],
  canvases: [strategyTree],
  intakes: [],
})
