import type { Detail, Page } from '../model/answers.ts'
import type { CanvasSeen } from '../model/canvas-seen.ts'
import type { Change } from '../model/change.ts'
import type { AnswerOf, OperationName } from '../model/contract.ts'
import type { ChartLink, ChartRecord } from '../model/record.ts'
import { commentsAfter } from './guess-comments.ts'

/** What an answer will look like once changes are in, for the answers where that can be told; else null. */
export function guessed(
  name: OperationName,
  changes: readonly Change[],
  input?: unknown,
): ((answer: unknown) => unknown) | null {
  if (name === 'read') return answer => detailAfter(answer as Detail, changes)
  if (name === 'list') return answer => pageAfter(answer as Page<ChartRecord>, changes)
  if (name === 'canvas') return answer => canvasAfter(answer as CanvasSeen, changes)
  if (name === 'readings') return answer => readingsAfter(answer as ReadAnswer, (input as { id?: string })?.id, changes)
  return null
}

type ReadAnswer = AnswerOf<'readings'>

/** Readings after some were written down, corrected or taken away. */
function readingsAfter(answer: ReadAnswer, of: string | undefined, changes: readonly Change[]): ReadAnswer {
  const all = new Map(answer.items.map(one => [one.at, one]))
  for (const change of changes)
    if (change.verb === 'measure' && change.id === of)
      for (const { at, value, source } of change.readings)
        if (value === null) all.delete(at)
        else all.set(at, { at, value, source: source ?? 'manual' })
  return { items: [...all.values()].sort((one, other) => (one.at < other.at ? -1 : 1)) }
}

/** A record as it reads after changes to it. */
export function recordAfter<R extends ChartRecord>(record: R, changes: readonly Change[]): R {
  return changes.reduce<R>((now, change) => after(now, change), record)
}

function after<R extends ChartRecord>(record: R, change: Change): R {
  if (!('id' in change) || change.id !== record.id) return record
  if (change.verb === 'update') {
    const { fields, ...common } = change.set
    return { ...record, ...common, fields: { ...record.fields, ...fields } }
  }
  if (change.verb === 'archive' || change.verb === 'merge') return { ...record, archivedAt: new Date().toISOString() }
  if (change.verb === 'restore') return { ...record, archivedAt: null }
  return record
}

function detailAfter(detail: Detail, changes: readonly Change[]): Detail {
  return {
    ...detail,
    record: recordAfter(detail.record, changes),
    comments: commentsAfter(detail.record.id, detail.comments, changes),
    links: linksAfter(detail.links, changes),
  }
}

function pageAfter(page: Page<ChartRecord>, changes: readonly Change[]): Page<ChartRecord> {
  const archived = new Set(
    changes.flatMap(change => (change.verb === 'archive' || change.verb === 'merge' ? [change.id] : [])),
  )
  return {
    ...page,
    items: page.items.filter(record => !archived.has(record.id)).map(record => recordAfter(record, changes)),
  }
}

function canvasAfter(seen: CanvasSeen, changes: readonly Change[]): CanvasSeen {
  const archived = new Set(changes.flatMap(change => (change.verb === 'archive' ? [change.id] : [])))
  const here = new Set([...seen.cards.map(({ id }) => id), ...(seen.centre ? [seen.centre.id] : [])])
  const joined = changes.flatMap((change): ChartLink[] =>
    change.verb === 'link' && here.has(change.from)
      ? [{ ...change, values: change.values ?? {}, version: 1, createdAt: new Date().toISOString(), createdBy: '' }]
      : [],
  )
  return {
    ...seen,
    cards: seen.cards.filter(({ id }) => !archived.has(id)).map(card => recordAfter(card, changes)),
    others: seen.others.map(card => recordAfter(card, changes)),
    centre: seen.centre && recordAfter(seen.centre, changes),
    links: [...linksAfter(seen.links, changes), ...joined],
  }
}

/** Links after changes to them: those taken away are gone, new values stand beside the others. */
function linksAfter<L extends { id: string; values: Readonly<Record<string, unknown>> }>(
  links: readonly L[],
  changes: readonly Change[],
): L[] {
  const gone = new Set(changes.flatMap(change => (change.verb === 'unlink' ? [change.id] : [])))
  return links
    .filter(link => !gone.has(link.id))
    .map(link => {
      const change = changes.find(one => one.verb === 'relink' && one.id === link.id)
      return change?.verb === 'relink' ? { ...link, values: { ...link.values, ...change.values } } : link
    })
}
