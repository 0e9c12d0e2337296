import type { LinkSeen, RecordName } from './answers.ts'
import type { AreaColour } from './area.ts'
import type { MapSeen } from './map-seen.ts'
import type { ChartRecord } from './record.ts'

/** The map as it was: counts, flows, and gaps as far as they can be told for then. */
export interface MapPast extends MapSeen {
  /** The moment it shows. */
  at: string
  /** When the first of what one may see was made; there is nothing to look at before. */
  began: string | null
  /** Whether gaps were worked out; a large workspace only counts. */
  gaps: boolean
}

/** A record as it was, with its links of then; other ends are named as they were. */
export interface RecordPast {
  record: ChartRecord
  links: readonly LinkSeen[]
  at: string
  /** From when until when it stood like this; until is null where it still does. */
  since: string
  until: string | null
  /** When it was made: its life begins here. */
  began: string
}

/** What can have become of a record between two days. */
export type Became = 'came' | 'went' | 'state' | 'horizon' | 'confidence' | 'evidence' | 'renamed'

/** One thing that is otherwise on the later day. */
export interface Difference {
  became: Became
  /** As it was called on the later day on which it was there. */
  record: RecordName
  was: string | null
  now: string | null
  /** For confidence: by how much, from −1 to 1; null where one side was unknown. */
  by: number | null
}

/** Two days of the map side by side, by area. */
export interface Compared {
  from: string
  to: string
  areas: readonly { id: string; title: string; colour: AreaColour; differences: readonly Difference[] }[]
  /** How many of each sort. */
  counts: Readonly<Record<Became, number>>
  /** Whether confidence was compared; a large workspace compares records only. */
  confidence: boolean
  /** When the first of what one may see was made. */
  began: string | null
}

/** How much a day changed: what was made on it, and what else was done. */
export interface ChangeDay {
  day: string
  came: number
  changed: number
}

/** The days on which anything changed, oldest first. */
export interface ChangeDays {
  /** When the first of what one may see was made; null where nothing was. */
  began: string | null
  days: readonly ChangeDay[]
}

/** One area as it was: what stood in it, and what was missing as far as that can be told. */
export interface AreaPast {
  at: string
  /** Records of small kinds that were live then, by kind and key. */
  records: readonly ChartRecord[]
  /** How many there were, where not all are told. */
  total: number
  gaps: readonly { sort: 'missing' | 'wrong'; says: string; why: string; record: RecordName | null }[]
}
