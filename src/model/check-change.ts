import type { Change, Verb } from './change.ts'
import { isBag } from './check-common.ts'
import { nearest } from './nearest.ts'
import { Problem } from './problem.ts'
import { faultOf } from './text.ts'

type Shape = Readonly<Record<string, 'text' | 'version' | 'flag' | 'bag' | 'any'>>

const common = { state: 'any', owner: 'any', audience: 'any', tags: 'any', team: 'any', product: 'any' } as const

// what a value must be beyond this its kind, field or link says later
const shapes: Readonly<Record<Exclude<Verb, 'attach'>, { needs: Shape; takes: Shape }>> = {
  create: {
    needs: { kind: 'text', title: 'any' },
    takes: { fields: 'bag', ...common, cameFrom: 'any' },
  },
  update: { needs: { set: 'bag' }, takes: { version: 'version', strict: 'flag' } },
  archive: { needs: {}, takes: { version: 'version' } },
  restore: { needs: {}, takes: { version: 'version' } },
  turn: { needs: { to: 'text' }, takes: { version: 'version' } },
  merge: { needs: { into: 'text' }, takes: { version: 'version' } },
  link: { needs: { from: 'text', name: 'text', to: 'text' }, takes: { values: 'bag' } },
  relink: { needs: { values: 'bag' }, takes: { version: 'version' } },
  unlink: { needs: {}, takes: {} },
  comment: { needs: { on: 'text', text: 'text' }, takes: { answers: 'text' } },
  recomment: { needs: { text: 'text' }, takes: {} },
  uncomment: { needs: {}, takes: {} },
  resolve: { needs: {}, takes: {} },
  reopen: { needs: {}, takes: {} },
  detach: { needs: {}, takes: {} },
  measure: { needs: { readings: 'any' }, takes: {} },
  erase: { needs: { key: 'text' }, takes: {} },
}

const says = {
  text: 'must be text',
  version: 'must be the whole number you read with it',
  flag: 'must be true or false',
  bag: 'must be an object of names and values',
  any: 'is needed',
}

/** Refuses changes that somebody sent and that are no changes: unknown verbs and names, values of the wrong sort. */
export function checkChanges(changes: unknown): asserts changes is readonly Change[] {
  if (!Array.isArray(changes)) throw new Problem('invalid', 'changes is a list.', { changes: 'must be a list' })
  for (const [index, change] of changes.entries()) checkChange(change, changes.length > 1 ? `changes.${index}.` : '')
}

function checkChange(change: unknown, place: string): void {
  const verbs = Object.keys(shapes)
  const { verb, id: _id, ...given } = isBag(change) ? change : {}
  if (verb === 'attach') {
    // a file is known by its hash; who may name any hash could read any file
    throw refused(place, 'verb', 'cannot be attach: a file is hung on a record by sending its bytes to its attachments')
  }
  if (typeof verb !== 'string' || !verbs.includes(verb))
    throw refused(place, 'verb', `must be one of ${verbs.join(', ')}`)
  const { needs, takes } = shapes[verb as Exclude<Verb, 'attach'>] // one of its keys, as checked above
  for (const name of Object.keys(needs)) if (given[name] === undefined) throw refused(place, name, 'is needed')
  for (const [name, value] of Object.entries(given)) {
    const known: Shape = { ...needs, ...takes }
    const wanted = Object.hasOwn(known, name) ? known[name] : undefined
    if (value === undefined) continue
    if (!wanted) {
      const near = nearest(name, Object.keys(known))
      const meant = near.length > 0 ? `; did you mean ${near.join(' or ')}?` : ''
      throw refused(place, name, `is not known in ${verb}${meant}`)
    }
    if (!fits(wanted, value)) throw refused(place, name, says[wanted])
    const fault = typeof value === 'string' ? faultOf(value) : null
    if (fault) throw refused(place, name, fault)
  }
}

function fits(wanted: Shape[string], value: unknown): boolean {
  if (wanted === 'text') return typeof value === 'string'
  if (wanted === 'version') return Number.isSafeInteger(value) && Number(value) >= 1
  if (wanted === 'flag') return typeof value === 'boolean'
  return wanted === 'any' || isBag(value)
}

function refused(place: string, name: string, problem: string): Problem {
  const shown = name.length > 60 ? `${name.slice(0, 59).toWellFormed()}…` : name
  return new Problem('invalid', `${shown} ${problem}.`, { [`${place}${shown}`]: problem })
}
