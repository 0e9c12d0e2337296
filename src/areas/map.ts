import { assemble, type Territory } from '../model/assemble.ts'
import type { Kind, TargetsOf } from '../model/kind.ts'
import { constraints } from './constraints/area.ts'
import { customers } from './customers/area.ts'
import { experience } from './experience/area.ts'
import { feedbackArea } from './feedback/area.ts'
import { goals } from './goals/area.ts'
import { needs } from './needs/area.ts'
import { outcomes } from './outcomes/area.ts'
import { risks } from './risks/area.ts'
import { solutions } from './solutions/area.ts'
import { team } from './team/area.ts'
import { unknowns } from './unknowns/area.ts'
import { visionArea } from './vision/area.ts'

/** The twelve areas as drawn: customers at the left, the centre from top to bottom, the business at the right. */
export const areas = [
  customers,
  needs,
  solutions,
  feedbackArea,
  visionArea,
  experience,
  risks,
  unknowns,
  constraints,
  outcomes,
  goals,
  team,
] as const

/** The whole map, put together once. */
export function territory(): Territory {
  assembled ??= assemble(areas)
  return assembled
}

let assembled: Territory | undefined

/** The kinds that a list of areas holds. */
export type KindsOf<A extends readonly { kinds: readonly Kind[] }[]> = A[number]['kinds'][number]
/** The link targets of a list of areas that are no kind of it; `never` when all is well. */
export type LostTargets<A extends readonly { kinds: readonly Kind[] }[]> = Exclude<
  KindsOf<A> extends infer K ? TargetsOf<K> : never,
  KindsOf<A>['word']
>

/** The word of any kind of the map. */
export type Word = KindsOf<typeof areas>['word']

// every link target is a kind of the map: a wrong one is named by the compiler here
true satisfies [LostTargets<typeof areas>] extends [never] ? true : LostTargets<typeof areas>
