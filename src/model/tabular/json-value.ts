import { Problem } from '../problem.ts'

/** A JSON text as values; long numbers stay as they are written, so that no id is rounded. */
export function jsonValue(text: string): unknown {
  try {
    const value: unknown = hasLongNumber.test(text) ? JSON.parse(text, keepLong) : JSON.parse(text)
    if (isDeeper(value, deepest)) throw tooDeep()
    return value
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep()
    if (error instanceof SyntaxError)
      throw new Problem('invalid', `This is not JSON: ${plain(error.message)}.`, {}, 422)
    throw error
  }
}

/** One JSON value a line; undefined when the first lines are not. */
export function jsonLines(text: string): unknown[] | undefined {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  if (lines.length < 2 || !lines.slice(0, 3).every(line => /^\s*[[{]/.test(line))) return undefined
  try {
    const values = lines.map((line): unknown =>
      hasLongNumber.test(line) ? JSON.parse(line, keepLong) : JSON.parse(line),
    )
    if (isDeeper(values, deepest)) throw tooDeep()
    return values
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Several JSON values after one another, as pages that were written into one file; undefined when the text is not that. */
export function jsonSequence(text: string): unknown[] | undefined {
  const values: unknown[] = []
  let depth = 0
  let start = -1
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (quoted) {
      if (sign === '\\') at += 1
      else if (sign === '"') quoted = false
    } else if (sign === '"') {
      if (depth === 0) return undefined
      quoted = true
    } else if (sign === '{' || sign === '[') {
      if (depth === 0) start = at
      depth += 1
    } else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth < 0) return undefined
      if (depth === 0) values.push(text.slice(start, at + 1))
    } else if (depth === 0 && sign !== '\u001e' && !/[\s,]/.test(sign)) return undefined
  }
  if (depth !== 0 || values.length < 2) return undefined
  const read = values.map(value => valueOrNothing(value as string))
  return read.every(value => typeof value === 'object' && value !== null && Object.keys(value).length > 0)
    ? read
    : undefined
}

function valueOrNothing(text: string): unknown {
  try {
    return jsonValue(text)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

const hasLongNumber = /[:[,\s]-?\d{16}|\d[eE][+-]?\d/

function keepLong(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined) return value
  return String(value) === context.source || (Number.isFinite(value) && Math.abs(value) < 1e15) ? value : context.source
}

const deepest = 200

// the engine parses any depth, and whoever walks the values afterwards would not come back
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const inner of Array.isArray(value) ? value : Object.values(value)) if (isDeeper(inner, levels - 1)) return true
  return false
}

const tooDeep = (): Problem =>
  new Problem('invalid', 'This JSON is nested too deeply to read. Export a flat list of items instead.', {}, 422)

const plain = (says: string): string => says.replace(/[.\s]+$/, '')
