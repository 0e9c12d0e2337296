/** One measured figure, with the bound it is held to where there is one. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** At least or at most this much, in the same unit. */
  least?: number
  most?: number
}

/** The middle one of several runs. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The value that 95 of 100 stay under. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN
}

/** The figure as one line, with a mark where it misses its bound. */
export function figureLine({ name, value, unit, least, most }: Figure): string {
  const misses = (least !== undefined && value < least) || (most !== undefined && value > most)
  const bound = least !== undefined ? ` (at least ${least})` : most !== undefined ? ` (at most ${most})` : ''
  const shown = value >= 100 ? Math.round(value).toString() : value.toPrecision(3)
  return `${misses ? 'MISSED ' : '       '}${name}: ${shown} ${unit}${bound}`
}
