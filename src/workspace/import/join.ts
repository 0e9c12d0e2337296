import { hash } from 'node:crypto'
import type { Change } from '../../model/change.ts'
import { newId } from '../../model/id.ts'
import { commentText } from '../../model/importing/comment-cell.ts'
import { compareLinks, type Joined } from '../../model/importing/compare-links.ts'
import type { DraftLink, RowProblem } from '../../model/importing/draft.ts'
import type { Kind } from '../../model/kind.ts'
import { mostReadings } from '../../model/reading.ts'
import { sortKey } from '../../model/sort-key.ts'
import { derivedId } from '../../model/tabular/content-hash.ts'
import type { Session } from '../../store/session.ts'
import { type Asking, stamp } from '../ground.ts'
import { readingsOf } from '../readings.ts'
import { allIn } from '../statements.ts'
import { existingOf, titledAlready } from './existing.ts'
import { joinedOf, pair } from './existing-links.ts'
import { mostComments, type Pass, titleWord, type Waiting } from './pass.ts'

/** The links and comments of some records, decided against what is there. */
export interface Joining {
  changes: Change[]
  problems: { row: number; problem: RowProblem }[]
}

const longestComment = 20_000

/** Decides links and comments once every record stands; the same function in a dry run and in the command that writes. */
export async function join(
  session: Session,
  asking: Asking,
  pass: Pass,
  system: string,
  mapped: ReadonlySet<string>,
  waiting: readonly Waiting[],
  taken: Joined,
): Promise<Joining> {
  await findOthers(session, asking, pass, system, waiting)
  const find = (link: DraftLink, kind: Kind) => findOther(pass, link, kind)
  const starts = waiting.flatMap(one => [
    one.id,
    ...one.links
      .filter(link => link.way === 'in')
      .flatMap(link => find(link, asking.territory.kinds.get(one.kind)!)?.id ?? []),
  ])
  const commentIds = waiting
    .filter(({ id }) => !pass.fresh.has(id))
    .flatMap(one => commentsOf(one).map(at => commentId(asking, system, one, at)))
  const joined = await joinedOf(
    session,
    asking,
    [...new Set(starts)].filter(id => !pass.fresh.has(id)),
    commentIds,
  )
  const joining: Joining = { changes: [], problems: [] }
  const context = {
    kinds: asking.territory.kinds,
    find,
    leaving: (id: string) => joined.leaving.get(id) ?? [],
    parted: (from: string, name: string, to: string) => joined.parted.has(pair(from, name, to)),
    id: () => newId(asking.now()),
  }
  for (const one of waiting) {
    if (one.from === 0) {
      const { changes, problems } = compareLinks(one, one.links, mapped, context, taken)
      joining.changes.push(...changes)
      joining.problems.push(...problems.map(problem => ({ row: one.row, problem })))
    }
    if (one.from === 0) {
      joining.changes.push(...(await measured(session, asking, one, pass.fresh.has(one.id))))
      joining.changes.push(...(await attached(session, asking, one)))
    }
    for (const at of commentsOf(one)) {
      const comment = one.comments[at]!
      const id = commentId(asking, system, one, at)
      if (joined.comments.has(id) || comment.text === '') continue
      const whole = comment.id && comment.author && pass.isMe(comment.author) ? comment.text : commentText(comment)
      if (whole.length > longestComment) joining.problems.push({ row: one.row, problem: tooLong })
      joining.changes.push({
        verb: 'comment',
        id,
        on: one.id,
        text: whole.slice(0, longestComment).toWellFormed(),
        ...(comment.answers && { answers: comment.answers }),
        ...(comment.isResolved && { resolved: { by: asking.actor.member, at: stamp(asking) } }),
      })
    }
  }
  return joining
}

// what was read here already stays as it is
async function measured(session: Session, asking: Asking, one: Waiting, isFresh: boolean): Promise<Change[]> {
  if (one.readings.length === 0) return []
  const there = new Set(isFresh ? [] : (await readingsOf(asking, session, one.id)).map(({ at }) => at))
  const missing = one.readings.filter(({ at }) => !there.has(at))
  const changes: Change[] = []
  for (let from = 0; from < missing.length; from += mostReadings)
    changes.push({ verb: 'measure', id: one.id, readings: missing.slice(from, from + mostReadings) })
  return changes
}

/** What is attached anew; the bytes lie in the store before this is written. */
async function attached(session: Session, asking: Asking, one: Waiting): Promise<Change[]> {
  if (one.attachments.length === 0) return []
  const rows = await allIn<{ id: string }>(
    one.attachments.map(({ id }) => id),
    list =>
      session.all(`SELECT id FROM attachments WHERE ws_id = ? AND id IN ${list.sql}`, [
        asking.workspace,
        ...list.params,
      ]),
  )
  const there = new Set(rows.map(({ id }) => id))
  return one.attachments
    .filter(({ id }) => !there.has(id))
    .map(({ id, name, type, data }) => {
      const bytes = bytesIn(data)
      return { verb: 'attach', id, on: one.id, name, type, size: bytes.length, hash: hash('sha256', bytes) }
    })
}

/** The bytes of an attached file as an export holds them. */
export const bytesIn = (data: string): Buffer => Buffer.from(data, 'base64')

const commentsOf = ({ comments, from }: Waiting): number[] => [...comments.keys()].slice(from, from + mostComments)

// a comment keeps its id from import to import, so that it comes once
function commentId(asking: Asking, system: string, { externalId, comments }: Waiting, at: number): string {
  const { at: when, author, text, id } = comments[at]!
  if (id) return id
  const before = comments
    .slice(0, at)
    .filter(other => other.at === when && other.author === author && other.text === text).length
  return derivedId([asking.workspace, system, externalId, when, author, text, before].join('\u001f'))
}

async function findOthers(
  session: Session,
  asking: Asking,
  pass: Pass,
  system: string,
  waiting: readonly Waiting[],
): Promise<void> {
  const ids = new Set<string>()
  const titles = new Map<string, Set<string>>()
  for (const one of waiting) {
    for (const link of one.links) {
      if (findOther(pass, link, asking.territory.kinds.get(one.kind)!)) continue
      if (link.by === 'id') ids.add(link.other)
      else
        for (const kind of targetsOf(asking, one.kind, link))
          titles.set(kind, (titles.get(kind) ?? new Set()).add(link.other))
    }
  }
  for (const [id, { record, hidden, archivedBy }] of await existingOf(session, asking, system, [...ids], null)) {
    if (!hidden && archivedBy === null) pass.ids.set(id, { id: record.id, kind: record.kind })
  }
  for (const [kind, list] of titles) {
    for (const record of (await titledAlready(session, asking, kind, [...list])).values())
      pass.titles.set(titleWord(kind, record.title), { id: record.id, kind })
  }
}

function findOther(pass: Pass, link: DraftLink, kind: Kind): { id: string; kind: string } | undefined {
  if (link.by === 'id') return pass.ids.get(link.other) ?? pass.ids.get(pass.aliases.get(link.other) ?? '')
  for (const target of link.makes ? [link.makes] : (kind.links[link.name]?.to ?? [])) {
    const found = pass.titles.get(`${target}\n${sortKey(link.other)}`)
    if (found) return found
  }
  return undefined
}

const targetsOf = (asking: Asking, kind: string, link: DraftLink): readonly string[] =>
  link.makes ? [link.makes] : (asking.territory.kinds.get(kind)?.links[link.name]?.to ?? [])

const tooLong: RowProblem = {
  says: `has a comment of more than ${longestComment} characters, which was cut`,
  repair: 'Attach the long text as a file.',
  column: null,
  effect: 'none',
  value: '',
}
