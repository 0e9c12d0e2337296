/** From 0 to 20: what matters and is met badly counts twice. */
export function opportunityScore(importance: number, satisfaction: number): number {
  return importance + Math.max(importance - satisfaction, 0)
}

/** How much a score asks for: above 15, from 12, from 10, or less. */
export function opportunityLevel(score: number): 'extreme' | 'high' | 'worth-a-look' | 'low' {
  if (score > 15) return 'extreme'
  if (score >= 12) return 'high'
  return score >= 10 ? 'worth-a-look' : 'low'
}
