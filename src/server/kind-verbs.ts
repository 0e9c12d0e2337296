import { articledAtStart } from '../model/articled.ts'
import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import type { CommonValues } from '../model/record.ts'
import { unknownName } from './input-parser.ts'
import { bag, type Changed, changed, type KindPlace, text } from './kind-change.ts'
import { linkChange } from './kind-hangings.ts'
import { basisOf, recordAt, required, stale } from './record-address.ts'
import { recordAnswer } from './record-answer.ts'
import type { Answer, Call } from './route.ts'

const settable = ['title', 'state', 'owner', 'audience', 'tags', 'team', 'product', 'cameFrom'] as const
const known = [...settable, 'fields'] as const

/** Makes a record, with links where given, in one change. */
export async function create(call: Call, place: KindPlace): Promise<Answer> {
  const { id: given, links, reason, batch, ...values } = await call.json()
  const { kind } = place
  const id = given === undefined ? newId() : text(given, 'id', 80)
  const { title, fields, ...common } = setOf(values, place)
  if (title === undefined)
    throw new Problem('invalid', `${articledAtStart(kind.word)} needs a title.`, { title: 'is missing' })
  const made = { verb: 'create', id, kind: kind.word, title, ...common, ...(fields ? { fields } : {}) } as Change
  const beside = await Promise.all(listOf(links).map(link => linkChange(call, id, link)))
  const result = await changed(
    call,
    { ...(reason === undefined ? {} : { reason }), ...(batch === undefined ? {} : { batch }) },
    [made, ...beside],
  )
  const answer = recordOf(result, 201)
  const key = 'record' in result.first ? result.first.record.key : id
  return { ...answer, headers: { ...answer.headers, Location: `${call.base}/${kind.plural}/${key}` } }
}

/** Changes a record on the version its reader names. */
export async function patch(call: Call, place: KindPlace): Promise<Answer> {
  const body = await call.json()
  const { record } = await recordAt(call, place.kind, place.territory)
  const basis = required(basisOf(call, body, record.version))
  const { version: _version, set, reason, batch, ...flat } = body
  if (set !== undefined && Object.keys(flat).length > 0)
    throw unknownName(Object.keys(flat)[0]!, ['version', 'set', 'reason', 'batch'])
  const values = setOf(set === undefined ? flat : bag(set, 'set'), place)
  const rest = { ...(reason === undefined ? {} : { reason }), ...(batch === undefined ? {} : { batch }) }
  return recordOf(await changed(call, rest, [{ verb: 'update', id: record.id, ...basis, set: values }]))
}

/** Puts a record away. */
export const archive = (call: Call, place: KindPlace): Promise<Answer> => turned(call, place, 'archive')
/** Takes a record out of the archive again. */
export const restore = (call: Call, place: KindPlace): Promise<Answer> => turned(call, place, 'restore')

/** Turns a record into another kind: same id, new key. */
export async function turn(call: Call, place: KindPlace): Promise<Answer> {
  const { to, version: _version, ...rest } = await call.json()
  const { record, versioned } = await onRecord(call, place)
  const word = place.territory.byPlural.get(String(to))?.word ?? text(to, 'to', 80)
  return recordOf(
    await strictly(
      call,
      record.version,
      changed(call, rest, [{ verb: 'turn', id: record.id, to: word, ...versioned }]),
    ),
  )
}

/** Takes a record away for good; its key must be typed. */
export async function erase(call: Call, place: KindPlace): Promise<Answer> {
  const { key, ...rest } = await call.json()
  const { record } = await recordAt(call, place.kind, place.territory)
  const result = await changed(call, rest, [{ verb: 'erase', id: record.id, key: text(key, 'key', 80) }])
  return { status: 200, body: { batch: result.done.batch, number: result.done.number }, headers: result.headers }
}

async function turned(call: Call, place: KindPlace, verb: 'archive' | 'restore'): Promise<Answer> {
  const { version: _version, ...rest } = await call.json()
  const { record, versioned } = await onRecord(call, place)
  return recordOf(await strictly(call, record.version, changed(call, rest, [{ verb, id: record.id, ...versioned }])))
}

async function onRecord(call: Call, place: KindPlace) {
  const { record } = await recordAt(call, place.kind, place.territory)
  const { version } = basisOf(call, await call.json(), record.version)
  return { record, versioned: version === undefined ? {} : { version } }
}

// a change between our reading and the command is what If-Match asked to be told of
async function strictly(call: Call, version: number, result: Promise<Changed>): Promise<Changed> {
  try {
    return await result
  } catch (problem) {
    const isStale = problem instanceof Problem && problem.status === 409 && 'version' in problem.fields
    throw isStale && call.header('if-match') !== undefined ? stale(version) : problem
  }
}

function recordOf(result: Changed, status = 200): Answer {
  if (!('record' in result.first)) throw new Error(`The change ${result.done.batch} left no record.`)
  const answer = recordAnswer(result.first.record, status)
  return { ...answer, headers: { ...answer.headers, ...result.headers } }
}

function setOf(
  values: Record<string, unknown>,
  { kind }: KindPlace,
): CommonValues & { fields?: Record<string, unknown> } {
  for (const name of Object.keys(values)) {
    if (known.some(word => word === name)) continue
    if (Object.hasOwn(kind.fields, name))
      throw new Problem('invalid', `${name} is a field: put it under fields.`, { [name]: `send it as fields.${name}` })
    throw unknownName(name, known)
  }
  if (values.fields !== undefined) bag(values.fields, 'fields')
  // names are checked here, values by the one path of a change
  return values
}

function listOf(links: unknown): unknown[] {
  if (links === undefined) return []
  if (Array.isArray(links)) return links
  throw new Problem('invalid', 'links is a list.', { links: 'must be a list' })
}
