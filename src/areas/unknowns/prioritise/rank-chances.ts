/** Chance that each item beats each other one, from independent draws sorted into bins that hold about equal mass. */
export function chancesToBeat(samples: readonly Float64Array[]): Float64Array[] {
  const edges = binEdges(samples)
  const shares = samples.map(sample => binShares(sample, edges, samples.length))
  const below = shares.map(share => {
    let sum = 0
    return share.map(value => {
      const before = sum
      sum += value
      return before + value / 2
    })
  })
  return samples.map((_, a) =>
    Float64Array.from(samples, (__, b) => {
      if (a === b) return 0.5
      let sum = 0
      for (let bin = 0; bin < edges.length + 1; bin += 1) sum += shares[a]![bin]! * below[b]![bin]!
      return sum
    }),
  )
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

/** Quantiles of all items pooled, from a part of the draws. */
function binEdges(samples: readonly Float64Array[]): Float64Array {
  const part = Math.max(50, Math.ceil(40_000 / samples.length))
  const pool: number[] = []
  for (const sample of samples) {
    const step = Math.max(1, Math.floor(sample.length / part))
    for (let i = 0; i < sample.length; i += step) pool.push(sample[i]!)
  }
  const sorted = Float64Array.from(pool).sort()
  const bins = Math.min(2048, sorted.length)
  const edges = Array.from({ length: bins - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / bins)]!)
  return Float64Array.from(new Set(edges))
}

function binShares(drawn: Float64Array, edges: Float64Array, items: number): Float64Array {
  // all draws of a few items, fewer of each of many: every pair still meets 10^8 times and more
  const sample = drawn.subarray(0, Math.max(10_000, Math.ceil(4_000_000 / items)))
  const shares = new Float64Array(edges.length + 1)
  for (const value of sample) {
    let [low, high] = [0, edges.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (edges[middle]! <= value) low = middle + 1
      else high = middle
    }
    shares[low]! += 1
  }
  return shares.map(value => value / sample.length)
}
