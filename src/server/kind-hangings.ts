import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { unknownName } from './input-parser.ts'
import { bag, changed, type KindPlace, text } from './kind-change.ts'
import { idOf, recordAt } from './record-address.ts'
import type { Answer, Call } from './route.ts'

/** The links of a record, from both ends. */
export async function listLinks(call: Call, place: KindPlace): Promise<Answer> {
  const { links } = await recordAt(call, place.kind, place.territory)
  return { status: 200, body: { items: links } }
}

/** Joins a record with another: `to` where the link leaves it, `from` where the link reaches it. */
export async function addLink(call: Call, place: KindPlace): Promise<Answer> {
  const { reason, batch, ...link } = await call.json()
  const { record } = await recordAt(call, place.kind, place.territory)
  const rest = { ...(reason === undefined ? {} : { reason }), ...(batch === undefined ? {} : { batch }) }
  const result = await changed(call, rest, [await linkChange(call, record.id, link)])
  const made = 'link' in result.first ? result.first.link : null
  return { status: 201, body: made, headers: { ...result.headers, Location: `${call.base}/links/${made?.id}` } }
}

/** The comments under a record, oldest first. */
export async function listComments(call: Call, place: KindPlace): Promise<Answer> {
  const { comments } = await recordAt(call, place.kind, place.territory)
  return { status: 200, body: { items: comments } }
}

/** Says something under a record. */
export async function addComment(call: Call, place: KindPlace): Promise<Answer> {
  const { id, text: says, answers, ...rest } = await call.json()
  const { record } = await recordAt(call, place.kind, place.territory)
  const result = await changed(call, rest, [
    {
      verb: 'comment',
      id: id === undefined ? newId() : text(id, 'id', 80),
      on: record.id,
      text: text(says, 'text'),
      ...(answers === undefined || answers === null ? {} : { answers: text(answers, 'answers', 80) }),
    },
  ])
  return { status: 201, body: 'comment' in result.first ? result.first.comment : null, headers: result.headers }
}

/** Reads a link as a body says it, seen from one record. */
export async function linkChange(call: Call, record: string, given: unknown): Promise<Change> {
  const { id, name, to, from, values, ...strange } = bag(given, 'link')
  const [odd] = Object.keys(strange)
  if (odd !== undefined) throw unknownName(odd, ['id', 'name', 'to', 'from', 'values'])
  if ((to === undefined) === (from === undefined)) {
    throw new Problem('invalid', 'A link names either to or from: the record at its other end.', {
      to: 'either to or from',
    })
  }
  return {
    verb: 'link',
    id: id === undefined ? newId() : text(id, 'id', 80),
    name: text(name, 'name', 80),
    from: to === undefined ? await idOf(call, from, 'from') : record,
    to: to === undefined ? record : await idOf(call, to, 'to'),
    ...(values === undefined ? {} : { values: bag(values, 'values') }),
  }
}
