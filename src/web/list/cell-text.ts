import type { Field, Step } from '../../model/field.ts'
import type { Kind } from '../../model/kind.ts'
import { audienceLabels, type ChartRecord } from '../../model/record.ts'
import { shortValue } from '../area/table-columns.ts'
import { capital, day, since } from '../format.ts'
import type { Around } from './use-around.ts'

type Named = Pick<Around, 'members' | 'teams'>

const called = (all: Named['members'], id: string | null): string => all.find(one => one.id === id)?.name ?? ''

/** What a record says under a column, on one line. */
export function cellText(kind: Kind, name: string, record: ChartRecord, around: Named): string {
  switch (name) {
    case 'key':
      return record.key
    case 'title':
      return record.title
    case 'state':
      return kind.states[record.state]?.label ?? record.state
    case 'owner':
      return called(around.members, record.owner)
    case 'team':
      return called(around.teams, record.team)
    case 'tags':
      return record.tags.join(', ')
    case 'audience':
      return capital(audienceLabels[record.audience])
    case 'createdAt':
      return day(record.createdAt)
    case 'updatedAt':
      return since(record.updatedAt)
    case 'system':
      return record.cameFrom?.system ?? ''
    default: {
      const field = kind.fields[name]
      return field ? valueText(field, record.fields[name], id => called(around.members, id)) : ''
    }
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
