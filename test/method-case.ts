/** One reference case: an input with the answer that a right implementation gives. */
export interface MethodCase {
  id: string
  method: string
  input: unknown
  expected: Record<string, unknown>
  tolerance: number | Record<string, number>
}

/** Every leaf of the expected answer that the computed one misses, as sentences. Extra fields are fine. */
export function misses(reference: MethodCase, actual: unknown): string[] {
  const found: string[] = []
  compare(reference.expected, actual, [], reference.tolerance, found)
  return found
}

const naive = /wrong|naive|^printed|Printed$|Rounded$/i

function compare(
  expected: unknown,
  actual: unknown,
  path: readonly string[],
  tolerance: MethodCase['tolerance'],
  found: string[],
): void {
  if (path.some(step => naive.test(step))) return
  const at = path.join('.')
  if (typeof expected === 'number') {
    if (typeof actual !== 'number' || Math.abs(actual - expected) > allowance(expected, path, tolerance)) {
      found.push(`${at}: expected ${expected}, got ${JSON.stringify(actual)}`)
    }
    return
  }
  if (typeof expected !== 'object' || expected === null) {
    if (expected !== actual) found.push(`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
    return
  }
  if (typeof actual !== 'object' || actual === null) {
    found.push(`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
    return
  }
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) {
    found.push(`${at}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
    return
  }
  for (const [key, value] of Object.entries(expected)) {
    compare(value, (actual as Record<string, unknown>)[key], [...path, key], tolerance, found)
  }
}

/** How far a number may be off: the case's own tolerance, by field where it says so, else 1e-6 relative. */
function allowance(expected: number, path: readonly string[], tolerance: MethodCase['tolerance']): number {
  // answers are printed to ten digits, so half a unit of the tenth is never a miss
  const printed = 6e-10 * Math.abs(expected)
  if (typeof tolerance === 'number') return Math.max(tolerance, printed)
  const key = Object.keys(tolerance).find(
    name => name !== 'relative' && path.some(step => step.startsWith(name.replace(/Abs$/, ''))),
  )
  if (key) return Math.max(tolerance[key]!, printed)
  return Math.max((tolerance.relative ?? 1e-6) * Math.abs(expected), printed)
}
