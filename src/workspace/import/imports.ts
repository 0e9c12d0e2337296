import type { ImportSeen } from '../../model/answers.ts'
import { newId } from '../../model/id.ts'
import { type ImportEdit, importEditSchema } from '../../model/import-mapping.ts'
import type { ImportPlan } from '../../model/import-plan.ts'
import { mergedEdit } from '../../model/importing/merged-edit.ts'
import { Problem } from '../../model/problem.ts'
import { type Files, wholeFile } from '../files.ts'
import { type Asking, stamp } from '../ground.ts'
import { undo } from '../undo.ts'
import type { FileReader } from './file-reader.ts'
import { sentenceOf } from './import-sentence.ts'
import { type ImportState, importStates, keepImport, readImportState } from './import-state.ts'
import { makePlan } from './make-plan.ts'
import { progressOf, runKept } from './running.ts'

const mostBytes = 250 * 1024 * 1024

/** What imports are worked on with. */
export interface ImportGround {
  files: Files
  reader: FileReader
}

/** Keeps an uploaded file and plans what it would become; nothing is changed. */
export async function importFile(
  asking: Asking,
  ground: ImportGround,
  given: { name: string; bytes: Uint8Array; kind?: string | undefined; intake?: string | undefined },
): Promise<ImportSeen> {
  if (given.bytes.byteLength > mostBytes) {
    throw new Problem(
      'too-much',
      `A file to import may have at most ${mostBytes / 1024 / 1024} MB. Export it in parts.`,
      { bytes: 'too large' },
    )
  }
  const edit: ImportEdit = {
    ...(given.kind ? { kind: given.kind } : {}),
    ...(given.intake ? { intake: given.intake } : {}),
  }
  const name = given.name.split(/[\\/]/).at(-1)!.trim() || 'file'
  const file = { id: newId(asking.now()), name, bytes: given.bytes, edit, at: stamp(asking) }
  const plan = await makePlan(asking, ground.reader, file)
  const { hash } = await ground.files.put(asking.workspace, given.bytes)
  const state: ImportState = {
    id: file.id,
    workspace: asking.workspace,
    hash,
    name,
    edit,
    plan,
    member: asking.actor.member,
  }
  await keepImport(asking.store, state)
  return seenImport(asking, state)
}

/** Changes the mapping and plans again. */
export async function mapImport(
  asking: Asking,
  ground: ImportGround,
  id: string,
  mapping: unknown,
): Promise<ImportSeen> {
  const state = await ownImport(asking, id)
  if (state.plan.state !== 'planned' && state.plan.state !== 'failed')
    throw new Problem('conflict', 'This import has run already. Drop the file again to bring it in another way.')
  const edit = mergedEdit(state.edit, editOf(mapping))
  const file = { id, name: state.name, bytes: await bytesOf(ground, state), edit, at: state.plan.createdAt }
  // what a failed run brought in is still taken back under its batch
  const plan = { ...(await makePlan(asking, ground.reader, file)), batch: state.plan.batch }
  const planned = { ...state, edit, plan }
  await keepImport(asking.store, planned)
  return seenImport(asking, planned)
}

/** Carries the plan out, in the background unless asked to wait. */
export async function commitImport(
  asking: Asking,
  ground: ImportGround,
  id: string,
  wait: boolean,
): Promise<ImportSeen> {
  const state = await ownImport(asking, id)
  if (state.plan.state === 'running' || state.plan.state === 'done') return seenImport(asking, state)
  const plan: ImportPlan = {
    ...state.plan,
    state: 'running',
    failure: null,
    batch: state.plan.batch ?? newId(asking.now()),
    progress: { step: 'reading', done: 0, of: state.plan.counts.rows },
  }
  const running = { ...state, plan }
  const work = runKept(asking, ground, running)
  if (wait) return seenImport(asking, await work)
  // the store may close before its end; the import is then gone on with after the next start
  work.catch(() => undefined)
  return seenImport(asking, running)
}

/** An import: its plan, how far it is, or its report. */
export async function readImport(asking: Asking, id: string): Promise<ImportSeen> {
  const state = await readImportState(asking.store, asking.workspace, id)
  if (mayLook(asking, state)) return seenImport(asking, state)
  throw new Problem('unknown', `There is no import ${id} here.`, { id: 'no such import' })
}

/** One's own imports, newest first; an admin's list holds everybody's. */
export async function listImports(asking: Asking): Promise<{ items: ImportSeen[] }> {
  const states = await importStates(asking.store, asking.workspace)
  return { items: states.filter(state => mayLook(asking, state)).map(state => seenImport(asking, state)) }
}

/** A plan shows rows of a file that nobody has brought in yet, and of records that only its maker may see. */
const mayLook = ({ actor }: Asking, state: ImportState): boolean =>
  state.member === actor.member || actor.scopes.includes('admin')

/** Takes the whole import back in one step; what somebody has changed since stays and is named. */
export async function undoImport(asking: Asking, id: string): Promise<ImportSeen> {
  const state = await ownImport(asking, id)
  if (!state.plan.batch || state.plan.state === 'undone')
    throw new Problem('conflict', 'This import has not brought anything in that could be taken back.')
  if (state.plan.state === 'running')
    throw new Problem('conflict', 'This import is still running. Wait for its end, then take it back.')
  const { says } = await undo(asking, state.plan.batch)
  const undone = { ...state, plan: { ...state.plan, state: 'undone' as const } }
  await keepImport(asking.store, undone)
  return { ...seenImport(asking, undone), says }
}

/** The bytes of an import's file. */
export async function bytesOf({ files }: Pick<ImportGround, 'files'>, state: ImportState): Promise<Uint8Array> {
  const pieces = await files.get(state.workspace, state.hash)
  if (pieces) return wholeFile(pieces)
  throw new Problem('unavailable', `The file ${state.name} is no longer in the store. Drop it again.`)
}

async function ownImport(asking: Asking, id: string): Promise<ImportState> {
  const state = await readImportState(asking.store, asking.workspace, id)
  if (!mayLook(asking, state)) throw new Problem('unknown', `There is no import ${id} here.`, { id: 'no such import' })
  if (state.member !== asking.actor.member)
    throw new Problem('forbidden', 'Only whoever brought a file may go on with it. Drop it again yourself.')
  return state
}

function editOf(mapping: unknown): ImportEdit {
  const parsed = importEditSchema.safeParse(mapping)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const place = issue?.path.join('.') || 'mapping'
  throw new Problem(
    'invalid',
    `The mapping cannot be read at ${place}. Send the parts of the plan’s mapping that should change.`,
    { [place]: issue?.message ?? 'cannot be read' },
  )
}

function seenImport(asking: Asking, state: ImportState): ImportSeen {
  const progress = progressOf(asking.store, state.id) ?? state.plan.progress
  const plan = { ...state.plan, progress }
  return {
    id: state.id,
    name: state.name,
    state: plan.state === 'planning' ? 'planned' : plan.state,
    plan,
    done: progress.done,
    batch: plan.batch,
    says: sentenceOf(plan),
    at: plan.createdAt,
  }
}
