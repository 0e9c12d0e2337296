const edges = [
  ['A+', 84.1],
  ['A', 80.8],
  ['A-', 78.9],
  ['B+', 77.2],
  ['B', 74.1],
  ['B-', 72.6],
  ['C+', 71.1],
  ['C', 65],
  ['C-', 62.7],
  ['D', 51.7],
  ['F', 0],
] as const

/** Grade of a study's mean, rounded to one decimal (Sauro & Lewis's curved scale); null without a mean. */
export function susGrade(mean: number | null): string | null {
  if (mean === null) return null
  const shown = Math.round(mean * 10 + 1e-9) / 10
  return edges.find(([, from]) => shown >= from)![0]
}
