/** The known words nearest to one that is not known, best first; none when nothing comes close. */
export function nearest(word: string, known: readonly string[], most = 3): string[] {
  const asked = bare(word)
  if (asked === '') return []
  const allowed = Math.max(1, Math.floor(asked.length / 3))
  return known
    .map(candidate => ({ candidate, distance: distance(asked, bare(candidate), allowed) }))
    .filter(entry => entry.distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(entry => entry.candidate)
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .slice(0, 64)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Letters to change, add, drop or swap; one word inside the other counts as nearly the same. */
function distance(a: string, b: string, allowed: number): number {
  if (a === b) return 0
  if (Math.min(a.length, b.length) >= 4 && (a.includes(b) || b.includes(a))) return 1
  if (Math.abs(a.length - b.length) > allowed) return allowed + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]!
}
