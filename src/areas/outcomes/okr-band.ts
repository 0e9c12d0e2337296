/** Colour of a grade, rounded half up to one decimal: green from 0.7, yellow from 0.4, else red (Doerr 2018). */
export function okrBand(score: number | null): 'green' | 'yellow' | 'red' | null {
  if (score === null) return null
  const tenths = Math.floor(score * 10 + 0.5 + 1e-9)
  if (tenths >= 7) return 'green'
  return tenths >= 4 ? 'yellow' : 'red'
}
