import { area } from '../../model/area.ts'
import { core } from './core.kind.ts'
import { coreModel } from './core-model.canvas.ts'
import { declinedRequest } from './declined-request.kind.ts'
import { feature } from './feature.kind.ts'
import { featureDilutes } from './feature-dilutes.signal.ts'
import { focusByPhase } from './focus-by-phase.canvas.ts'
import { kitchenSink } from './kitchen-sink.signal.ts'
import { loop } from './loop.kind.ts'
import { loopWithoutMetric } from './loop-without-metric.signal.ts'
import { orbit } from './orbit.canvas.ts'
import { workAheadOfPhase } from './work-ahead-of-phase.signal.ts'

/** The room for the one loop and feeling that the product is about. */
export const experience = area({
  id: 'experience',
  title: 'Focus on the core experience',
  asks: 'Which one loop and feeling is the product about, and does everything serve it?',
  colour: 'blue',
  place: { column: 2, row: 1 },
  flows: [
    {
      to: 'vision',
      says: 'supports',
      lacks: { rule: 'pillar-unserved', one: 'pillar unserved', many: 'pillars unserved' },
    },
    { to: 'risks', says: 'focuses' },
  ],
  guide: {
    asks: [
      'What do people come back to do, again and again, and how should they feel afterwards?',
      'Would five people on the team finish the sentence “it is about…” in the same way?',
      'Which features make the core better, which merely stand beside it, and which get in its way?',
      'For the phase you are in: is the work about coming back, getting started, being found, or mastering it?',
      'What could you take away, and who would really miss it?',
      'Which release should wait until the core works?',
    ],
    first: [
      'Write the core in one sentence, with the feeling, and let three people do the same without looking.',
      'Draw the loop: what calls people in, what they do, what they get back, how they get on.',
      'Give the loop a metric and the number from which it is healthy.',
      'Judge each feature and each bet of now: whether it is the core, supports it, orbits it or dilutes it.',
      'Write down the last request you turned down, and the reply you would give again.',
    ],
    methods: [
      { name: 'Core loop', when: 'People try it and do not come back, or nobody can say what it is about.' },
      { name: 'Focus by phase', when: 'Work on growth begins before anybody returns.' },
      { name: 'Core sheet', when: 'A page, tool or service must serve people and business at once.' },
      { name: 'Orbit', when: 'All features look equally important.' },
      { name: 'Core check', when: 'You add, remove, refuse, order, design, delay or test something.' },
      { name: 'One-sentence test', when: 'You suspect the team no longer agrees.' },
    ],
    withWhom: 'Design and engineering, and the people who answer for what is said about the product.',
  },
  kinds: [loop, feature, core, declinedRequest],
  signals: [featureDilutes, kitchenSink, loopWithoutMetric, workAheadOfPhase],
  canvases: [coreModel, focusByPhase, orbit],
  intakes: [],
})
