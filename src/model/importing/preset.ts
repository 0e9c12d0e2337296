import type { ColumnMapping, Mapping, Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import type { Source } from '../tabular/source.ts'
import { columnMapping } from './column-mapping.ts'

/** A mapping for columns whose names are known beforehand; what the kind does not have is left out. */
export function presetMapping(
  source: Source,
  kind: Kind,
  about: { intake: string; system: string },
  becomes: Readonly<Record<string, readonly Target[]>>,
): Mapping {
  const columns = source.table.columns.map(({ name }, at): ColumnMapping => {
    const to = Object.hasOwn(becomes, name) ? becomes[name]!.filter(target => fits(kind, target)) : []
    return columnMapping(source, kind, at, to)
  })
  return { ...about, kind: kind.word, choices: {}, fixed: {}, columns }
}

function fits(kind: Kind, target: Target): boolean {
  if (target.as === 'field') return kind.fields[target.name] !== undefined
  return target.as !== 'link' || kind.links[target.name] !== undefined
}

/** Shorthands for writing mappings down. */
export const to = {
  common: (name: Extract<Target, { as: 'common' }>['name']): Target => ({ as: 'common', name }),
  field: (name: string): Target => ({ as: 'field', name }),
  link: (name: string, way: 'out' | 'in' = 'out'): Target => ({ as: 'link', name, way, by: 'id' }),
  made: (name: string, makes: string): Target => ({ as: 'link', name, way: 'out', by: 'title', makes }),
  tag: (heading?: string): Target => ({ as: 'tag', ...(heading ? { heading } : {}) }),
  line: (heading?: string): Target => ({ as: 'line', ...(heading ? { heading } : {}) }),
  comment: { as: 'comment' } as Target,
}
