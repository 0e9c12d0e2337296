import type pg from 'pg'
import { newId } from '../model/id.ts'
import { type FileRoom, measure, plainHash } from './file-room.ts'

/** Makes the table of attachments: several nodes share a database, but not a folder. */
export const fileTable: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS files (ws_id text COLLATE "C", hash text COLLATE "C", part bigint,
     bytes bytea NOT NULL, PRIMARY KEY (ws_id, hash, part))`,
  `CREATE INDEX IF NOT EXISTS files_drafts ON files (hash) WHERE hash LIKE 'draft-%'`,
]

const most = { part: 256 * 1_024, draftAge: 24 * 60 * 60 * 1_000 }

/** Attachments as rows of the database, in parts, so that no end ever holds a whole file. */
export function filesOf(pool: pg.Pool): FileRoom {
  return {
    async put(workspace, content, limit) {
      // under a name of its own until the hash is known; what is broken off stays a draft that nobody finds
      const draft = `draft-${newId()}`
      const keep = (part: number, bytes: Buffer) =>
        pool.query('INSERT INTO files (ws_id, hash, part, bytes) VALUES ($1, $2, $3, $4)', [
          workspace,
          draft,
          part,
          bytes,
        ])
      let parts = 0
      let waiting: Uint8Array[] = []
      let size = 0
      const pour = async () => {
        await keep(parts, Buffer.concat(waiting))
        parts += 1
        waiting = []
        size = 0
      }
      try {
        const stored = await measure(content, limit, async piece => {
          for (let from = 0; from < piece.byteLength; from += most.part) {
            const slice = piece.subarray(from, from + most.part)
            waiting.push(slice)
            size += slice.byteLength
            if (size >= most.part) await pour()
          }
        })
        if (size > 0 || parts === 0) await pour()
        await name(pool, workspace, draft, stored.hash)
        return stored
      } finally {
        await pool.query('DELETE FROM files WHERE ws_id = $1 AND hash = $2', [workspace, draft])
      }
    },
    async get(workspace, hash) {
      const first = await read(pool, workspace, plainHash(hash), 0)
      return first && parts(pool, workspace, hash, first)
    },
    async remove(workspace, hash) {
      await pool.query('DELETE FROM files WHERE ws_id = $1 AND hash = $2', [workspace, plainHash(hash)])
    },
    async hashes(workspace) {
      const sql = `SELECT hash FROM files WHERE ws_id = $1 AND part = 0 AND hash NOT LIKE 'draft-%' ORDER BY hash`
      const { rows } = await pool.query<{ hash: string }>(sql, [workspace])
      return rows.map(row => row.hash)
    },
  }
}

/** Removes what uploads left behind that were broken off a day ago or before. */
export async function removeDrafts(pool: pg.Pool): Promise<void> {
  const before = (Date.now() - most.draftAge).toString(16).padStart(12, '0')
  await pool.query(`DELETE FROM files WHERE hash LIKE 'draft-%' AND hash < $1`, [
    `draft-${before.slice(0, 8)}-${before.slice(8)}`,
  ])
}

// when the same content is there already the draft is left to be removed; equal bytes are kept once
async function name(pool: pg.Pool, workspace: string, draft: string, hash: string): Promise<void> {
  try {
    await pool.query(
      `UPDATE files SET hash = $3 WHERE ws_id = $1 AND hash = $2
         AND NOT EXISTS (SELECT 1 FROM files AS f WHERE f.ws_id = $1 AND f.hash = $3)`,
      [workspace, draft, hash],
    )
  } catch (reason) {
    if (!(reason instanceof Error && 'code' in reason && reason.code === '23505')) throw reason
  }
}

async function* parts(pool: pg.Pool, workspace: string, hash: string, first: Buffer): AsyncGenerator<Uint8Array> {
  yield first
  for (let part = 1; ; part += 1) {
    const bytes = await read(pool, workspace, hash, part)
    if (!bytes) return
    yield bytes
  }
}

async function read(pool: pg.Pool, workspace: string, hash: string, part: number): Promise<Buffer | undefined> {
  const sql = 'SELECT bytes FROM files WHERE ws_id = $1 AND hash = $2 AND part = $3'
  const { rows } = await pool.query<{ bytes: Buffer }>(sql, [workspace, hash, part])
  return rows[0]?.bytes
}
