import type { Territory } from './assemble.ts'
import type { LedgerRow } from './ledger.ts'
import { mentionLink } from './mention.ts'
import type { Reading } from './reading.ts'
import { audienceLabels } from './record.ts'

/** Names that a sentence needs and the ledger does not hold. */
export interface Names {
  person(id: string): string
  /** "B-3 Faster booking", or its words for a record that is gone or hidden. */
  record(id: string): string
}

const commonLabels: Record<string, string> = {
  title: 'title',
  state: 'state',
  owner: 'owner',
  audience: 'audience',
  tags: 'tags',
  team: 'team',
  product: 'product',
  cameFrom: 'origin',
  waivers: 'findings set aside',
}

/** One row of the ledger in words: "Ana moved B-3 Faster booking from next to now". */
export function sentence(row: LedgerRow, territory: Territory, names: Names): string {
  const who = names.person(row.actor)
  const what = names.record(row.record)
  const kind = territory.kinds.get(row.kind)
  switch (row.verb) {
    case 'create':
      return `${who} added ${what}`
    case 'archive':
      return `${who} put ${what} into the trash`
    case 'restore':
      return `${who} took ${what} out of the trash`
    case 'turn':
      return `${who} turned ${String(row.was?.key ?? what)} into ${String(row.now?.key ?? 'another kind')}`
    case 'merge':
      return `${who} merged ${what} into ${row.other ? names.record(row.other) : 'another record'}`
    case 'erase':
      return `${who} erased a ${kind?.title.toLowerCase() ?? 'record'} for good`
    case 'reveal':
      return `${who} showed ${what} to everybody in the workspace`
    case 'hide':
      return `${who} kept ${what} to fewer people`
    case 'comment':
      return `${who} ${row.now?.answers ? 'answered a comment' : 'commented'} on ${what}`
    case 'recomment':
      return `${who} rewrote a comment on ${what}`
    case 'uncomment':
      return `${who} took back a comment on ${what}`
    case 'resolve':
      return `${who} resolved a thread on ${what}`
    case 'reopen':
      return `${who} reopened a thread on ${what}`
    case 'attach':
      return `${who} attached ${String(row.now?.name ?? 'a file')} to ${what}`
    case 'detach':
      return `${who} took ${String(row.was?.name ?? 'a file')} off ${what}`
    case 'measure':
      return `${who} wrote down ${readingsSaid(row)} of ${what}`
    case 'link':
    case 'relink':
    case 'unlink':
      return linkSentence(row, territory, names, who, what)
    case 'update':
      return updateSentence(row, territory, names, who, what)
  }
}

function readingsSaid({ now }: LedgerRow): string {
  const readings = (now?.readings ?? []) as readonly Reading[]
  const [first] = readings
  if (readings.length !== 1 || !first) return `${readings.length} readings`
  return first.value === null ? `that there is no reading on ${first.at}` : `${first.value} on ${first.at}`
}

/** What an update changed, field by field, with the labels people know. */
export function changedValues(
  row: LedgerRow,
  territory: Territory,
): { field: string; label: string; was: unknown; now: unknown }[] {
  if (row.verb !== 'update' && row.verb !== 'relink') return []
  const kind = territory.kinds.get(row.kind)
  const { fields: wasFields, values: wasValues, ...was } = row.was ?? {}
  const now = row.now ?? {}
  const nowFields = (now.fields ?? {}) as Record<string, unknown>
  const lines = Object.entries(was).map(([field, before]) => ({
    field,
    label: commonLabels[field] ?? field,
    was: before,
    now: now[field] ?? null,
  }))
  for (const [field, before] of Object.entries((wasFields ?? {}) as Record<string, unknown>)) {
    lines.push({
      field,
      label: kind?.fields[field]?.label.toLowerCase() ?? field,
      was: before,
      now: nowFields[field] ?? null,
    })
  }
  if (wasValues) lines.push({ field: 'values', label: 'link', was: wasValues, now: now.values ?? null })
  return lines
}

function linkSentence(row: LedgerRow, territory: Territory, names: Names, who: string, what: string): string {
  const link = (row.now ?? row.was ?? {}) as { name?: string }
  const says = territory.link(row.kind, link.name ?? '')?.says ?? link.name ?? 'is linked to'
  const other = row.other ? names.record(row.other) : 'another record'
  if (link.name === mentionLink)
    return row.verb === 'link'
      ? `${who} mentioned ${other} in ${what}`
      : `${who} no longer mentions ${other} in ${what}`
  if (row.verb === 'link') return `${who} linked ${what}: ${says} ${other}`
  if (row.verb === 'unlink') return `${who} took away: ${what} ${says} ${other}`
  return `${who} changed how ${what} ${says} ${other}`
}

function updateSentence(row: LedgerRow, territory: Territory, names: Names, who: string, what: string): string {
  const kind = territory.kinds.get(row.kind)
  const changed = changedValues(row, territory)
  const [only] = changed
  if (changed.length !== 1 || !only) return `${who} changed ${list(changed.map(line => line.label))} of ${what}`
  const show = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return 'unknown'
    if (only.field === 'state') return kind?.states[String(value)]?.label ?? String(value)
    if (only.field === 'owner' || kind?.fields[only.field]?.type === 'person') return names.person(String(value))
    if (only.field === 'audience') return audienceLabels[value as keyof typeof audienceLabels] ?? String(value)
    const option = kind?.fields[only.field]?.options?.[String(value)]
    return option ?? (typeof value === 'object' ? 'other values' : `${value}`)
  }
  if (only.field === 'waivers') return `${who} set a finding on ${what} aside`
  if (only.field === 'state') return `${who} moved ${what} from ${show(only.was)} to ${show(only.now)}`
  if (only.now === null) return `${who} cleared ${only.label} of ${what}`
  const from = show(only.was)
  const to = show(only.now)
  if (from.length + to.length > 120) return `${who} rewrote ${only.label} of ${what}`
  return only.was === null
    ? `${who} set ${only.label} of ${what} to ${to}`
    : `${who} changed ${only.label} of ${what} from ${from} to ${to}`
}

const list = (items: readonly string[]): string =>
  items.length <= 1 ? (items[0] ?? 'something') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
