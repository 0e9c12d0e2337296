import type { FileAnswer } from '../../model/operation.ts'
import { Problem } from '../../model/problem.ts'
import type { Shared, SharedPart } from '../../model/share.ts'
import type { LadderRung } from '../../model/why.ts'
import { readAttachment } from '../attachments.ts'
import type { Files } from '../files.ts'
import { type Asking, stamp } from '../ground.ts'
import { membershipAt } from '../memberships.ts'
import { readSettings } from '../settings.ts'
import { gone } from './gone.ts'
import { modeOf, readShare, type Share, type ShareRow, shareColumns } from './share-rows.ts'
import { filesShown } from './shared-files.ts'
import { showingOf } from './showing.ts'

const minute = 60_000

/** The one thing a guest's link shows, read anew: who lost the right since, or what was hidden since, is not there. */
export async function shared(
  guest: Asking,
  { after, again }: { after?: string | undefined; again?: string | undefined },
): Promise<Shared> {
  const { share, sharer, name, part } = await readShown(guest, after)
  const isOpening = after === undefined && again === undefined
  await noteSeen(guest, share, isOpening)
  const settings = await readSettings(guest)
  const words = wordsIn(part)
  const files = await filesShown(guest, share, part)
  return {
    name,
    by: sharer.name,
    workspace: sharer.called,
    mode: modeOf(share),
    at: share.at ?? stamp(guest),
    expiresAt: share.expiresAt,
    labels: only(settings.labels, words),
    plurals: only(settings.plurals, words),
    currency: settings.currency,
    part,
    files: files.map(({ attachment: _, ...file }) => ({ ...file, after: after ?? null })),
  }
}

/** A file of what the link shows, found anew among what it shows now. */
export async function sharedFile(
  guest: Asking,
  files: Files,
  { id, after, thumbnail }: { id: string; after?: string | undefined; thumbnail?: string | undefined },
): Promise<FileAnswer> {
  const { share, part } = await readShown(guest, after)
  const file = (await filesShown(guest, share, part)).find(one => one.id === id)
  if (!file) throw gone()
  return readAttachment(guest, files, file.attachment, thumbnail !== undefined)
}

async function readShown(guest: Asking, after: string | undefined) {
  const share = await shareOf(guest)
  const sharer = share && (await membershipAt(guest.store, { workspace: guest.workspace, member: share.member }))
  if (!share || !sharer?.scopes.includes('write')) throw gone()
  const ends = { guest, sharer: { ...guest, actor: { ...sharer, via: 'web' as const } } }
  const still =
    share.number === null || share.at === null
      ? null
      : { point: { number: share.number, at: share.at, isStrict: true }, ids: share.ids }
  const { name, part } = await showingOf(share.shown)
    .read(ends, share.shown, still, after)
    .catch(reason => {
      // what was shared has gone or is not for everybody any more
      throw reason instanceof Problem && (reason.code === 'unknown' || reason.code === 'conflict') ? gone() : reason
    })
  return { share, sharer, name, part }
}

async function shareOf(guest: Asking): Promise<Share | undefined> {
  const [row] = await guest.store.read.all<ShareRow>(
    `SELECT ${shareColumns} FROM shares WHERE ws_id = ? AND id = ? AND revoked_at IS NULL AND expires_at > ?`,
    [guest.workspace, guest.actor.share ?? '', stamp(guest)],
  )
  return row && readShare(row)
}

/** Counts an opening; a page that only looks again leaves when it was there, once a minute. */
async function noteSeen(guest: Asking, share: Share, isOpening: boolean): Promise<void> {
  const isLately = share.seenAt !== null && guest.now() - Date.parse(share.seenAt) < minute
  if (!isOpening && isLately) return
  const sql = 'UPDATE shares SET views = views + ?, seen_at = ? WHERE ws_id = ? AND id = ?'
  const params = [isOpening ? 1 : 0, stamp(guest), guest.workspace, share.id]
  await guest.store.global(tx => tx.write([{ sql, params }]))
}

/** The kinds and areas that are drawn, whose names in this workspace a guest therefore reads. */
function wordsIn(part: SharedPart): Set<string> | 'all' {
  if (part.sort === 'map') return 'all'
  if (part.sort === 'roadmap') return new Set()
  if (part.sort === 'list') return new Set([part.kind])
  if (part.sort === 'canvas') {
    const { cards, others, centre } = part.seen
    return new Set([...cards, ...others, ...(centre ? [centre] : [])].map(card => card.kind))
  }
  const words = new Set([part.ladder.of.kind])
  const walk = (rungs: readonly LadderRung[]) => {
    for (const rung of rungs) {
      for (const word of rung.record ? [rung.record.kind] : rung.kinds) words.add(word)
      walk(rung.beyond)
    }
  }
  walk(part.ladder.rungs)
  return words
}

const only = (names: Readonly<Record<string, string>>, words: Set<string> | 'all'): Record<string, string> =>
  Object.fromEntries(Object.entries(names).filter(([word]) => words === 'all' || words.has(word)))
