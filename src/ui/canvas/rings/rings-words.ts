import type { ZoneWords } from '../zones.ts'

/** What rings say. */
export interface RingsWords extends ZoneWords {
  /** A ring and a sector: where a card stands. */
  at: (ring: string, sector: string) => string
  /** A step of a scale, as a ring is called. */
  step: (label: string, value: number) => string
  count: (count: number) => string
  new: (ring: string) => string
  shown: string
  around: string
  equals: string
  /** Over the same records side by side. */
  noCentre: string
}
