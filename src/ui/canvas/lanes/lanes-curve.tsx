import type { Drawn } from '../primitive.ts'
import type { LanesLayout } from './lanes-layout.ts'
import type { LanesWords } from './lanes-words.ts'

export function LanesCurve(_props: Drawn<LanesLayout> & { words: LanesWords }) {
  return null
}
