import type { Kind } from '../../model/kind.ts'
import { audienceLabels, audiences, type ChartRecord } from '../../model/record.ts'
import { namedValues } from '../../model/setting.ts'
import { listWords } from '../words/list.words.ts'
import type { Choice } from './condition-parts.ts'
import type { Around } from './use-around.ts'

/** The values one picks among under a column, nobody and unknown as an empty one; undefined where a value is written. */
export function picksOf(kind: Kind, name: string, around: Around): Choice[] | undefined {
  const field = kind.fields[name]
  const nothing = { id: '', label: listWords.without[name] ?? listWords.unknown }
  const named = ({ id, name: label }: { id: string; name: string }) => ({ id, label })
  const values = name === 'state' || field?.type === 'choice' ? namedValues(kind, name) : undefined
  if (name === 'audience') return audiences.map(id => ({ id, label: audienceLabels[id] }))
  if (name === 'owner' || field?.type === 'person') return [...around.members.map(named), nothing]
  if (name === 'team') return [...around.teams.map(named), nothing]
  if (values) return [...values.map(([id, label]) => ({ id, label })), ...(name === 'state' ? [] : [nothing])]
  return undefined
}

/** What stands under such a column now. */
export function pickedOf(kind: Kind, name: string, record: ChartRecord): string {
  if (name === 'state') return record.state
  if (name === 'audience') return record.audience
  if (name === 'owner') return record.owner ?? ''
  if (name === 'team') return record.team ?? ''
  return kind.fields[name] ? String(record.fields[name] ?? '') : ''
}
