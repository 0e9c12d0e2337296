/** A sorted part of each item's draws: all of a few items, fewer of each of many, so that every pair meets 10^8 times and more. */
export function sortedParts(samples: readonly Float64Array[]): Float64Array[] {
  const size = Math.max(10_000, Math.ceil(4_000_000 / Math.max(1, samples.length)))
  return samples.map(sample => sample.slice(0, size).sort())
}

/** Chance that each item beats each other one, ties half, from sorted draws counted in bins of about equal mass. */
export function chancesToBeat(parts: readonly Float64Array[]): Float64Array[] {
  const edges = binEdges(parts)
  const shares = parts.map(part => binShares(part, edges))
  const below = shares.map(share => {
    let sum = 0
    return share.map(value => {
      const before = sum
      sum += value
      return before + value / 2
    })
  })
  const beats = parts.map(() => new Float64Array(parts.length).fill(0.5))
  for (let a = 0; a < parts.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const chance = dot(shares[a]!, below[b]!)
      beats[a]![b] = chance
      beats[b]![a] = 1 - chance
    }
  }
  return beats
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!
  return sum
}

/** Chance to score highest in a draw, ties shared. */
export function chancesToLead(samples: readonly Float64Array[]): Float64Array {
  const first = new Float64Array(samples.length)
  const draws = samples[0]?.length ?? 0
  const best = new Float64Array(draws).fill(Number.NEGATIVE_INFINITY)
  const leaders = new Int32Array(draws)
  const ties = new Uint8Array(draws)
  for (const [item, sample] of samples.entries()) {
    for (let draw = 0; draw < draws; draw += 1) {
      const score = sample[draw]!
      if (score > best[draw]!) {
        best[draw] = score
        leaders[draw] = item
        ties[draw] = 0
      } else if (score === best[draw]!) ties[draw] = 1
    }
  }
  for (let draw = 0; draw < draws; draw += 1) {
    if (ties[draw] === 0) {
      first[leaders[draw]!]! += 1
      continue
    }
    const sharing = samples.flatMap((sample, item) => (sample[draw] === best[draw] ? [item] : []))
    for (const item of sharing) first[item]! += 1 / sharing.length
  }
  return first.map(value => value / draws)
}

/** Quantiles of all items pooled. */
function binEdges(parts: readonly Float64Array[]): Float64Array {
  const each = Math.max(50, Math.ceil(40_000 / parts.length))
  const pool: number[] = []
  for (const part of parts) {
    const step = Math.max(1, Math.floor(part.length / each))
    for (let i = 0; i < part.length; i += step) pool.push(part[i]!)
  }
  const sorted = Float64Array.from(pool).sort()
  const bins = Math.min(2048, sorted.length)
  const edges = Array.from(
    { length: Math.max(0, bins - 1) },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / bins)]!,
  )
  return Float64Array.from(new Set(edges))
}

function binShares(part: Float64Array, edges: Float64Array): Float64Array {
  const shares = new Float64Array(edges.length + 1)
  let bin = 0
  for (let i = 0; i < part.length; i += 1) {
    while (bin < edges.length && edges[bin]! <= part[i]!) bin += 1
    shares[bin]! += 1
  }
  return shares.map(value => value / part.length)
}
