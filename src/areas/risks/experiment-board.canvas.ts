import { canvas } from '../../model/canvas.ts'
import { experiment } from './experiment.kind.ts'

/** Experiments from draft to decision. */
export const experimentBoard = canvas(experiment, {
  name: 'experiment-board',
  title: 'Experiment board',
  says: 'What is planned, running and decided; an experiment is done when something was decided, not when it ended.',
  primitive: 'board',
  columns: 'state',
  orLanes: [{ link: 'tests' }],
  face: ['criterion', 'method', 'endsOn'],
  faceIn: {
    ended: ['verdict', 'observed', 'learned'],
    decided: ['decision', 'learned', 'therefore'],
    abandoned: ['abandonedBecause'],
  },
  follows: ['tests'],
})
