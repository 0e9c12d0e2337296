import type { Kind } from '../../model/kind.ts'
import { type Audience, audienceLabels, audiences, type ChartRecord, type CommonValues } from '../../model/record.ts'
import { listWords } from '../words/list.words.ts'
import type { Choice } from './condition-parts.ts'
import type { Around } from './use-around.ts'

/** What an update sets. */
export type Setting = CommonValues & { fields?: Record<string, unknown> }

/** The values one picks among under a column, nobody and unknown as an empty one; undefined where a value is written. */
export function picksOf(kind: Kind, name: string, around: Around): Choice[] | undefined {
  const field = kind.fields[name]
  const nothing = { id: '', label: listWords.without[name] ?? listWords.unknown }
  const named = ({ id, name: label }: { id: string; name: string }) => ({ id, label })
  if (name === 'state') return Object.entries(kind.states).map(([id, { label }]) => ({ id, label }))
  if (name === 'audience') return audiences.map(id => ({ id, label: audienceLabels[id] }))
  if (name === 'owner' || field?.type === 'person') return [...around.members.map(named), nothing]
  if (name === 'team') return [...around.teams.map(named), nothing]
  if (field?.type === 'choice')
    return [...Object.entries(field.options ?? {}).map(([id, label]) => ({ id, label: label.split(':')[0]! })), nothing]
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

/** The update that puts a picked value there. */
export function settingOf(kind: Kind, name: string, value: string): Setting {
  if (name === 'state') return { state: value }
  // the picks of an audience are the audiences
  if (name === 'audience') return { audience: value as Audience }
  if (name === 'owner') return { owner: value || null }
  if (name === 'team') return { team: value || null }
  const isNumber = ['number', 'scale'].includes(kind.fields[name]?.type ?? '')
  return { fields: { [name]: value === '' ? null : isNumber ? Number(value) : value } }
}
