import { canvas } from '../../model/canvas.ts'
import { decision } from './decision.kind.ts'

/** Decisions open, made and superseded. */
export const decisionRegister = canvas(decision, {
  name: 'decision-register',
  title: 'Decision register',
  says: 'What is open, what was decided and why, and what has been decided again.',
  primitive: 'board',
  columns: 'state',
})
