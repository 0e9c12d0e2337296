import { articled } from './articled.ts'
import { checkCommonValue, isBag, meant } from './check-common.ts'
import { checkField } from './check-field.ts'
import type { Fields } from './field.ts'
import type { Kind } from './kind.ts'
import type { LinkDefinition } from './link.ts'
import { Problem } from './problem.ts'
import { type CommonValues, commonNames } from './record.ts'

type Bag = Record<string, unknown>

/** Checks a bag of field values against its kind and gives them as they are stored; null clears. */
export function checkValues(kind: Kind, values: unknown): Bag {
  const problems: Found = new Map()
  const checked = fieldValues(kind.fields, values, problems, name => stranger(kind, name))
  refuse(problems, labelIn(kind.fields))
  return checked
}

/** Checks the values written on a link. */
export function checkLinkValues(definition: LinkDefinition, values: unknown): Bag {
  const problems: Found = new Map()
  const fields = definition.values ?? {}
  const known = Object.keys(fields)
  const checked = fieldValues(fields, values, problems, name =>
    known.length === 0
      ? 'cannot be set: this link carries no values'
      : `is no value of this link; it carries ${known.join(', ')}${meant(name, known)}`,
  )
  refuse(problems, labelIn(fields))
  return checked
}

/** Checks the values that all kinds share; a new record needs a title. */
export function checkCommon(values: unknown, kind: Kind, when: 'create' | 'update'): CommonValues {
  const problems: Found = new Map()
  const checked = commonValues(kind, values, when, problems)
  refuse(problems, labelIn({}))
  return checked
}

/** Checks common values and fields at once, so that one refusal names all that is wrong. */
export function checkRecord(
  kind: Kind,
  set: { common: unknown; fields: unknown },
  when: 'create' | 'update',
): { common: CommonValues; fields: Bag } {
  const problems: Found = new Map()
  const common = commonValues(kind, set.common, when, problems)
  const fields = fieldValues(kind.fields, set.fields, problems, name => stranger(kind, name))
  refuse(problems, labelIn(kind.fields))
  return { common, fields }
}

/** Problems by name; a map, because a hostile name may be `__proto__`. */
type Found = Map<string, string>

function commonValues(kind: Kind, values: unknown, when: 'create' | 'update', problems: Found): CommonValues {
  if (values !== undefined && !isBag(values)) {
    problems.set('record', 'must be an object of names and values')
    return {}
  }
  const checked: [string, unknown][] = []
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value === undefined) continue
    const result = checkCommonValue(kind, name, value)
    if ('problem' in result) problems.set(shortened(name), result.problem)
    else checked.push([name, result.value])
  }
  if (when === 'create' && !problems.has('title') && !checked.some(([name]) => name === 'title')) {
    problems.set('title', 'is needed; say in a few words what it is')
  }
  return Object.fromEntries(checked)
}

function fieldValues(fields: Fields, values: unknown, problems: Found, unknownName: (name: string) => string): Bag {
  if (values === undefined || values === null) return {}
  if (!isBag(values)) {
    problems.set('fields', 'must be an object of names and values')
    return {}
  }
  const checked: [string, unknown][] = []
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    const result = field ? checkField(field, value) : { problem: unknownName(name) }
    if ('problem' in result) problems.set(shortened(name), result.problem)
    else checked.push([name, result.value])
  }
  return Object.fromEntries(checked)
}

/** What to say of a name that is no field: it may be a link, common to all, or nearly right. */
function stranger(kind: Kind, name: string): string {
  if (Object.hasOwn(kind.links, name))
    return `is a link of ${articled(kind.word)}, not a field: join the records instead`
  if (commonNames.some(common => common === name))
    return 'is common to all kinds: write it beside the fields, not in them'
  const byLabel = Object.entries(kind.fields).find(([, field]) => field.label.toLowerCase() === name.toLowerCase())
  if (byLabel) return `is no field of ${articled(kind.word)}; did you mean ${byLabel[0]}?`
  return `is no field of ${articled(kind.word)}${meant(name, Object.keys(kind.fields))}`
}

function refuse(problems: Found, labelOf: (name: string) => string): void {
  if (problems.size === 0) return
  const says = [...problems].map(([name, problem]) => `${labelOf(name)} ${problem}`).slice(0, 5)
  const more = problems.size - says.length
  const rest = more > 0 ? `. ${more} more ${more === 1 ? 'is' : 'are'} wrong` : ''
  throw new Problem('invalid', `${says.join('. ')}${rest}.`, Object.fromEntries(problems))
}

const labelIn = (fields: Fields) => (name: string) =>
  (Object.hasOwn(fields, name) ? fields[name]?.label : Object.hasOwn(commonLabels, name) && commonLabels[name]) || name
const commonLabels: Readonly<Record<string, string>> = {
  title: 'Title',
  state: 'State',
  owner: 'Owner',
  audience: 'Audience',
  tags: 'Tags',
  team: 'Team',
  product: 'Product',
  cameFrom: 'Came from',
  waivers: 'Waivers',
}

// a hostile name may be megabytes long; the answer need not repeat it
const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 59).toWellFormed()}…` : name)
