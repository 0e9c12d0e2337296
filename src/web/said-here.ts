import type { Seen } from '../client/live.ts'
import type { OperationName } from '../model/contract.ts'
import { asWritten } from './words.ts'

// answers that hold sentences of ours; titles and texts of records are somebody's own
const spoken: ReadonlySet<OperationName> = new Set([
  'map',
  'signals',
  'next',
  'read',
  'why',
  'breaks',
  'inbox',
  'whatIf',
  'shared',
  'handOver',
])
const sentences: ReadonlySet<string> = new Set(['says', 'why', 'label'])
// what people wrote is left alone, whatever its fields are called
const theirs: ReadonlySet<string> = new Set(['fields', 'values', 'comments', 'comment', 'history'])

/** An answer with the names this workspace gave in its sentences; the very same where none was renamed. */
export function saidHere<T>(name: OperationName, seen: Seen<T>, say: (text: string) => string): Seen<T> {
  if (seen.data === undefined || !spoken.has(name) || say === asWritten) return seen
  return { ...seen, data: walk(seen.data, say) as T }
}

function walk(value: unknown, say: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map(one => walk(one, say))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      typeof part === 'string' && sentences.has(name) ? say(part) : theirs.has(name) ? part : walk(part, say),
    ]),
  )
}
