import type { LimitWords } from '../../limit-form.tsx'
import type { ZoneWords } from '../zones.ts'

/** What a board says. */
export interface BoardWords extends ZoneWords {
  /** A column and a lane: where a card would stand. */
  at: (column: string, lane: string) => string
  count: (count: number) => string
  limit: (count: number, limit: number) => string
  over: (limit: number) => string
  new: (column: string) => string
  limitOf: (column: string) => string
  limitForm: LimitWords
  lanes: string
  noLanes: string
  lanesOf: (name: string) => string
}
