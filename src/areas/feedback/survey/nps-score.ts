import { normalUpperQuantile } from '../../../model/numbers/normal.ts'

/** Score and intervals from the three groups; all null without answers. */
export interface NpsScore {
  nps: number | null
  se: number | null
  ciWald: [number, number] | null
  ciAdjustedWald: [number, number] | null
}

/** NPS in points from -100 to 100. */
export function npsScore(promoters: number, detractors: number, n: number, conf: number): NpsScore {
  if (n === 0) return { nps: null, se: null, ciWald: null, ciAdjustedWald: null }
  const z = normalUpperQuantile((1 - conf) / 2)
  const plain = around(promoters, detractors, n)
  const adjusted = around(promoters + 0.75, detractors + 0.75, n + 3)
  const interval = ({ score, se }: { score: number; se: number }): [number, number] => [
    Math.max(-100, score - z * se),
    Math.min(100, score + z * se),
  ]
  return { nps: plain.score, se: plain.se, ciWald: interval(plain), ciAdjustedWald: interval(adjusted) }
}

function around(promoters: number, detractors: number, n: number): { score: number; se: number } {
  const [p, d] = [promoters / n, detractors / n]
  return { score: 100 * ((promoters - detractors) / n), se: 100 * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / n) }
}
