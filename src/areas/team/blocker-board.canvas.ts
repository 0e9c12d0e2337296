import { canvas } from '../../model/canvas.ts'
import { blocker } from './blocker.kind.ts'

/** Blockers by state. */
export const blockerBoard = canvas(blocker, {
  name: 'blocker-board',
  title: 'Blockers',
  says: 'What stops us, who can clear it, and what has been accepted with a reason.',
  primitive: 'board',
  columns: 'state',
})
