/** A group of people whose bets compete for its lanes, and who see what is kept to the team. */
export interface Team {
  id: string
  name: string
  /** Taken out of every picker; its records keep it, its members still see them, and it can come back. */
  gone: boolean
  /** Members by id. */
  members: readonly string[]
}

/** A tag in use, and on how many live records one may see. */
export interface TagSeen {
  tag: string
  count: number
}

/** What somebody did in one area of late: for their eyes alone. */
export interface AreaAttention {
  area: string
  /** Changes they made to records there. */
  changed: number
  /** Changes among them that moved a record on to another state. */
  decided: number
  /** Times they opened a record or the area itself. */
  read: number
  /** The last day on which they did any of it. */
  last: string | null
}
