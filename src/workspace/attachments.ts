import { Readable } from 'node:stream'
import type { Done } from '../model/change.ts'
import { newId } from '../model/id.ts'
import type { FileAnswer } from '../model/operation.ts'
import { Problem } from '../model/problem.ts'
import { commit } from './commit.ts'
import type { Files } from './files.ts'
import type { Asking } from './ground.ts'
import { recordCalled } from './read.ts'

const most = 50 * 1024 * 1024
/** Types a browser may show in the page; everything else is saved. */
const shown = new Set([
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
  'image/avif',
  'application/pdf',
  'text/plain',
])

/** Stores a file's bytes, then hangs it on the record; bytes without a row are swept up later, never the other way round. */
export async function attach(
  asking: Asking,
  files: Files,
  given: {
    id: string
    name: string
    type: string
    attachment?: string | undefined
    batch?: string | undefined
    bytes: Uint8Array
  },
): Promise<Done> {
  if (given.bytes.byteLength > most)
    throw new Problem('too-much', `A file may have at most ${most / 1024 / 1024} MB.`, { bytes: 'too large' })
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(given.type))
    throw new Problem('invalid', 'type is a media type such as image/png.', { type: 'a media type' })
  const record = await recordCalled(asking, given.id)
  const { hash, size } = await files.put(asking.workspace, given.bytes)
  const name = given.name.split(/[\\/]/).at(-1)!.trim() || 'file'
  return commit(asking, {
    via: asking.actor.via,
    batch: given.batch,
    changes: [
      {
        verb: 'attach',
        id: given.attachment ?? newId(asking.now()),
        on: record.id,
        name,
        type: given.type.toLowerCase(),
        size,
        hash,
      },
    ],
  })
}

/** An attached file, where its record may be seen. */
export async function readAttachment(
  asking: Asking,
  files: Files,
  id: string,
  thumbnail: boolean,
): Promise<FileAnswer> {
  const [row] = await asking.store.read.all<{ record: string; name: string; type: string; hash: string; size: number }>(
    'SELECT record, name, type, hash, size FROM attachments WHERE ws_id = ? AND id = ?',
    [asking.workspace, id],
  )
  if (!row) throw new Problem('unknown', 'There is no such attachment.', { id: 'no such attachment' })
  await recordCalled(asking, row.record)
  if (thumbnail) {
    const small = await files.thumbnail(asking.workspace, row.hash)
    if (!small) throw new Problem('unknown', 'There is no thumbnail of this file.')
    return {
      name: `${row.name}.webp`,
      type: 'image/webp',
      bytes: small,
      size: small.byteLength,
      tag: `${row.hash}.webp`,
      inline: true,
    }
  }
  const pieces = await files.get(asking.workspace, row.hash)
  if (!pieces)
    throw new Problem('unavailable', 'The bytes of this file are missing from the store; restore them from a backup.')
  return {
    name: row.name,
    type: row.type,
    bytes: streamOf(pieces),
    size: row.size,
    tag: row.hash,
    inline: shown.has(row.type),
  }
}

// the same stream under the name the contract has for it
const streamOf = (pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> =>
  Readable.toWeb(Readable.from(pieces, { objectMode: false })) as ReadableStream<Uint8Array>
