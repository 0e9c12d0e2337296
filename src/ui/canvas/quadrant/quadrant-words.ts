/** What a quadrant says. */
export interface QuadrantWords {
  /** "Importance 7", or that it is unknown. */
  at: (label: string, value: number | null) => string
  /** What is asked where nothing can be written. */
  ask: string
  /** A corner where evidence is asked for. */
  asking: (title: string) => string
  /** Over the edge where nothing is known. */
  unknown: (label: string) => string
  /** Nothing has been said yet of a value that can be written. */
  unsaid: (label: string) => string
  count: (count: number) => string
}
