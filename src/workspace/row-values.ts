import type { Bound } from '../store/session.ts'
import type { Common, StoredLink, StoredRecord } from './rows.ts'

/** The values of a row in the order of `recordColumns`. */
export function recordValues(record: StoredRecord, sortTitle: string, shape: number): Record<string, Bound> {
  const common: Common = {}
  if (record.tags.length > 0) common.tags = record.tags
  if (record.cameFrom?.url || record.cameFrom?.at)
    common.from = {
      ...(record.cameFrom.url && { url: record.cameFrom.url }),
      ...(record.cameFrom.at && { at: record.cameFrom.at }),
    }
  if (Object.keys(record.waivers).length > 0) common.waivers = record.waivers
  if (Object.keys(record.kept).length > 0) common.kept = record.kept
  return {
    id: record.id,
    kind: record.kind,
    key: record.key,
    seq: record.seq,
    title: record.title,
    sort_title: sortTitle,
    state: record.state,
    owner: record.owner,
    audience: record.audience,
    team: record.team,
    product: record.product,
    from_system: record.cameFrom?.system ?? null,
    from_id: record.cameFrom?.id ?? null,
    touched: record.touched ? 1 : 0,
    common: JSON.stringify(common),
    data: JSON.stringify(record.fields),
    shape,
    version: record.version,
    created_at: record.createdAt,
    created_by: record.createdBy,
    updated_at: record.updatedAt,
    updated_by: record.updatedBy,
    archived_at: record.archivedAt,
  }
}

/** The values of a link's row. */
export function linkValues(link: StoredLink): Record<string, Bound> {
  return {
    id: link.id,
    from_id: link.from,
    from_kind: link.fromKind,
    name: link.name,
    to_id: link.to,
    to_kind: link.toKind,
    data: JSON.stringify(link.values),
    version: link.version,
    created_at: link.createdAt,
    created_by: link.createdBy,
  }
}
