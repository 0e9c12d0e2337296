import type { RecordName } from './answers.ts'
import type { AreaColour } from './area.ts'
import type { Action } from './signal.ts'

/** One area on the map. */
export interface MapArea {
  id: string
  title: string
  asks: string
  colour: AreaColour
  place: { column: number; row: number }
  stance: string
  /** Who looks after it, where that was said. */
  whose: string | null
  /** Live records by kind, those visible to the reader. */
  counts: readonly { kind: string; title: string; many: string; plural: string; live: number; open: number }[]
  /** How many findings stand here that are not quiet. */
  findings: number
  /** How many of them are wrong, not only missing. */
  wrong: number
  gap: {
    says: string
    why: string
    record: RecordName | null
    action: Action
    rule: string
    sort: 'missing' | 'wrong'
  } | null
  updatedAt: string | null
}

/** An arrow of the map: how many links were made along it in 30 days, and how many records lack theirs. */
export interface FlowSeen {
  from: string
  to: string
  says: string
  count: number
  lacks: { says: string; count: number } | null
}

/** The whole map: areas in their places, and the arrows between them with what flowed. */
export interface MapSeen {
  areas: readonly MapArea[]
  flows: readonly FlowSeen[]
  number: number
}
