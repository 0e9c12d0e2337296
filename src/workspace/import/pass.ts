import type { OwnAttachment } from '../../model/exporting/own-document.ts'
import type { Comparing, Step } from '../../model/importing/compare.ts'
import { compare } from '../../model/importing/compare.ts'
import type { Draft, DraftComment, DraftLink, RowProblem } from '../../model/importing/draft.ts'
import type { Reading } from '../../model/reading.ts'
import { sortKey } from '../../model/sort-key.ts'
import type { Session } from '../../store/session.ts'
import type { Asking } from '../ground.ts'
import { existingOf, titledAlready } from './existing.ts'

/** A record of the import that waits to be joined with others or commented on. */
export interface Waiting {
  id: string
  kind: string
  row: number
  externalId: string
  links: readonly DraftLink[]
  comments: readonly DraftComment[]
  readings: readonly Reading[]
  attachments: readonly OwnAttachment[]
  /** The first of the comments that this part brings, where one record has very many. */
  from: number
}

type Who = { id: string; kind: string }

/** What is remembered while rows go by: who is who, and what waits for all records to be there. */
export interface Pass {
  rows: Map<string, number>
  ids: Map<string, Who>
  aliases: Map<string, string>
  titles: Map<string, Who>
  waiting: Waiting[]
  /** Records made in this very run: nothing joins them but what the run itself has joined. */
  fresh: Set<string>
  /** Pairs this run has joined. */
  joined: Set<string>
  /** Rows are named by their titles too. */
  byTitle: boolean
  /** Whether a name is the importing person's own. */
  isMe: (name: string) => boolean
}

/** So many comments of one record are written at once. */
export const mostComments = 300

/** Nothing seen yet. */
export const newPass = (byTitle: boolean, isMe: Pass['isMe']): Pass => ({
  byTitle,
  isMe,
  rows: new Map(),
  ids: new Map(),
  aliases: new Map(),
  titles: new Map(),
  waiting: [],
  fresh: new Set(),
  joined: new Set(),
})

/** A draft on its way: a row of the file, or a record that only links of rows call for. */
export interface Underway {
  draft: Draft
  isRow: boolean
}

/** A title within a kind, as one word. */
export const titleWord = (kind: string, title: string): string => `${kind}\n${sortKey(title)}`

/** Rows of a portion with the records their links call for in front; a row whose id was seen before is left out. */
export function underway(pass: Pass, drafts: readonly Draft[]): Underway[] {
  const made: Underway[] = []
  const rows = drafts.map((draft): Underway => {
    const before = pass.rows.get(draft.externalId)
    if (before !== undefined)
      return { draft: { ...draft, leftOut: draft.leftOut ?? sameId(draft, before) }, isRow: true }
    pass.rows.set(draft.externalId, draft.row)
    if (draft.leftOut) return { draft, isRow: true }
    for (const link of draft.links) {
      if (!link.makes || pass.rows.has(`${link.makes}: ${link.other}`)) continue
      pass.rows.set(`${link.makes}: ${link.other}`, draft.row)
      made.push({ draft: calledFor(link.makes, link.other, draft.row), isRow: false })
    }
    return { draft, isRow: true }
  })
  return [...made, ...rows]
}

/** A draft, what it does, and the record that stands here for it. */
export interface Decided extends Underway {
  step: Step
  here: { key: string } | undefined
}

/** Decides a portion: the same function in a dry run and in the command that writes it. */
export async function decide(
  session: Session,
  asking: Asking,
  comparing: Comparing,
  batch: string | null,
  portion: readonly Underway[],
): Promise<Decided[]> {
  const existing = await existingOf(
    session,
    asking,
    comparing.system,
    portion.filter(({ draft }) => !draft.leftOut).map(({ draft }) => draft.externalId),
    batch,
  )
  const called = portion.filter(({ isRow, draft }) => !isRow && !existing.has(draft.externalId))
  const titled = new Map<string, Awaited<ReturnType<typeof titledAlready>>>()
  for (const [kind, list] of Map.groupBy(called, ({ draft }) => draft.kind)) {
    titled.set(
      kind,
      await titledAlready(
        session,
        asking,
        kind,
        list.map(({ draft }) => draft.title),
      ),
    )
  }
  return portion.map(one => {
    const { draft } = one
    const same = titled.get(draft.kind)?.get(sortKey(draft.title))
    if (!one.isRow && same)
      return {
        ...one,
        here: same,
        step: { action: 'unchanged', record: same.id, changes: [], kept: [], problem: null },
      }
    const there = existing.get(draft.externalId)
    if (there?.hidden)
      return { ...one, here: undefined, step: { action: 'skip', record: null, changes: [], kept: [], problem: hidden } }
    return { ...one, here: there?.record, step: compare(draft, there, comparing) }
  })
}

/** Remembers what was decided once it stands. */
export function remember(pass: Pass, decided: readonly Decided[], pretend: boolean): void {
  for (const { draft, step, isRow } of decided) {
    const id = step.record ?? (pretend && step.action !== 'skip' ? `new ${draft.externalId}` : null)
    if (id === null) continue
    const who = { id, kind: draft.kind }
    pass.ids.set(draft.externalId, who)
    if (step.changes[0]?.verb === 'create') pass.fresh.add(id)
    for (const alias of draft.aliases) pass.aliases.set(alias, draft.externalId)
    if (!isRow || pass.byTitle) pass.titles.set(titleWord(draft.kind, draft.title), who)
    const { row, externalId, links, comments, readings = [], attachments = [] } = draft
    if (links.length + comments.length + readings.length + attachments.length === 0) continue
    for (let from = 0; from === 0 || from < comments.length; from += mostComments) {
      pass.waiting.push({ ...who, row, externalId, links, comments, readings, attachments, from })
    }
  }
}

function calledFor(kind: string, title: string, row: number): Draft {
  return {
    row,
    kind,
    externalId: `${kind}: ${title}`.slice(0, 400),
    aliases: [],
    title: title.slice(0, 500),
    url: null,
    author: null,
    createdAt: null,
    fields: {},
    links: [],
    comments: [],
    problems: [],
    leftOut: null,
  }
}

const sameId = (draft: Draft, row: number): RowProblem => ({
  says: 'has the id of an earlier row',
  repair: 'Give the rows ids of their own, or say that another column holds the id.',
  column: null,
  effect: 'row',
  value: `${draft.externalId} (row ${row})`,
})

const hidden: RowProblem = {
  says: 'is here already, where you may not see it',
  repair: 'Ask an admin of the workspace to bring it in.',
  column: null,
  effect: 'row',
  value: '',
}
