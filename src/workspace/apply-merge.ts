import type { Change } from '../model/change.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { mostReadings } from '../model/reading.ts'
import type { Applying } from './apply.ts'
import { applyMeasure } from './apply-measure.ts'
import { checkPresent, store } from './apply-record.ts'
import { applyUpdate } from './apply-update.ts'
import { loadAttachments, loadComments, loadRecords } from './load-working.ts'
import { linksAround } from './reaching.ts'
import { readingsOf } from './readings.ts'
import { type StoredLink, type StoredRecord, seenLink } from './rows.ts'
import { recordNow, setLink } from './working.ts'

type Merge = Extract<Change, { verb: 'merge' }>

/**
 * Puts a record into another of its kind: links, comments, files and readings move, what the kept one does not know is filled in,
 * and the other goes to the trash, from where its key leads on. Links that cannot move stay with it and come back with it.
 */
export async function applyMerge(applying: Applying, change: Merge): Promise<void> {
  const { working } = applying
  const [gone, kept] = [recordNow(working, change.id), recordNow(working, change.into)]
  if (gone.id === kept.id)
    throw new Problem('invalid', `${gone.key} cannot be merged with itself.`, { into: 'another record' })
  if (gone.kind !== kept.kind)
    throw new Problem('invalid', `${gone.key} and ${kept.key} are of different kinds; turn one of them first.`, {
      into: `a ${gone.kind}`,
    })
  const trashed = [gone, kept].find(record => record.archivedAt !== null)
  if (trashed)
    throw new Problem('conflict', `${trashed.key} is in the trash; restore it first.`, { into: 'in the trash' })
  checkPresent(gone, change.version)
  await moveLinks(applying, gone, kept)
  await moveBeside(applying, gone, kept)
  await moveReadings(applying, gone, kept)
  await fillIn(applying, gone, recordNow(working, kept.id))
  store(applying, 'merge', recordNow(working, gone.id), { archivedAt: applying.at })
  working.entries.at(-1)!.other = kept.id
}

async function moveLinks(applying: Applying, gone: StoredRecord, kept: StoredRecord): Promise<void> {
  const { working, tx, territory } = applying
  const [moving, there] = [await linksAround(applying, gone.id), await linksAround(applying, kept.id)]
  await loadRecords(
    working,
    [...moving, ...there].flatMap(link => [link.from, link.to]),
    tx,
    applying,
  )
  for (const link of moving) {
    const definition = territory.link(link.fromKind, link.name)
    // what is written in a text is linked for as long as the text says so
    if (definition?.derived) continue
    const ends = { from: link.from === gone.id ? kept.id : link.from, to: link.to === gone.id ? kept.id : link.to }
    const isThere = there.some(one => one.name === link.name && one.from === ends.from && one.to === ends.to)
    const isFull =
      definition?.max !== undefined &&
      ends.from === kept.id &&
      there.filter(one => one.name === link.name && one.from === kept.id).length >= definition.max
    if (isFull || !definition) continue
    const isNeedless = ends.from === ends.to || (isThere && definition.once !== false)
    take(applying, link)
    if (!isNeedless) there.push(put(applying, link, ends))
  }
}

function take({ working }: Applying, link: StoredLink): void {
  if (!working.links.has(link.id)) working.links.set(link.id, { before: link, now: link })
  setLink(working, link.id, null)
  const record = recordNow(working, link.from)
  working.entries.push({ verb: 'unlink', record, link, was: { ...seenLink(link) }, now: null })
}

function put({ working, now }: Applying, link: StoredLink, ends: Pick<StoredLink, 'from' | 'to'>): StoredLink {
  const next: StoredLink = { ...link, ...ends, id: newId(now()), version: 1 }
  setLink(working, next.id, next)
  const record = recordNow(working, next.from)
  working.entries.push({ verb: 'link', record, link: next, was: null, now: { ...seenLink(next) } })
  return next
}

/** Comments keep who wrote them when, and which one they answer; files keep who hung them there. */
async function moveBeside(applying: Applying, gone: StoredRecord, kept: StoredRecord): Promise<void> {
  const { working, tx, workspace, now } = applying
  const ids = async (table: 'comments' | 'attachments') =>
    (
      await tx.all<{ id: string }>(`SELECT id FROM ${table} WHERE ws_id = ? AND record = ? ORDER BY at, id`, [
        workspace,
        gone.id,
      ])
    ).map(({ id }) => id)
  const [comments, attachments] = [await ids('comments'), await ids('attachments')]
  await loadComments(working, comments, tx, applying)
  await loadAttachments(working, attachments, tx, applying)
  const renamed = new Map(comments.map(id => [id, newId(now())]))
  for (const id of comments) {
    const comment = working.comments.get(id)!.now!
    const next = {
      ...comment,
      id: renamed.get(id)!,
      on: kept.id,
      answers: comment.answers && (renamed.get(comment.answers) ?? comment.answers),
    }
    working.comments.set(id, { before: comment, now: null })
    working.comments.set(next.id, { before: null, now: next })
    working.entries.push({ verb: 'uncomment', record: gone, link: null, was: { ...comment }, now: null })
    working.entries.push({ verb: 'comment', record: kept, link: null, was: null, now: { ...next } })
  }
  for (const id of attachments) {
    const file = working.attachments.get(id)!.now!
    const next = { ...file, id: newId(now()), on: kept.id }
    working.attachments.set(id, { before: file, now: null })
    working.attachments.set(next.id, { before: null, now: next })
    working.entries.push({ verb: 'detach', record: gone, link: null, was: { ...file }, now: null })
    working.entries.push({ verb: 'attach', record: kept, link: null, was: null, now: { ...next } })
  }
}

/** What was read of the one and not of the other; where both were read at a moment, each keeps its own. */
async function moveReadings(applying: Applying, gone: StoredRecord, kept: StoredRecord): Promise<void> {
  if (!applying.territory.kinds.get(kept.kind)?.readings) return
  const there = new Set((await readingsOf(applying, applying.tx, kept.id)).map(({ at }) => at))
  const moving = (await readingsOf(applying, applying.tx, gone.id)).filter(({ at }) => !there.has(at))
  for (let from = 0; from < moving.length; from += mostReadings) {
    const readings = moving.slice(from, from + mostReadings)
    await applyMeasure(applying, { verb: 'measure', id: kept.id, readings })
    const taken = readings.map(({ at }) => ({ at, value: null }))
    await applyMeasure(applying, { verb: 'measure', id: gone.id, readings: taken })
  }
}

async function fillIn(applying: Applying, gone: StoredRecord, kept: StoredRecord): Promise<void> {
  const computed = new Set<string>(Object.values(applying.territory.kinds.get(kept.kind)?.readings ?? {}))
  const fields = Object.fromEntries(
    Object.entries(gone.fields).filter(
      ([name]) => !computed.has(name) && (kept.fields[name] === undefined || kept.fields[name] === null),
    ),
  )
  const tags = gone.tags.filter(tag => !kept.tags.includes(tag))
  const set = {
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(tags.length > 0 && { tags: [...kept.tags, ...tags] }),
    ...(kept.owner === null && gone.owner !== null && { owner: gone.owner }),
  }
  if (Object.keys(set).length === 0) return
  const { version } = recordNow(applying.working, kept.id)
  await applyUpdate(applying, { verb: 'update', id: kept.id, version, set })
}
