/** Turns lines as people and agents write them into steps: a text alone is a step, and each that has no id gets one (s1, s2 …). */
export function withIds(lines: readonly unknown[]): unknown[] {
  const taken = new Set(lines.flatMap(line => (isStep(line) ? [line.id] : [])))
  let count = 0
  const nextId = (): string => {
    do count += 1
    while (taken.has(`s${count}`))
    return `s${count}`
  }
  return lines.map(line => {
    if (typeof line === 'string') return { id: nextId(), text: line }
    if (isStep(line) && line.id === undefined) return { ...line, id: nextId() }
    return line
  })
}

function isStep(line: unknown): line is { id?: unknown } {
  return typeof line === 'object' && line !== null && !Array.isArray(line)
}
