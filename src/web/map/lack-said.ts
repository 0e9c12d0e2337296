import type { FlowSeen } from '../../model/map-seen.ts'
import { number } from '../format.ts'

/** What lacks along an arrow, with its number. */
export const lackSaid = ({ lacks }: FlowSeen): string | undefined =>
  lacks ? `${number(lacks.count)} ${lacks.says}` : undefined
