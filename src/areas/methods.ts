import type { AnyMethod } from '../model/method.ts'
import { evidenceConfidence } from './risks/evidence-confidence.method.ts'
import { movesScore } from './risks/moves-score.method.ts'
import { kanoAggregate } from './unknowns/kano/kano-aggregate.method.ts'
import { kanoClassify } from './unknowns/kano/kano-classify.method.ts'

/** Every calculation, in the order in which people look for them. Descriptions only: the code loads when first asked. */
export const methods: readonly AnyMethod[] = [evidenceConfidence, movesScore, kanoClassify, kanoAggregate]
