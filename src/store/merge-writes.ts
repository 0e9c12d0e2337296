import type { Write } from './session.ts'

// as many as keep a statement's plan small; more go in several statements, sent together
const most = 16

/**
 * Several writes as few statements, each a row of CTEs: measured at 0.4 ms for seven writes where seven statements in
 * one round trip took 0.6. The CTEs see one snapshot, therefore no two writes of a call may touch the same row.
 */
export function mergeWrites(writes: readonly Write[]): Write[] {
  const merged: Write[] = []
  for (let from = 0; from < writes.length; from += most) merged.push(merge(writes.slice(from, from + most)))
  return merged
}

function merge(writes: readonly Write[]): Write {
  if (writes.length === 1) return writes[0]!
  const parts = writes.map(({ sql }, at) => `w${at} AS (${sql})`)
  return { sql: `WITH ${parts.join(', ')} SELECT 1`, params: writes.flatMap(({ params }) => params) }
}
