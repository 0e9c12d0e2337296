import type { Territory } from '../model/assemble.ts'
import type { KindPlace } from './kind-change.ts'
import { listQuery } from './kind-conditions.ts'
import { addComment, addLink, listComments, listLinks } from './kind-hangings.ts'
import { archive, create, erase, patch, restore, turn } from './kind-verbs.ts'
import { recordAt } from './record-address.ts'
import { recordAnswer } from './record-answer.ts'
import type { Answer, Call, Route } from './route.ts'

type Answering = (call: Call, place: KindPlace) => Promise<Answer>
type Row = readonly [Route['method'], path: string, Route['scope'], name: string, answer: Answering]

const one = '/{id}'
const rows: readonly Row[] = [
  ['GET', '', 'read', 'listOfKind', list],
  ['POST', '', 'write', 'createOfKind', create],
  ['GET', one, 'read', 'readOfKind', read],
  ['PATCH', one, 'write', 'updateOfKind', patch],
  ['POST', `${one}/archive`, 'write', 'archiveOfKind', archive],
  ['POST', `${one}/restore`, 'write', 'restoreOfKind', restore],
  ['POST', `${one}/turn`, 'write', 'turnOfKind', turn],
  ['POST', `${one}/erase`, 'admin', 'eraseOfKind', erase],
  ['GET', `${one}/links`, 'read', 'linksOfKind', listLinks],
  ['POST', `${one}/links`, 'write', 'linkOfKind', addLink],
  ['GET', `${one}/comments`, 'read', 'commentsOfKind', listComments],
  ['POST', `${one}/comments`, 'comment', 'commentOfKind', addComment],
]

/** The routes written out for every kind of the map; all of them go through `list`, `read` and `change`. */
export function kindRoutes(territory: Territory): Route[] {
  return [...territory.kinds.values()].flatMap(kind => rows.map(row => kindRoute({ kind, territory }, row)))
}

function kindRoute(place: KindPlace, [method, path, scope, name, answer]: Row): Route {
  const { kind } = place
  return {
    method,
    path: `/${kind.plural}${path}`,
    scope,
    name,
    kind: kind.word,
    takes: 'json',
    answer: call => answer(call, place),
  }
}

async function list(call: Call, { kind }: KindPlace): Promise<Answer> {
  return { status: 200, page: await call.contract.list(listQuery(kind, call.query)) }
}

async function read(call: Call, { kind, territory }: KindPlace): Promise<Answer> {
  const { record } = await recordAt(call, kind, territory)
  return recordAnswer(record)
}
