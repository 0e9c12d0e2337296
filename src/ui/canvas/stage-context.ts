import { createContext, use } from 'react'
import type { Camera } from './camera.ts'
import type { Sight } from './sight.ts'
import type { StageActs } from './stage-acts.ts'
import type { Controls } from './stage-controls.ts'

/** What parts of a primitive may use of the stage they are drawn on. */
export interface OnStage {
  sight: Sight
  acts: StageActs
  /** Gives a spot the focus and brings it into sight. */
  focus(spot: string): void
  /** Writes a new title where a record would be made: at a place with a name. */
  makeAt(place: string): void
  look(camera: Camera): void
  /** Writes a word of the address that belongs to the primitive: `fold`, `lanes`, `limits`, `show`. */
  ask(change: Readonly<Record<string, string | undefined>>): void
}

/** What a stage hands to the parts that are drawn on it. */
export const onStageOf = (sight: Sight, acts: StageActs, controls: Controls, ask: OnStage['ask']): OnStage => ({
  sight,
  acts,
  focus: controls.focus,
  makeAt: controls.makeIn,
  look: camera => sight.look(camera),
  ask,
})

export const StageContext = createContext<OnStage | null>(null)

/** The stage that a part is drawn on. */
export function useStage(): OnStage {
  const stage = use(StageContext)
  if (!stage) throw new Error('A part of a canvas is drawn outside of a stage')
  return stage
}
