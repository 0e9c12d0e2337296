import { scopesOf } from '../../model/actor.ts'
import type { ImportPlan } from '../../model/import-plan.ts'
import { Problem } from '../../model/problem.ts'
import type { Store } from '../../store/session.ts'
import { wholeFile } from '../files.ts'
import type { Asking, Ground } from '../ground.ts'
import { members } from '../members.ts'
import { claimImport, type ImportState, keepImport, runningImports } from './import-state.ts'
import type { ImportGround } from './imports.ts'
import { runImport } from './run-import.ts'

const claimedFor = 15_000
const running = new WeakMap<Store, Map<string, ImportPlan['progress']>>()

/** How far an import is that runs in this process. */
export const progressOf = (store: Store, id: string): ImportPlan['progress'] | undefined => running.get(store)?.get(id)

/** Runs an import and keeps what becomes of it; while it runs, it is claimed again every few seconds. */
export async function runKept(asking: Asking, ground: ImportGround, state: ImportState): Promise<ImportState> {
  const { store } = asking
  const here = running.get(store) ?? new Map<string, ImportPlan['progress']>()
  running.set(store, here)
  if (here.has(state.id)) return state
  here.set(state.id, state.plan.progress)
  // the first call always keeps it: a process that dies young must leave it running
  let kept = Number.NEGATIVE_INFINITY
  const keepOn = async (progress: ImportPlan['progress']): Promise<void> => {
    here.set(state.id, progress)
    if (performance.now() - kept < claimedFor / 5) return
    kept = performance.now()
    await keepImport(store, { ...state, plan: { ...state.plan, progress } }, later(asking.now()))
  }
  try {
    await keepOn(state.plan.progress)
    const pieces = await ground.files.get(state.workspace, state.hash)
    if (!pieces) throw new Problem('unavailable', `The file ${state.name} is no longer in the store. Drop it again.`)
    const bytes = await wholeFile(pieces)
    const done = { ...state, plan: await runImport(asking, ground, bytes, state, keepOn) }
    await keepImport(store, done)
    await store.tend()
    return done
  } catch (problem) {
    const failure = problem instanceof Problem ? problem.message : stopped(problem)
    const failed = { ...state, plan: { ...state.plan, state: 'failed' as const, failure } }
    // where even this cannot be kept (the store is closing) it stays running, and is gone on with after the next start
    await keepImport(store, failed)
    return failed
  } finally {
    here.delete(state.id)
  }
}

/** What resuming needs of an opened store. */
export interface Opened extends ImportGround {
  store: Store
  ground: (workspace: string) => Ground
  now: () => number
}

/** Goes on with imports that a stop interrupted; one that another process still holds is asked for again later. */
export async function resumeImports(opened: Opened): Promise<number> {
  const { store, now } = opened
  let resumed = 0
  let held = false
  for (const { state } of await runningImports(store)) {
    if (progressOf(store, state.id)) continue
    // a data folder has one owner: whoever claimed the import is gone
    const from = store.engine === 'sqlite' ? '9999' : new Date(now()).toISOString()
    if (await claimImport(store, state.id, from, later(now()))) {
      if (await goOn(opened, state)) resumed += 1
    } else held = true
  }
  // one that cannot go on says so in its own state
  const again = () => void resumeImports(opened).catch(() => undefined)
  if (held) setTimeout(again, claimedFor).unref()
  return resumed
}

async function goOn(opened: Opened, state: ImportState): Promise<boolean> {
  const place = opened.ground(state.workspace)
  const member = (await members(place)).find(({ id }) => id === state.member)
  if (member?.state !== 'active') {
    const failure = 'Whoever started this import is no longer a member. Drop the file again.'
    await keepImport(opened.store, { ...state, plan: { ...state.plan, state: 'failed', failure } })
    return false
  }
  const { id, name, role, teams } = member
  const actor = {
    workspace: state.workspace,
    member: id,
    name,
    role,
    teams,
    scopes: scopesOf[role],
    via: 'import' as const,
  }
  const after = await runKept({ ...place, actor }, opened, state)
  return after.plan.state === 'done'
}

const later = (now: number): string => new Date(now + claimedFor).toISOString()

const stopped = (problem: unknown): string =>
  `It stopped unexpectedly (${problem instanceof Error ? problem.message : String(problem)}). Commit it again to go on; what is in stays.`
