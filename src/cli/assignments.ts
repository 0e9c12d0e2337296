import { articledAtStart } from '../model/articled.ts'
import type { Territory } from '../model/assemble.ts'
import type { Change } from '../model/change.ts'
import type { Contract } from '../model/contract.ts'
import { fromText } from '../model/field-text.ts'
import { newId } from '../model/id.ts'
import type { Kind } from '../model/kind.ts'
import { Problem } from '../model/problem.ts'
import type { CommonValues } from '../model/record.ts'

/** What has fields and links to assign: a kind, or a link with its values. */
type Assignable = Pick<Kind, 'word' | 'fields' | 'links'>

/** What `name=value` words ask for: values of the record, and links by name to keys. */
export interface Assigned {
  common: CommonValues
  fields: Record<string, unknown>
  links: { name: string; to: string }[]
}

/** Reads `horizon=now owner=Ana tags=a,b addresses=N-3`; refuses what the kind does not have, naming what it has. */
export async function assigned(words: readonly string[], kind: Assignable, contract: Contract): Promise<Assigned> {
  const found: Assigned = { common: {}, fields: {}, links: [] }
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1)
      throw new Problem('invalid', `“${word}” is not name=value. Put a title in quotes.`, { [word]: 'name=value' })
    await assign(found, { name: camel(word.slice(0, at)), value: word.slice(at + 1), kind, contract })
  }
  return found
}

/** The links of a record to be made, as changes; keys are looked up. */
export async function linkChanges(links: Assigned['links'], from: string, contract: Contract): Promise<Change[]> {
  return Promise.all(
    links.map(async ({ name, to }): Promise<Change> => {
      const { record } = await contract.read({ id: to })
      return { verb: 'link', id: newId(), from, name, to: record.id }
    }),
  )
}

/** The kind by its word, plural or a unique beginning of either. */
export function kindCalled(called: string, territory: Territory): Kind {
  const { kinds, byPlural } = territory
  const word = called.toLowerCase()
  const exact = kinds.get(word) ?? byPlural.get(word) ?? kinds.get(word.replaceAll('-', ' '))
  if (exact) return exact
  const near = [...kinds.values()].filter(kind => kind.word.startsWith(word))
  if (near.length === 1) return near[0]!
  throw new Problem('unknown', `There is no kind “${called}”. There are: ${[...kinds.keys()].join(', ')}.`, {
    kind: 'no such kind',
  })
}

interface Word {
  name: string
  value: string
  kind: Assignable
  contract: Contract
}

async function assign(found: Assigned, { name, value, kind, contract }: Word): Promise<void> {
  const field = kind.fields[name]
  if (field?.type === 'person') found.fields[name] = await memberCalled(value, contract)
  else if (field) {
    const read = fromText(field, value)
    if ('problem' in read) throw new Problem('invalid', `${field.label} ${read.problem}.`, { [name]: read.problem })
    found.fields[name] = read.value
  } else if (name in kind.links) for (const to of value.split(',')) found.links.push({ name, to: to.trim() })
  else if (name === 'tags' || name === 'tag')
    found.common.tags = value
      .split(',')
      .map(tag => tag.trim())
      .filter(tag => tag !== '')
  else if (name === 'owner') found.common.owner = await memberCalled(value, contract)
  else if (name === 'title' || name === 'state' || name === 'audience' || name === 'team' || name === 'product')
    Object.assign(found.common, { [name]: value === '' ? null : value })
  else throw nothingCalled(name, kind)
}

async function memberCalled(value: string, contract: Contract): Promise<string | null> {
  if (value === '') return null
  const wanted = value.toLowerCase()
  const { items } = await contract.members({})
  if (wanted === 'me') return (await contract.me({})).member.id
  const found = items.filter(member => [member.id, member.name.toLowerCase(), member.email].includes(wanted))
  if (found.length === 1) return found[0]!.id
  throw new Problem(
    'invalid',
    `“${value}” is no member of this workspace. There are: ${items.map(member => member.name).join(', ')}.`,
    { owner: 'no such member' },
  )
}

function nothingCalled(name: string, kind: Assignable): Problem {
  const names = ['title', 'state', 'owner', 'tags', 'audience', ...Object.keys(kind.fields), ...Object.keys(kind.links)]
  return new Problem('invalid', `${articledAtStart(kind.word)} has no ${name}. It has: ${names.join(', ')}.`, {
    [name]: 'no such field or link',
  })
}

const camel = (name: string): string => name.trim().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
