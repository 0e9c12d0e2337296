import { assemble, type Territory } from './assemble.ts'
import { manyOf } from './kind.ts'

/** What people read, by the names it stands under; everything else is a word of the doors and stays. */
const read: ReadonlySet<string> = new Set([
  'title',
  'label',
  'help',
  'says',
  'back',
  'asks',
  'when',
  'withWhom',
  'many',
])
const lists: ReadonlySet<string> = new Set(['asks', 'first', 'ends', 'options'])

/** The map with every word that people read said in another way; words of the doors, links and addresses stay. */
export function inWords(territory: Territory, say: (text: string) => string): Territory {
  const spoken = territory.areas.map(area => {
    const { kinds, signals, intakes, ...own } = area
    const said = kinds.map(kind => sayAll({ ...kind, many: manyOf(kind) }, say))
    return { ...sayAll(own, say), kinds: said, signals, intakes }
  })
  return assemble(spoken)
}

function sayAll<T>(value: T, say: (text: string) => string): T {
  if (!isPlain(value)) return value
  const entries = Object.entries(value).map(([name, part]) => {
    if (typeof part === 'string') return [name, read.has(name) ? say(part) : part]
    if (Array.isArray(part)) return [name, part.map(one => sayOne(one, lists.has(name), say))]
    if (name === 'options' && isPlain(part)) return [name, mapped(part, say)]
    return [name, sayAll(part, say)]
  })
  return Object.fromEntries(entries) as T // the same names with the same sorts of values
}

const sayOne = (one: unknown, isSaid: boolean, say: (text: string) => string): unknown =>
  typeof one === 'string' ? (isSaid ? say(one) : one) : sayAll(one, say)

const mapped = (options: object, say: (text: string) => string): object =>
  Object.fromEntries(
    Object.entries(options).map(([name, label]) => [name, typeof label === 'string' ? say(label) : label]),
  )

/** A definition rather than a schema, a pattern or a function. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
