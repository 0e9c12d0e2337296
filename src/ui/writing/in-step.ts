/** How a list of new things follows from a list of old ones: each stays, replaces one, or is new. */
export type Step<T> = { old: number | null; now: T; same: boolean }

/** Walks two lists in step: what is alike stays, what stands between likes replaces what stood there, in order. */
export function inStep<T>(old: readonly T[], now: readonly T[], alike: (one: T, other: T) => boolean): Step<T>[] {
  const steps: Step<T>[] = []
  let [at, to] = [0, 0]
  const flush = (upTo: number, nowTo: number) => {
    for (; to < nowTo; to += 1) {
      steps.push({ old: at < upTo ? at : null, now: now[to]!, same: false })
      if (at < upTo) at += 1
    }
    at = upTo
  }
  for (const [one, other] of matches(old, now, alike)) {
    flush(one, other)
    steps.push({ old: one, now: now[other]!, same: true })
    ;[at, to] = [one + 1, other + 1]
  }
  flush(old.length, now.length)
  return steps
}

/** Which of the old are which of the new: ends first, then the longest common run of the middle. */
function matches<T>(old: readonly T[], now: readonly T[], alike: (one: T, other: T) => boolean): [number, number][] {
  let lead = 0
  while (lead < old.length && lead < now.length && alike(old[lead]!, now[lead]!)) lead += 1
  let tail = 0
  while (
    tail < old.length - lead &&
    tail < now.length - lead &&
    alike(old[old.length - 1 - tail]!, now[now.length - 1 - tail]!)
  )
    tail += 1
  const middle = longest(old.slice(lead, old.length - tail), now.slice(lead, now.length - tail), alike)
  return [
    ...Array.from({ length: lead }, (_, at): [number, number] => [at, at]),
    ...middle.map(([one, other]): [number, number] => [one + lead, other + lead]),
    ...Array.from({ length: tail }, (_, at): [number, number] => [old.length - tail + at, now.length - tail + at]),
  ]
}

/** The longest common run; beyond a size where that would be felt, none. */
function longest<T>(old: readonly T[], now: readonly T[], alike: (one: T, other: T) => boolean): [number, number][] {
  if (old.length === 0 || now.length === 0 || old.length * now.length > 250_000) return []
  const length = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  const isSame = old.map(one => now.map(other => alike(one, other)))
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = now.length - 1; to >= 0; to -= 1)
      length[at]![to] = isSame[at]![to]
        ? length[at + 1]![to + 1]! + 1
        : Math.max(length[at + 1]![to]!, length[at]![to + 1]!)
  const found: [number, number][] = []
  for (let at = 0, to = 0; at < old.length && to < now.length; ) {
    if (isSame[at]![to]) {
      found.push([at, to])
      ;[at, to] = [at + 1, to + 1]
    } else if (length[at + 1]![to]! >= length[at]![to + 1]!) at += 1
    else to += 1
  }
  return found
}
