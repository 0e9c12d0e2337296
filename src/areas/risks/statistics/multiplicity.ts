/** Holm's step-down adjusted p-values, in the order given. */
export function adjustHolm(p: readonly number[]): number[] {
  const order = byValue(p)
  const adjusted = new Array<number>(p.length)
  let running = 0
  for (const [rank, index] of order.entries()) {
    running = Math.max(running, Math.min(1, (p.length - rank) * p[index]!))
    adjusted[index] = running
  }
  return adjusted
}

/** Benjamini–Hochberg step-up adjusted p-values, in the order given. */
export function adjustBh(p: readonly number[]): number[] {
  const order = byValue(p)
  const adjusted = new Array<number>(p.length)
  let running = 1
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const index = order[rank - 1]!
    running = Math.min(running, (p.length / rank) * p[index]!)
    adjusted[index] = running
  }
  return adjusted
}

function byValue(p: readonly number[]): number[] {
  return p.map((_, index) => index).sort((a, b) => p[a]! - p[b]!)
}
