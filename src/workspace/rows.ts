import { type Kind, shapeOf } from '../model/kind.ts'
import type { CameFrom, ChartLink, ChartRecord } from '../model/record.ts'
import type { Waiver } from '../model/settings.ts'

/** The columns of a record as statements read them; never all of them by a star. */
export const recordColumns =
  'id, kind, key, seq, title, state, owner, audience, team, product, from_system, from_id, touched, common, data, shape, version, created_at, created_by, updated_at, updated_by, archived_at'

/** A row of `records`. `data` is text on SQLite and already parsed on PostgreSQL. */
export interface RecordRow {
  id: string
  kind: string
  key: string
  seq: number
  title: string
  state: string
  owner: string | null
  audience: ChartRecord['audience']
  team: string | null
  product: string | null
  from_system: string | null
  from_id: string | null
  touched: number
  common: string
  data: string | Record<string, unknown>
  shape: number
  version: number
  created_at: string
  created_by: string
  updated_at: string
  updated_by: string
  archived_at: string | null
}

/** What stands in `common`: values of every kind that nobody filters by; `kept` holds fields of kinds it once was. */
export interface Common {
  tags?: readonly string[]
  from?: { url?: string; at?: string }
  waivers?: Record<string, Waiver>
  kept?: Record<string, Record<string, unknown>>
}

/** A record with what only the change path needs: fields kept from kinds it once was. */
export interface StoredRecord extends ChartRecord {
  seq: number
  kept: Record<string, Record<string, unknown>>
}

/** Reads a row; upgrades of the kind's shape are applied here. */
export function readRecord(row: RecordRow, kind: Kind | undefined): StoredRecord {
  const common = commonOf(row)
  return Object.assign(recordOf(row, kind, common), { seq: row.seq, kept: common.kept ?? {} })
}

/** Reads a row as doors and the ledger get it; the whole map passes here, so that nothing is made twice. */
export const readSeen = (row: RecordRow, kind: Kind | undefined): ChartRecord => recordOf(row, kind, commonOf(row))

const commonOf = (row: RecordRow): Common => (row.common === '{}' ? {} : JSON.parse(row.common))

function recordOf(row: RecordRow, kind: Kind | undefined, common: Common): ChartRecord {
  const data = (typeof row.data === 'string' ? JSON.parse(row.data) : row.data) as Record<string, unknown>
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    title: row.title,
    state: row.state,
    owner: row.owner,
    audience: row.audience,
    tags: common.tags ?? [],
    team: row.team,
    product: row.product,
    cameFrom: row.from_system === null ? null : cameFrom(row.from_system, row.from_id ?? '', common.from),
    waivers: common.waivers ?? {},
    fields: kind ? upgrade(data, row.shape, kind) : data,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    archivedAt: row.archived_at,
    touched: row.touched === 1,
  }
}

/** Brings fields written under an older shape to the kind's present one. */
export function upgrade(fields: Record<string, unknown>, shape: number, kind: Kind): Record<string, unknown> {
  let upgraded = fields
  for (let version = shape + 1; version <= shapeOf(kind); version += 1) {
    upgraded = kind.upgrades?.[version]?.(upgraded) ?? upgraded
  }
  return upgraded
}

/** What doors and the ledger get: the record without what only the change path needs. */
export function seen(record: StoredRecord): ChartRecord {
  // written out: leaving names out of a copy costs several times as much, and the whole map passes here
  return {
    id: record.id,
    key: record.key,
    kind: record.kind,
    title: record.title,
    state: record.state,
    owner: record.owner,
    audience: record.audience,
    tags: record.tags,
    team: record.team,
    product: record.product,
    cameFrom: record.cameFrom,
    waivers: record.waivers,
    fields: record.fields,
    version: record.version,
    createdAt: record.createdAt,
    createdBy: record.createdBy,
    updatedAt: record.updatedAt,
    updatedBy: record.updatedBy,
    archivedAt: record.archivedAt,
    touched: record.touched,
  }
}

/** The columns of a link as statements read them. */
export const linkColumns = 'id, from_id, from_kind, name, to_id, to_kind, data, version, created_at, created_by'

/** A row of `links`. */
export interface LinkRow {
  id: string
  from_id: string
  from_kind: string
  name: string
  to_id: string
  to_kind: string
  data: string
  version: number
  created_at: string
  created_by: string
}

/** A link with the kinds its ends had when it was made; its definition is looked up by them. */
export interface StoredLink extends ChartLink {
  fromKind: string
  toKind: string
}

/** Reads a link's row. */
export const readLink = (row: LinkRow): StoredLink =>
  Object.assign(readSeenLink(row), { fromKind: row.from_kind, toKind: row.to_kind })

/** Reads a link's row as doors and the ledger get it. */
export const readSeenLink = (row: LinkRow): ChartLink => ({
  id: row.id,
  name: row.name,
  from: row.from_id,
  to: row.to_id,
  values: row.data === '{}' ? {} : JSON.parse(row.data),
  version: row.version,
  createdAt: row.created_at,
  createdBy: row.created_by,
})

/** What doors and the ledger get of a link. */
export function seenLink({ id, name, from, to, values, version, createdAt, createdBy }: StoredLink): ChartLink {
  return { id, name, from, to, values, version, createdAt, createdBy }
}

function cameFrom(system: string, id: string, rest: { url?: string; at?: string } | undefined): CameFrom {
  return { system, id, ...(rest?.url && { url: rest.url }), ...(rest?.at && { at: rest.at }) }
}
