/** Quantile of sorted values by linear interpolation (Hyndman & Fan's type 7). */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const place = (sorted.length - 1) * p
  const below = Math.floor(place)
  const low = sorted[below]!
  return below + 1 < sorted.length ? between(low, sorted[below + 1]!, place - below) : low
}

/** Type 7 quantiles of a long list, given a sorted part of it drawn blindly: the part brackets each quantile, one pass collects what lies inside. */
export function quantilesBySample(values: Float64Array, part: Float64Array, shares: readonly number[]): number[] {
  if (part.length === values.length) return shares.map(share => quantileSorted(part, share))
  return shares.map(share => bracketed(values, part, share) ?? quantilesInPlace(values.slice(), [share])[0]!)
}

/** The quantile from the few values between two of the part; null where the bracket missed it. */
function bracketed(values: Float64Array, part: Float64Array, share: number): number | null {
  const spread = 4 * Math.sqrt(share * (1 - share) * part.length) + 3
  const low = part[Math.floor(share * part.length - spread)] ?? Number.NEGATIVE_INFINITY
  const high = part[Math.ceil(share * part.length + spread)] ?? Number.POSITIVE_INFINITY
  const inside = new Float64Array(values.length)
  let [count, below] = [0, 0]
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!
    if (value < low) below += 1
    else if (value <= high) {
      inside[count] = value
      count += 1
    }
  }
  const place = (values.length - 1) * share - below
  const at = Math.floor(place)
  if (at < 0 || at + 1 >= count) return null
  const sorted = inside.subarray(0, count).sort()
  return between(sorted[at]!, sorted[at + 1]!, place - at)
}

/** Type 7 quantiles of unsorted values without sorting them all; reorders `values`. `shares` must rise. */
export function quantilesInPlace(values: Float64Array, shares: readonly number[]): number[] {
  let from = 0
  return shares.map(p => {
    const place = (values.length - 1) * p
    const below = Math.floor(place)
    select(values, below, from)
    from = below
    const low = values[below]!
    if (below + 1 >= values.length || place === below) return low
    let next = Number.POSITIVE_INFINITY
    for (let i = below + 1; i < values.length; i += 1) if (values[i]! < next) next = values[i]!
    return between(low, next, place - below)
  })
}

/** The value at a share of the way between two; also where their difference is more than a number holds. */
function between(low: number, high: number, share: number): number {
  const apart = high - low
  return Number.isFinite(apart) ? low + share * apart : low * (1 - share) + high * share
}

/** Puts the k-th smallest at place k with smaller ones before it (Hoare's selection), from place `from` on. */
function select(values: Float64Array, k: number, from: number): void {
  let [left, right] = [from, values.length - 1]
  while (right > left) {
    const pivot = median(values[left]!, values[(left + right) >>> 1]!, values[right]!)
    let [i, j] = [left, right]
    while (i <= j) {
      while (values[i]! < pivot) i += 1
      while (values[j]! > pivot) j -= 1
      if (i > j) break
      const swap = values[i]!
      values[i] = values[j]!
      values[j] = swap
      i += 1
      j -= 1
    }
    if (k <= j) right = j
    else if (k >= i) left = i
    else return
  }
}

function median(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
