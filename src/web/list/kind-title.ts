import { type Kind, manyOf } from '../../model/kind.ts'
import { capital } from '../format.ts'

/** Several of a kind as a title. */
export const titleOf = (kind: Kind): string => capital(manyOf(kind))
