import type { Field, Step } from '../../model/field.ts'
import type { Kind } from '../../model/kind.ts'
import { audienceLabels, type ChartRecord } from '../../model/record.ts'
import { commonColumns } from '../../model/view.ts'
import { Key } from '../../ui/link-chip.tsx'
import type { RowColumn } from '../../ui/rows.tsx'
import { Tag, type Tone } from '../../ui/tag.tsx'
import { shortValue } from '../area/table-columns.ts'
import { day, since } from '../format.ts'
import { isClosed } from '../territory.ts'
import { listWords } from '../words/list.words.ts'

const short = new Set(['choice', 'number', 'scale', 'range', 'money', 'date', 'flag'])

/** The columns a list of a kind shows unless others are chosen: those a form asks first, and what every record has. */
export function usualColumns(kind: Kind): string[] {
  const first = [...new Set([...(kind.essentials ?? []), ...Object.keys(kind.fields)])]
  return ['state', ...first.filter(name => short.has(kind.fields[name]!.type)).slice(0, 2), 'owner', 'updatedAt']
}

/** Every column a list of a kind can show, with its words. */
export const allColumns = (kind: Kind): { id: string; label: string }[] => [
  ...commonColumns.map(id => ({ id, label: listWords.names[id] ?? id })),
  ...Object.entries(kind.fields).map(([id, field]) => ({ id, label: field.label })),
]

/** What cells need to know beside the record. */
export interface Around {
  tone: Tone
  personName: (id: string | null) => string
  teamName: (id: string | null) => string
}

/** The columns of a list as they are drawn: key and title always, then those that are asked for. */
export function drawnColumns(kind: Kind, names: readonly string[], around: Around): RowColumn<ChartRecord>[] {
  const { tone } = around
  const key: RowColumn<ChartRecord> = {
    id: 'key',
    title: listWords.names.key!,
    least: 4.5,
    sortable: true,
    cell: row => <Key mark={row.key} tone={tone} />,
  }
  const title: RowColumn<ChartRecord> = {
    id: 'title',
    title: listWords.names.title!,
    least: 10,
    grows: true,
    sortable: !kind.bulk,
    cell: row => row.title,
  }
  return [key, title, ...names.flatMap(name => columnCalled(kind, name, around) ?? [])]
}

function columnCalled(kind: Kind, name: string, around: Around): RowColumn<ChartRecord> | undefined {
  const field = kind.fields[name]
  const title = field?.label ?? listWords.names[name]
  if (title === undefined) return undefined
  const common = commonCell(kind, name, around)
  if (common) return { id: name, title, ...common }
  if (!field) return undefined
  return {
    id: name,
    title,
    least: widths[field.type] ?? 9,
    number: ['number', 'scale', 'range', 'money'].includes(field.type),
    sortable: (!kind.bulk || field.indexed === true) && field.type !== 'choices' && field.type !== 'steps',
    cell: row => valueText(field, row.fields[name], around.personName),
  }
}

const widths: Partial<Record<Field['type'], number>> = { prose: 16, text: 12, steps: 12, url: 12, flag: 5, number: 7 }

function commonCell(
  kind: Kind,
  name: string,
  { tone, personName, teamName }: Around,
): Omit<RowColumn<ChartRecord>, 'id' | 'title'> | undefined {
  switch (name) {
    case 'state':
      return {
        least: 8.5,
        sortable: true,
        cell: row => (
          <Tag dot tone={isClosed(kind, row.state) ? 'plain' : tone}>
            {kind.states[row.state]?.label ?? row.state}
          </Tag>
        ),
      }
    case 'owner':
      return { least: 7.5, sortable: true, cell: row => personName(row.owner) }
    case 'team':
      return { least: 7, sortable: true, cell: row => teamName(row.team) }
    case 'tags':
      return { least: 10, cell: row => row.tags.map(tag => <Tag key={tag}>{tag}</Tag>) }
    case 'audience':
      return { least: 9, sortable: true, cell: row => audienceLabels[row.audience] }
    case 'createdAt':
      return { least: 6.5, number: true, sortable: true, cell: row => day(row.createdAt) }
    case 'updatedAt':
      return { least: 6.5, number: true, sortable: true, cell: row => since(row.updatedAt) }
    case 'system':
      return { least: 7, cell: row => row.cameFrom?.system ?? '' }
    default:
      return undefined
  }
}

/** Any value on one line. */
export function valueText(field: Field, value: unknown, personName: (id: string | null) => string): string {
  if (value === null || value === undefined) return ''
  // the schema checked the value on the way in, so the field's type tells the value's
  switch (field.type) {
    case 'text':
    case 'prose':
    case 'url':
      return String(value).split('\n')[0]!.slice(0, 200)
    case 'choices':
      return (value as string[]).map(one => (field.options?.[one] ?? one).split(':')[0]).join(', ')
    case 'steps':
      return (value as Step[]).map(step => step.text).join(' · ')
    default:
      return shortValue(field, value, personName)
  }
}
