import type { OwnDocument, OwnRecord } from '../exporting/own-document.ts'
import { ownShape, ownSystem } from '../exporting/own-export.ts'
import { intake } from '../intake.ts'
import type { Kind } from '../kind.ts'
import { Problem } from '../problem.ts'
import { isObject } from '../tabular/json-table.ts'
import type { Draft, RowProblem } from './draft.ts'

/** Everything of a workspace as Chartroom exports it: records, links with their values, comments. */
export const ownJsonIntake = intake({
  name: 'chartroom',
  title: 'JSON from Chartroom',
  says: 'A whole workspace, or one kind of it, exported here; everything comes back with its ids and links.',
  recognises: ({ document }) => (isOwn(document) ? 1 : 0),
  propose: ({ document }, kinds) => {
    refuseOther(document)
    const kind = isOwn(document) ? document.records.find(({ kind: word }) => kinds.has(word))?.kind : undefined
    return {
      intake: 'chartroom',
      kind: kind ?? [...kinds.keys()][0]!,
      system: ownSystem,
      choices: {},
      fixed: {},
      columns: [],
    }
  },
  *drafts({ document }, kinds) {
    if (!isOwn(document)) return
    const people = new Map(document.members.map(({ id, name, email }) => [id, email ?? name]))
    for (const [at, record] of document.records.entries()) yield draftOf(record, at + 1, kinds.get(record.kind), people)
  },
})

const isOwn = (document: unknown): document is OwnDocument =>
  isObject(document) &&
  typeof document.chartroom === 'number' &&
  Array.isArray(document.records) &&
  Array.isArray(document.members)

function refuseOther(document: unknown): void {
  if (isOwn(document) && document.chartroom > ownShape) {
    throw new Problem('invalid', 'This export was made by a newer Chartroom. Update this one first.')
  }
}

function draftOf(record: OwnRecord, row: number, kind: Kind | undefined, people: ReadonlyMap<string, string>): Draft {
  const { id, title, state, owner, tags, audience, cameFrom, fields, links, comments } = record
  const persons = Object.entries(kind?.fields ?? {})
    .filter(([, field]) => field.type === 'person')
    .map(([name]) => name)
  return {
    row,
    kind: record.kind,
    externalId: id,
    aliases: [],
    title,
    state,
    ...(owner === null ? {} : { owner: people.get(owner) ?? null }),
    tags,
    audience,
    url: null,
    author: null,
    createdAt: null,
    // people have other ids in another workspace; their names are asked again there
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !persons.includes(name))),
    links: links.map(({ name, to, values }) => ({ name, way: 'out', by: 'id', other: to, values })),
    comments: comments.map(({ id: comment, at, by, text, answers, resolved }) => ({
      id: comment,
      at,
      author: by === null ? null : (people.get(by) ?? by),
      text,
      ...(answers && { answers }),
      ...(resolved && { isResolved: true }),
    })),
    ...(record.readings && { readings: record.readings }),
    ...(record.attachments && { attachments: record.attachments }),
    problems: [],
    leftOut: kind ? null : unknownKind(record.kind),
    own: {
      id,
      common: { waivers: record.waivers, product: record.product },
      cameFrom,
      updatedAt: record.updatedAt,
      archived: record.archivedAt !== null,
    },
  }
}

const unknownKind = (kind: string): RowProblem => ({
  says: `is of the kind ${kind}, which this Chartroom does not know`,
  repair: 'Update Chartroom, or change the kind in the file.',
  column: null,
  effect: 'row',
  value: kind,
})
