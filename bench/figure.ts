/** One measured figure, with the bound it is held to where there is one. */
export interface Figure {
  name: string
  value: number
  unit: string
  /** At least or at most this much, in the same unit. */
  least?: number
  most?: number
}

/** Whether a figure keeps its bound; undefined where it has none. */
export function isMet({ value, least, most }: Figure): boolean | undefined {
  if (least === undefined && most === undefined) return undefined
  return (least === undefined || value >= least) && (most === undefined || value <= most)
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

/** The figure as one line: what, how much, the target, and whether it is met. */
export function figureLine(figure: Figure): string {
  const { name, value, unit, least, most } = figure
  const bound = least !== undefined ? `at least ${least} ${unit}` : most !== undefined ? `at most ${most} ${unit}` : ''
  const met = isMet(figure)
  const end = met === undefined ? '' : met ? 'met' : 'MISSED'
  return `${name.padEnd(72)} ${`${shown(value)} ${unit}`.padStart(12)}   ${bound.padEnd(18)} ${end}`.trimEnd()
}

const shown = (value: number): string => (value >= 100 ? Math.round(value).toString() : value.toPrecision(3))
