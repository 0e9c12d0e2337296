import type { Attachment, Change, Comment } from '../model/change.ts'
import type { LedgerRow } from '../model/ledger.ts'
import { mentionLink } from '../model/mention.ts'
import type { Reading } from '../model/reading.ts'
import type { ChartRecord } from '../model/record.ts'

type Same = (a: unknown, b: unknown) => boolean

/** What stands now of that which a ledger row is about. */
export interface Standing {
  record: ChartRecord | undefined
  /** The link's values. */
  link: Record<string, unknown> | undefined
  comment: Comment | undefined
}

/** The changes that take a ledger row back where its values still stand; `kept` names what stays because somebody changed it since (`isOthersToo`: somebody else has worked on the record since it was made). */
export function inverse(
  row: LedgerRow,
  { record, link, comment }: Standing,
  same: Same,
  isOthersToo: boolean,
): { changes: Change[]; kept?: string } {
  const id = row.record
  switch (row.verb) {
    case 'create':
      if (!record || record.archivedAt !== null) return { changes: [] }
      if (isOthersToo) return { changes: [], kept: record.key }
      return { changes: [{ verb: 'archive', id }] }
    case 'archive':
    case 'merge':
      return record && record.archivedAt !== null ? { changes: [{ verb: 'restore', id }] } : { changes: [] }
    case 'restore':
      return record && record.archivedAt === null ? { changes: [{ verb: 'archive', id }] } : { changes: [] }
    case 'turn': {
      const was = row.was?.kind
      if (!record || typeof was !== 'string') return { changes: [] }
      if (record.kind !== row.now?.kind) return { changes: [], kept: `${record.key} (kind)` }
      const back: Change[] = [{ verb: 'turn', id, to: was }]
      return {
        changes:
          typeof row.was?.state === 'string' ? [...back, { verb: 'update', id, set: { state: row.was.state } }] : back,
      }
    }
    case 'update':
      return record ? inverseUpdate(row, record, same) : { changes: [] }
    // what a text mentions goes back with the text
    case 'link':
      if (row.now?.name === mentionLink) return { changes: [] }
      return link && row.link ? { changes: [{ verb: 'unlink', id: row.link }] } : { changes: [] }
    case 'unlink': {
      if (row.was?.name === mentionLink || link || !row.link || !row.was || !record) return { changes: [] }
      const { name, to, values } = row.was as { name: string; to: string; values: Record<string, unknown> }
      return { changes: [{ verb: 'link', id: row.link, from: row.record, name, to, values }] }
    }
    case 'relink': {
      if (!link || !row.link) return { changes: [] }
      if (!same(link, row.now?.values)) return { changes: [], kept: 'a link’s values' }
      const was = (row.was?.values ?? {}) as Record<string, unknown>
      const cleared = Object.fromEntries(Object.keys(link).map(name => [name, null]))
      return { changes: [{ verb: 'relink', id: row.link, values: { ...cleared, ...was } }] }
    }
    case 'comment':
      return { changes: row.now ? [{ verb: 'uncomment', id: String(row.now.id) }] : [] }
    case 'uncomment': {
      if (!row.was) return { changes: [] }
      const { answers, ...before } = row.was as unknown as Comment
      return { changes: [{ verb: 'comment', ...before, ...(answers && { answers }) }] }
    }
    case 'recomment': {
      if (!comment || typeof row.was?.text !== 'string') return { changes: [] }
      if (comment.text !== row.now?.text) return { changes: [], kept: 'a comment' }
      return { changes: [{ verb: 'recomment', id: comment.id, text: row.was.text }] }
    }
    case 'resolve':
      return { changes: comment?.resolved ? [{ verb: 'reopen', id: comment.id }] : [] }
    case 'reopen':
      return { changes: comment && !comment.resolved ? [{ verb: 'resolve', id: comment.id }] : [] }
    case 'attach':
      return { changes: row.now ? [{ verb: 'detach', id: String(row.now.id) }] : [] }
    case 'measure':
      return { changes: row.was ? [{ verb: 'measure', id, readings: row.was.readings as Reading[] }] : [] }
    case 'detach': {
      if (!row.was) return { changes: [] }
      const { id: attachment, on, name, type, size, hash } = row.was as unknown as Attachment
      return { changes: [{ verb: 'attach', id: attachment, on, name, type, size, hash }] }
    }
    default:
      return { changes: [] }
  }
}

function inverseUpdate(row: LedgerRow, record: ChartRecord, same: Same): { changes: Change[]; kept?: string } {
  const { fields: wasFields, ...wasCommon } = (row.was ?? {}) as Record<string, unknown> & {
    fields?: Record<string, unknown>
  }
  const now = (row.now ?? {}) as Record<string, unknown> & { fields?: Record<string, unknown> }
  const set: Record<string, unknown> = {}
  const fields: Record<string, unknown> = {}
  const kept: string[] = []
  for (const [name, was] of Object.entries(wasCommon)) {
    if (same((record as unknown as Record<string, unknown>)[name], now[name])) set[name] = was
    else kept.push(name)
  }
  for (const [name, was] of Object.entries(wasFields ?? {})) {
    if (same(record.fields[name], now.fields?.[name])) fields[name] = was
    else kept.push(name)
  }
  const changes: Change[] = []
  if (Object.keys(set).length > 0 || Object.keys(fields).length > 0) {
    changes.push({ verb: 'update', id: record.id, set: { ...set, ...(Object.keys(fields).length > 0 && { fields }) } })
  }
  return kept.length > 0 ? { changes, kept: `${record.key} (${kept.join(', ')})` } : { changes }
}
