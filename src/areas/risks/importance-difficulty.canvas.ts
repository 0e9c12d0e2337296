import { canvas } from '../../model/canvas.ts'
import { bet } from './bet.kind.ts'

/** Bets by how much they matter and how hard they are. */
export const importanceDifficulty = canvas(bet, {
  name: 'importance-difficulty',
  title: 'Importance and difficulty',
  says: 'First order all by importance, then lift each by difficulty; what is important and easy comes first.',
  primitive: 'quadrant',
  x: { does: 'writes', field: 'importance', label: 'Importance', low: 'Less important', high: 'Most important' },
  y: { does: 'writes', field: 'difficulty', label: 'Difficulty', low: 'Easy', high: 'Hard' },
  first: 'bottomRight',
  corners: { topLeft: 'Costly extras', topRight: 'Big moves', bottomLeft: 'Small favours', bottomRight: 'Do these' },
})
