import type { Territory } from '../../model/assemble.ts'
import { type Comparison, type Condition, filterNames } from '../../model/filter.ts'
import type { Kind } from '../../model/kind.ts'
import { audienceLabels, audiences } from '../../model/record.ts'
import { listWords } from '../words/list.words.ts'
import type { Around } from './use-around.ts'

/** One thing to choose among. */
export interface Choice {
  id: string
  label: string
}

/** How a condition may compare, as it is chosen: a word, and what it is written as. */
export interface Way {
  id: string
  comparison: Comparison
  /** It asks for no value. */
  bare?: boolean
}

const known: Way = { id: 'known', comparison: '!=', bare: true }
const unknown: Way = { id: 'unknown', comparison: '=', bare: true }
const holds: Way = { id: 'holds', comparison: '~' }
const one: readonly [Way, Way] = [
  { id: 'is', comparison: '=' },
  { id: 'is not', comparison: '!=' },
]
const sizes: readonly Way[] = [
  { id: 'at least', comparison: '>=' },
  { id: 'at most', comparison: '<=' },
  { id: 'above', comparison: '>' },
  { id: 'below', comparison: '<' },
  one[0],
  known,
  unknown,
]
const days: readonly Way[] = [
  { id: 'from', comparison: '>=' },
  { id: 'before', comparison: '<' },
]
const linked: readonly Way[] = [
  { id: 'has', comparison: '=' },
  { id: 'has not', comparison: '!=' },
]

/** What a list of a kind can be narrowed by, with the words for it. */
export function conditionNames(kind: Kind): Choice[] {
  const named = filterNames(kind).filter(name => name !== 'product' && name !== 'key')
  return named.map(name => ({ id: name, label: nameLabel(kind, name) }))
}

/** What the thing a condition is on is called. */
export const nameLabel = (kind: Kind, name: string): string => kind.fields[name]?.label ?? listWords.names[name] ?? name

/** How something can be compared. */
export function waysOf(kind: Kind, name: string): readonly Way[] {
  if (name === 'linked') return linked
  if (name === 'title') return [holds]
  if (name === 'createdAt' || name === 'updatedAt') return days
  if (name === 'state' || name === 'audience') return one
  switch (kind.fields[name]?.type) {
    case undefined:
    case 'choice':
    case 'choices':
    case 'person':
      return [...one, known, unknown]
    case 'flag':
      return [one[0], known, unknown]
    case 'date':
      return [...days, known, unknown]
    case 'text':
    case 'url':
      return [holds, one[0], known, unknown]
    case 'prose':
    case 'steps':
      return [known, unknown]
    default:
      return sizes
  }
}

/** The way a condition was written in. */
export function wayOf(kind: Kind, { name, comparison, values }: Condition): Way {
  const isBare = values.length === 1 && values[0] === ''
  const ways = waysOf(kind, name)
  return ways.find(way => way.comparison === comparison && Boolean(way.bare) === isBare) ?? ways[0]!
}

/** The values to choose among; undefined where one is written. */
export function choicesOf(kind: Kind, name: string, around: Around): Choice[] | undefined {
  const field = kind.fields[name]
  const named = ({ id, name: label }: { id: string; name: string }) => ({ id, label })
  if (name === 'state') return Object.entries(kind.states).map(([id, { label }]) => ({ id, label }))
  if (name === 'audience') return audiences.map(id => ({ id, label: audienceLabels[id] }))
  if (name === 'owner' || field?.type === 'person')
    return [{ id: 'me', label: listWords.me }, ...around.members.map(named)]
  if (name === 'team') return around.teams.map(named)
  if (name === 'tag') return around.tags.map(id => ({ id, label: id }))
  if (name === 'linked') return linkChoices(kind, around.territory)
  if (field?.type === 'flag') return flags
  if (!field?.options || field.type === 'steps') return undefined
  return Object.entries(field.options).map(([id, label]) => ({ id, label: label.split(':')[0]! }))
}

const flags: Choice[] = [
  { id: 'true', label: '✓' },
  { id: 'false', label: '–' },
]

const linkChoices = (kind: Kind, territory: Territory): Choice[] => [
  ...Object.entries(kind.links).map(([id, link]) => ({ id, label: link.says })),
  ...territory.reaching(kind.word).map(({ from, name, link }) => ({
    id: `${from.word}.${name}`,
    label: `${link.back} (${from.title})`,
  })),
]

/** A condition in words: what, how, and the values by their names. */
export function conditionSays(kind: Kind, condition: Condition, around: Around): { what: string; how: string } {
  const { name, values } = condition
  const way = wayOf(kind, condition)
  const choices = choicesOf(kind, name, around)
  const said = values.map(value =>
    value === '' ? listWords.unknown : (choices?.find(choice => choice.id === value)?.label ?? value),
  )
  const how = listWords.comparisons[way.id] ?? way.id
  return { what: nameLabel(kind, name), how: way.bare ? how : `${how} ${said.join(', ')}` }
}

/** Every condition that one choice makes: “Horizon is Now”, “Owner is Ana”. */
export function readyConditions(kind: Kind, around: Around): { id: string; label: string }[] {
  return conditionNames(kind).flatMap(({ id: name }) =>
    (choicesOf(kind, name, around) ?? []).map(choice => {
      const text = `${name}=${choice.id}`
      const { what, how } = conditionSays(kind, { name, comparison: '=', values: [choice.id] }, around)
      return { id: text, label: `${what} ${how}` }
    }),
  )
}
