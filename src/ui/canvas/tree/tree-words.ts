/** What a tree says. */
export interface TreeWords {
  /** It hangs under nothing. */
  top: string
  under: (key: string, title: string) => string
  alsoUnder: (keys: readonly string[]) => string
  /** How many hang under it. */
  holds: (count: number) => string
  /** A kind that is missing under a record, by the kind's word. */
  missing: (kind: string, key: string) => string
  /** The same, short, as it stands on the gap itself. */
  gap: (kind: string) => string
  /** Over the records that hang nowhere yet. */
  loose: (count: number) => string
  /** How they come to hang somewhere. */
  looseHint: string
  fold: (key: string) => string
  unfold: (key: string, count: number) => string
  /** Why a record cannot hang there. */
  itself: string
  fits: (kind: string, above: readonly string[]) => string
}
