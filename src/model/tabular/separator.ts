const candidates = [',', ';', '\t', '|'] as const

/** The sign that parts a CSV's columns: the one that cuts its first rows most evenly, quoted parts aside. */
export function separatorOf(text: string): string {
  const named = /^\ufeff?sep=(.)\r?\n/i.exec(text.slice(0, 10))
  if (named) return named[1]!
  const lines = firstLines(text, 60)
  let best = ','
  let bestScore = 0
  for (const sign of candidates) {
    const score = evenness(lines.map(line => countOf(line, sign)))
    if (score > bestScore) {
      best = sign
      bestScore = score
    }
  }
  return best
}

// records rather than lines: a line end inside quotes does not count
function firstLines(text: string, wanted: number): string[] {
  const lines: string[] = []
  let quoted = false
  let line = ''
  const end = Math.min(text.length, 500_000)
  for (let at = 0; at < end && lines.length < wanted; at += 1) {
    const sign = text[at]!
    if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      if (line.trim()) lines.push(line)
      line = ''
    } else if (!quoted && line.length < 20_000) line += sign
  }
  if (line.trim() && lines.length < wanted) lines.push(line)
  return lines
}

function countOf(line: string, sign: string): number {
  let count = 0
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) count += 1
  return count
}

// what counts is how many rows agree; the header decides, unless lines of a report stand above it
function evenness(counts: readonly number[]): number {
  const header = counts[0] || usual(counts)
  if (header === 0) return 0
  const agree = counts.filter(count => count === header).length / counts.length
  return agree * 10 + Math.min(header, 30) / 10
}

function usual(counts: readonly number[]): number {
  const times = Map.groupBy(counts, count => count)
  return [...times].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? 0
}
