import { toText } from '../field-text.ts'
import type { Kind } from '../kind.ts'
import type { ChartRecord } from '../record.ts'
import { ownColumns } from './own-export.ts'

/** What a file says beside the record: its people by name, and what it is joined with. */
export interface Around {
  personOf: (id: string) => string
  /** Keys of the records a link of this name leads to. */
  keysOf: (name: string) => readonly string[]
}

/** The header of a kind's CSV: what all kinds share, its fields by label, its links as they read. */
export function csvHeader(kind: Kind): string[] {
  const taken = new Set<string>(Object.values(ownColumns))
  const named = (label: string, name: string): string => {
    const header = taken.has(label) ? `${label} (${name})` : label
    taken.add(header)
    return header
  }
  return [
    ...Object.values(ownColumns),
    ...Object.entries(kind.fields).map(([name, field]) => named(field.label, name)),
    ...Object.entries(kind.links).map(([name, link]) => named(`→ ${link.says}`, name)),
  ]
}

/** A record as the cells of its kind's CSV. */
export function csvCells(kind: Kind, record: ChartRecord, around: Around): string[] {
  const from = record.cameFrom
  return [
    record.id,
    record.key,
    record.title,
    kind.states[record.state]?.label ?? record.state,
    record.owner ? around.personOf(record.owner) : '',
    record.tags.map(tag => tag.replaceAll(';', ',')).join('; '),
    record.audience,
    from ? `${from.system}: ${from.id}` : '',
    from?.url ?? '',
    record.createdAt,
    record.updatedAt,
    ...Object.entries(kind.fields).map(([name, field]) => {
      const value = record.fields[name]
      return field.type === 'person' && typeof value === 'string' ? around.personOf(value) : toText(field, value)
    }),
    ...Object.keys(kind.links).map(name => around.keysOf(name).join(', ')),
  ]
}
