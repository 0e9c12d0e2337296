/** One piece of evidence linked to a claim, with its age in days on the day of asking. */
export interface EvidenceItem {
  /** The account, else the person, else the author's handle, else the file or survey wave. */
  source: string
  side: 'for' | 'against'
  strength: 1 | 2 | 3 | 4 | 5
  ageDays: number
  halfLifeDays: number
  /** True for a test whose interval wholly meets or wholly misses its criterion fixed beforehand. */
  decisive?: boolean | undefined
  /** A share of the item's weight, such as 0.5 for an undecided test; 1 unless said. */
  share?: number | undefined
}

/** The constants of the rule; editable per workspace. */
export interface EvidenceRule {
  /** Weight of an item by its strength, 1 to 5. */
  weights: readonly [number, number, number, number, number]
  /** Cumulative ceilings of a side, by strength 1 to 5. */
  ceilings: readonly [number, number, number, number, number]
  /** What a further item of the same source and side counts, relative to the one before. */
  repeat: number
}

/** The rule as it stands until a workspace edits it. */
export const evidenceRule: EvidenceRule = {
  weights: [0.2, 0.5, 0.9, 1.6, 2.3],
  ceilings: [0.6, 1.4, 2.2, 3.2, 4.2],
  repeat: 0.5,
}

/** How a confidence is said in one word. */
export type ConfidenceWord = 'unknown' | 'contested' | 'supported' | 'refuted' | 'likely' | 'unlikely' | 'leaning'

/** What the evidence amounts to: `confidence` 0 to 1 or null, the two sides in log-odds, `amount` 0 to 10. */
export interface Confidence {
  confidence: number | null
  word: ConfidenceWord
  for: number
  against: number
  amount: number
  items: number
  sources: number
}

/** How sure the evidence makes us of a claim: our own rule, computed and never typed in. */
export function confidence(
  { start, items }: { start: number; items: readonly EvidenceItem[] },
  rule: EvidenceRule = evidenceRule,
): Confidence {
  const sources = new Set(items.map(item => item.source)).size
  if (items.length === 0) {
    return { confidence: null, word: 'unknown', for: 0, against: 0, amount: 0, items: 0, sources: 0 }
  }
  const pro = sideWeight(items, 'for', rule)
  const contra = sideWeight(items, 'against', rule)
  const odds = Math.log(start / (1 - start)) + pro - contra
  const value = 1 / (1 + Math.exp(-odds))
  return {
    confidence: value,
    word: confidenceWord(value, pro, contra, items),
    for: pro,
    against: contra,
    amount: 10 * -Math.expm1(-(pro + contra) / 2),
    items: items.length,
    sources,
  }
}

/** What one side weighs in log-odds: aged, repeats of a source halved, and capped rung by rung. */
function sideWeight(items: readonly EvidenceItem[], side: EvidenceItem['side'], rule: EvidenceRule): number {
  const bySource = new Map<string, { weight: number; strength: number }[]>()
  for (const item of items) {
    if (item.side !== side) continue
    const list = bySource.get(item.source) ?? []
    list.push({ weight: agedWeight(item, rule), strength: item.strength })
    bySource.set(item.source, list)
  }
  const sums = [0, 0, 0, 0, 0]
  for (const list of bySource.values()) {
    list.sort((a, b) => b.weight - a.weight) // stable, so ties keep the order given
    for (const [index, { weight, strength }] of list.entries()) sums[strength - 1]! += weight * rule.repeat ** index
  }
  return sums.reduce((total, sum, rung) => Math.min(total + sum, rule.ceilings[rung]!), 0)
}

function agedWeight({ strength, ageDays, halfLifeDays, share = 1 }: EvidenceItem, { weights }: EvidenceRule): number {
  const age = Math.max(0, Math.floor(ageDays)) // something said in the future counts as said today
  return weights[strength - 1]! * share * 0.5 ** (age / halfLifeDays)
}

/** The word for a confidence, tried in the order of the rule on unrounded values. */
function confidenceWord(value: number, pro: number, contra: number, items: readonly EvidenceItem[]): ConfidenceWord {
  if (pro >= 0.9 && contra >= 0.9 && value >= 0.3 && value <= 0.7) return 'contested'
  if (value >= 0.85 && carried(items, 'for')) return 'supported'
  if (value <= 0.15 && carried(items, 'against')) return 'refuted'
  if (value >= 0.7) return 'likely'
  if (value <= 0.3) return 'unlikely'
  return 'leaning'
}

/** Whether a side has an item of strength 3 or more and two sources, or one decisive test. */
function carried(items: readonly EvidenceItem[], side: EvidenceItem['side']): boolean {
  const strong = items.filter(item => item.side === side)
  if (!strong.some(item => item.strength >= 3)) return false
  return strong.some(item => item.decisive) || new Set(strong.map(item => item.source)).size >= 2
}
