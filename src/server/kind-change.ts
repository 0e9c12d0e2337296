import { createHash } from 'node:crypto'
import type { Territory } from '../model/assemble.ts'
import { canonical } from '../model/canonical.ts'
import type { Change, Done, Outcome } from '../model/change.ts'
import type { Kind } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import { unknownName } from './input-parser.ts'
import type { Call } from './route.ts'

/** The kind a route was written out for, and the map it belongs to. */
export interface KindPlace {
  kind: Kind
  territory: Territory
}

/** What a change left: the first outcome, and headers that name its batch and number. */
export interface Changed {
  done: Done
  first: Outcome
  headers: Record<string, string>
}

/** Sends changes down the one path; `rest` is what the body holds beyond the change itself. */
export async function changed(call: Call, rest: Record<string, unknown>, changes: readonly Change[]): Promise<Changed> {
  const { reason, batch, ...strange } = rest
  const [name] = Object.keys(strange)
  if (name !== undefined) throw unknownName(name, ['reason', 'batch'])
  const key = call.header('idempotency-key')
  if (key !== undefined && (key.length === 0 || key.length > 200)) {
    throw new Problem('invalid', 'An Idempotency-Key has 1 to 200 characters.', {
      'Idempotency-Key': '1 to 200 characters',
    })
  }
  const done = await call.contract.change({
    changes: [...changes],
    ...(key === undefined ? {} : { idempotencyKey: key, asked: await askedBy(call, changes) }),
    ...(reason === undefined ? {} : { reason: text(reason, 'reason', 2000) }),
    ...(batch === undefined ? {} : { batch: text(batch, 'batch', 80) }),
  })
  return {
    done,
    first: done.outcomes[0]!,
    headers: { 'Chartroom-Batch': done.batch, 'Chartroom-Number': String(done.number) },
  }
}

// the request as it came: ids that are made here differ each time, and are not what was asked for
async function askedBy(call: Call, changes: readonly Change[]): Promise<string> {
  const [first] = changes
  const kind = first && 'kind' in first ? first.kind : null
  const asked = canonical({ verb: first?.verb, kind, params: call.params, body: await call.json() })
  return createHash('sha256').update(asked).digest('base64url')
}

/** Takes a string from a body. */
export function text(value: unknown, field: string, longest = 200_000): string {
  if (typeof value === 'string' && value.length <= longest) return value
  throw new Problem('invalid', `${field} is text of at most ${longest} characters.`, { [field]: 'must be text' })
}

/** Takes a bag of named values from a body. */
export function bag(value: unknown, field: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    // an object that is no array, as checked above
    return value as Record<string, unknown>
  }
  throw new Problem('invalid', `${field} is an object of names and values.`, { [field]: 'must be an object' })
}
