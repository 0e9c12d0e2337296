import type { Kind } from './kind.ts'
import type { Audience, CommonValues } from './record.ts'

/** What an update sets. */
export type Setting = CommonValues & { fields?: Record<string, unknown> }

/** The update that puts a picked value, written as a word, under a name of the kind; an empty one for nothing. */
export function settingOf(kind: Kind, name: string, value: string): Setting {
  if (name === 'state') return { state: value }
  // the picks of an audience are the audiences
  if (name === 'audience') return { audience: value as Audience }
  if (name === 'owner') return { owner: value || null }
  if (name === 'team') return { team: value || null }
  const isNumber = ['number', 'scale'].includes(kind.fields[name]?.type ?? '')
  return { fields: { [name]: value === '' ? null : isNumber ? Number(value) : value } }
}

/** The values a kind itself names under a state or a choice, with what people read for each. */
export function namedValues(kind: Kind, name: string): (readonly [string, string])[] | undefined {
  if (name === 'state') return Object.entries(kind.states).map(([id, state]) => [id, state.label])
  const options = kind.fields[name]?.options
  return options && Object.entries(options).map(([id, label]) => [id, label.split(':')[0]!])
}
