import type { ImportEdit } from '../../model/import-mapping.ts'
import type { ImportPlan } from '../../model/import-plan.ts'
import { Problem } from '../../model/problem.ts'
import type { Store } from '../../store/session.ts'

/** An import as it is kept between requests and over a restart. */
export interface ImportState {
  id: string
  workspace: string
  /** Hash of the file's bytes in the files' store. */
  hash: string
  name: string
  edit: ImportEdit
  plan: ImportPlan
  /** Who brings it in; a resumed import goes on in their name. */
  member: string
}

interface Row {
  body: string
  claimed_until: string | null
}

const what = 'import'

/** Keeps an import, new or changed; while it runs it is claimed until a moment, so that one process works on it. */
export async function keepImport(store: Store, state: ImportState, claimedUntil: string | null = null): Promise<void> {
  const values = [JSON.stringify(state), state.plan.state, claimedUntil]
  await store.global(async tx => {
    const there = await tx.all('SELECT id FROM work_waiting WHERE id = ?', [state.id])
    const write =
      there.length > 0
        ? {
            sql: 'UPDATE work_waiting SET body = ?, state = ?, claimed_until = ? WHERE id = ?',
            params: [...values, state.id],
          }
        : {
            sql: 'INSERT INTO work_waiting (body, state, claimed_until, id, ws_id, what, tries, at) VALUES (?, ?, ?, ?, ?, ?, 0, ?)',
            params: [...values, state.id, state.workspace, what, state.plan.createdAt],
          }
    await tx.write([write])
  })
}

/** An import of a workspace by its id. */
export async function readImportState(store: Store, workspace: string, id: string): Promise<ImportState> {
  const [row] = await store.read.all<Row>(
    'SELECT body, claimed_until FROM work_waiting WHERE ws_id = ? AND what = ? AND id = ?',
    [workspace, what, id],
  )
  if (!row) throw new Problem('unknown', `There is no import ${id} here.`, { id: 'no such import' })
  return JSON.parse(row.body) as ImportState
}

/** The imports of a workspace, newest first. */
export async function importStates(store: Store, workspace: string): Promise<ImportState[]> {
  const rows = await store.read.all<Row>(
    'SELECT body, claimed_until FROM work_waiting WHERE ws_id = ? AND what = ? ORDER BY at DESC, id DESC LIMIT 100',
    [workspace, what],
  )
  return rows.map(({ body }) => JSON.parse(body) as ImportState)
}

/** Claims an import that runs nowhere any more, until a moment; false when another process was quicker. */
export async function claimImport(store: Store, id: string, now: string, until: string): Promise<boolean> {
  return store.global(async tx => {
    const free = await tx.all(
      "SELECT id FROM work_waiting WHERE id = ? AND state = 'running' AND (claimed_until IS NULL OR claimed_until < ?)",
      [id, now],
    )
    if (free.length === 0) return false
    await tx.write([
      { sql: 'UPDATE work_waiting SET claimed_until = ?, tries = tries + 1 WHERE id = ?', params: [until, id] },
    ])
    return true
  })
}

/** Imports of all workspaces that were running, claimed or not. */
export async function runningImports(store: Store): Promise<{ state: ImportState; claimedUntil: string | null }[]> {
  const rows = await store.read.all<Row>(
    "SELECT body, claimed_until FROM work_waiting WHERE what = ? AND state = 'running' ORDER BY at, id",
    [what],
  )
  return rows.map(row => ({ state: JSON.parse(row.body) as ImportState, claimedUntil: row.claimed_until }))
}
