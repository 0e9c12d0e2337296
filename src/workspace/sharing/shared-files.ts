import { createHash } from 'node:crypto'
import type { SharedFile, SharedPart } from '../../model/share.ts'
import type { LadderRung } from '../../model/why.ts'
import type { Asking } from '../ground.ts'
import { visible } from '../read.ts'
import { allIn } from '../statements.ts'
import type { Share } from './share-rows.ts'

/** A file with what opens it inside. */
export interface FileShown extends Omit<SharedFile, 'after'> {
  attachment: string
}

/** The files of what a part shows by name, where whoever shares let them come along; as of its moment, where it stands still. */
export async function filesShown(guest: Asking, share: Share, part: SharedPart): Promise<FileShown[]> {
  if (!('files' in share.shown) || !share.shown.files) return []
  const seeing = visible(guest)
  const rows = await allIn<{ id: string; of: string; name: string; type: string; size: number; at: string }>(
    keysOf(part),
    list =>
      guest.store.read.all(
        `SELECT a.id, r.key AS of, a.name, a.type, a.size, a.at FROM (
          SELECT id, key FROM records WHERE ws_id = ? AND key IN ${list.sql} AND archived_at IS NULL AND ${seeing.sql}
        ) AS r JOIN attachments AS a ON a.ws_id = ? AND a.record = r.id ORDER BY a.at, a.id`,
        [guest.workspace, ...list.params, ...seeing.params, guest.workspace],
      ),
  )
  return rows
    .filter(({ at }) => share.at === null || at <= share.at)
    .map(({ id, of, name, type, size }) => ({
      id: wordOf(share, id),
      attachment: id,
      of,
      name,
      type,
      size: Number(size),
    }))
}

/** What a file is called by whoever holds this link: it opens nothing elsewhere. */
const wordOf = ({ hash }: Share, attachment: string): string =>
  createHash('sha256').update(`file\n${hash}\n${attachment}`).digest('base64url').slice(0, 22)

function keysOf(part: SharedPart): string[] {
  switch (part.sort) {
    case 'why':
      return [...new Set([part.ladder.of.key, ...keysOfRungs(part.ladder.rungs)])]
    case 'list':
      return part.rows.map(row => row.key)
    case 'canvas':
      return [...part.seen.cards, ...(part.seen.centre ? [part.seen.centre] : [])].map(card => card.key)
    default:
      return []
  }
}

const keysOfRungs = (rungs: readonly LadderRung[]): string[] =>
  rungs.flatMap(rung => [...(rung.record ? [rung.record.key] : []), ...keysOfRungs(rung.beyond)])
