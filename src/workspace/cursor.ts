import { Problem } from '../model/problem.ts'
import { faultOf } from '../model/text.ts'

/** The place a page ended at: the sort it belongs to, the value there, and the tie-break. */
export function writeCursor(sort: string, place: string | number | null, tie: string | number): string {
  return Buffer.from(JSON.stringify([sort, place, tie])).toString('base64url')
}

/** Reads a cursor of the same sort; anything else is refused in words. */
export function readCursor(
  cursor: string,
  sort: string,
  types: { place?: 'string' | 'number'; tie: 'string' | 'number' },
): { place: string | number | null; tie: string | number } {
  try {
    const read = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown
    if (Array.isArray(read) && read.length === 3 && read[0] === sort) {
      const [, place, tie] = read as unknown[]
      if (isOf(types.tie, tie) && (place === null || isOf(types.place, place))) return { place, tie }
    }
  } catch {
    // falls through to the refusal below: the cursor was not one of ours
  }
  throw new Problem('invalid', 'The cursor does not belong to this list and sort. Start again without `after`.', {
    after: 'not a cursor of this list',
  })
}

const isOf = (type: 'string' | 'number' | undefined, value: unknown): value is string | number =>
  typeof value === type && (typeof value === 'string' ? faultOf(value) === null : Number.isFinite(value))
