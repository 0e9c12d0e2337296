import type { Detail } from '../model/answers.ts'
import { articled } from '../model/articled.ts'
import type { Territory } from '../model/assemble.ts'
import { isId } from '../model/id.ts'
import type { Kind } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import { matchedVersions } from './entity-tag.ts'
import type { Call } from './route.ts'

/** Reads the record an address names; one that has become another kind is unknown under the old address. */
export async function recordAt(call: Call, kind: Kind, territory: Territory): Promise<Detail> {
  const detail = await call.contract.read({ id: call.params.id! })
  const { record } = detail
  if (record.kind === kind.word) return detail
  const now = territory.kinds.get(record.kind)!
  const same = call.params.id?.toUpperCase() === record.key
  const says = `${call.params.id} is ${same ? '' : `${record.key}, `}${articled(now.title.toLowerCase())}; it is at ${call.base}/${now.plural}/${record.key}.`
  throw new Problem('unknown', says)
}

/** The id behind an id or a key. */
export async function idOf(call: Call, given: unknown, field: string): Promise<string> {
  if (typeof given !== 'string' || given === '') {
    throw new Problem('invalid', `${field} names a record by id or key.`, { [field]: 'an id or a key' })
  }
  return isId(given) ? given : (await call.contract.read({ id: given })).record.id
}

/** Which version a change was made on, by header or body, and whether any newer one refuses it. */
export interface Basis {
  version?: number
  strict?: boolean
}

/** Reads the basis of a change: `If-Match` is strict, `version` in the body merges. */
export function basisOf(call: Call, body: Record<string, unknown>, current: number): Basis {
  const header = call.header('if-match')
  if (header !== undefined) {
    const versions = matchedVersions(header)
    if (versions === '*') return { version: current, strict: true }
    if (!versions.includes(current)) {
      // said again under its key, it may have been done already: only the command can tell
      const [named] = versions
      if (named === undefined || call.header('idempotency-key') === undefined) throw stale(current)
      return { version: named, strict: true }
    }
    return { version: current, strict: true }
  }
  const { version } = body
  if (version === undefined) return {}
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Problem('invalid', 'version is the whole number you read with the record.', { version: 'a whole number' })
  }
  return { version }
}

/** Refuses a change that does not say on which version it was made. */
export function required(basis: Basis): Basis & { version: number } {
  if (basis.version !== undefined) return { ...basis, version: basis.version }
  const says = 'Say which version you changed: send If-Match with the ETag you read, or version in the body.'
  throw new Problem('conflict', says, { version: 'missing' }, 428)
}

/** What `If-Match` promised to refuse: the record has moved on. */
export function stale(current: number): Problem {
  const says = `The record has changed since you read it; it is at version ${current} now. Read it again.`
  return new Problem('conflict', says, { version: `${current} now` }, 412)
}
