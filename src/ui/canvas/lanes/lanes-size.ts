/** The measures of a map of lanes. */
export const size = {
  column: 224,
  card: 204,
  pad: 6,
  gap: 8,
  group: 36,
  head: 62,
  band: 36,
  add: 24,
  curve: 148,
  /** Least room of a cell. */
  cell: 44,
}

/** A feeling as it is written. */
export const signed = (score: number): string => (score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0')
export const toneOf = (score: number): 'good' | 'bad' | 'even' => (score > 0 ? 'good' : score < 0 ? 'bad' : 'even')
