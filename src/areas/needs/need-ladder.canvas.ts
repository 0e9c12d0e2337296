import { canvas } from '../../model/canvas.ts'
import { need } from './need.kind.ts'

/** Needs from what was stated to what lies deeper. */
export const needLadder = canvas(need, {
  name: 'need-ladder',
  title: 'Ladder from stated to deeper',
  says: 'Each need stands on the one it is there for: ask what for, until the answer would hold for anybody.',
  primitive: 'tree',
  along: 'deeperNeed',
})
