/** How records of a kind are proposed to be gathered under another: a tracker's epics, milestones and labels as bets. */
export interface Gathering<F extends string = string, L extends string = string> {
  /** The kind proposed, and its link to what it gathers. */
  into: string
  by: string
  /** The field whose values say that a record gathers others already, such as an epic. */
  tops: { field: F; is: readonly string[] }
  /** The link to the record above it, and to what it goes out with. */
  under: L
  along: L
  /** A word of the tool it came from, which is a group where it says no state, such as a board's list. */
  group: F
}

/** What a proposal is made from. */
export const proposedSources = ['top', 'parent', 'along', 'project', 'label', 'group'] as const
export type ProposedSource = (typeof proposedSources)[number]

/** One open record that may be gathered. */
export interface Gatherable {
  id: string
  title: string
  isTop: boolean
  under: string | null
  along: readonly string[]
  tags: readonly string[]
  group: string | null
  /** Something is said to be done by it, or by what is above it, already. */
  isGathered: boolean
}

/** A record proposed: what it is made from, and the open records that would belong to it. */
export interface ProposedBet {
  /** Stays the same from one look to the next ("label calendar"). */
  id: string
  from: ProposedSource
  title: string
  /** Open records that would get a why by it. */
  open: number
  /** The records its links would go to; those below them follow. */
  joins: readonly string[]
}
