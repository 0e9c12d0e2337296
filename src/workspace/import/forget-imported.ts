import type { ImportPlan } from '../../model/import-plan.ts'
import type { Files } from '../files.ts'
import type { Asking } from '../ground.ts'
import { allIn } from '../statements.ts'
import { type ImportState, importStates, keepImport } from './import-state.ts'

/** The systems that any of these records came from; ask before erasing empties the rows. */
export async function cameFromOf({ store, workspace }: Asking, ids: readonly string[]): Promise<Set<string>> {
  const rows = await allIn<{ from_system: string | null }>(ids, list =>
    store.read.all(`SELECT DISTINCT from_system FROM records WHERE ws_id = ? AND id IN ${list.sql}`, [
      workspace,
      ...list.params,
    ]),
  )
  return new Set(rows.flatMap(row => row.from_system ?? []))
}

/**
 * What finished imports keep of their files' words goes once a record from that system is erased: the bytes, the preview
 * and all examples, because a later file may hold the same record unchanged. The counts stay, and whatever else came
 * from the files can still be taken back. An import that still runs needs its file and keeps it.
 */
export async function forgetImported(asking: Asking, files: Files, systems: ReadonlySet<string>): Promise<void> {
  if (systems.size === 0) return
  const states = await importStates(asking.store, asking.workspace)
  const isDone = ({ plan }: ImportState) => plan.state === 'done' || plan.state === 'undone' || plan.state === 'failed'
  for (const state of states) {
    if (!isDone(state) || !systems.has(state.plan.mapping.system)) continue
    await keepImport(asking.store, { ...state, plan: withoutWords(state.plan) })
    const isElsewhere = states.some(other => other.hash === state.hash && !isDone(other))
    if (!isElsewhere && !(await hangs(asking, state.hash))) await files.remove(asking.workspace, state.hash)
  }
}

/** A plan that tells how many and of what sort, and no more what stood in the file. */
function withoutWords(plan: ImportPlan): ImportPlan {
  return {
    ...plan,
    preview: [],
    columns: plan.columns.map(column => ({ ...column, examples: [], values: [] })),
    problems: plan.problems.map(problem => ({ ...problem, examples: [] })),
    notTaken: plan.notTaken.map(column => ({ ...column, example: '' })),
  }
}

async function hangs({ store, workspace }: Asking, hash: string): Promise<boolean> {
  const there = await store.read.all('SELECT id FROM attachments WHERE ws_id = ? AND hash = ? LIMIT 1', [
    workspace,
    hash,
  ])
  return there.length > 0
}
