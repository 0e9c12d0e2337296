import { checkMayDo, maySee, scopeOf } from '../model/allow.ts'
import type { Change } from '../model/change.ts'
import { Problem } from '../model/problem.ts'
import type { Counters, Tx } from '../store/session.ts'
import { applyAttach, applyDetach } from './apply-beside.ts'
import { applyComment, applyRecomment, applyReopen, applyResolve, applyUncomment } from './apply-comment.ts'
import { applyErase } from './apply-erase.ts'
import { applyLink, applyRelink, applyUnlink } from './apply-link.ts'
import { applyMeasure } from './apply-measure.ts'
import { applyMerge } from './apply-merge.ts'
import { applyArchive, applyCreate, applyRestore, applyTurn } from './apply-record.ts'
import { applyUpdate } from './apply-update.ts'
import type { Asking } from './ground.ts'
import { type StoredRecord, seen } from './rows.ts'
import { commentNow, linkNow, recordNow, type Working } from './working.ts'

/** What one change is applied with. */
export interface Applying extends Asking {
  working: Working
  tx: Tx
  counters: Counters
  at: string
  /** Whether an import brings it: what it touches stays untouched by people. */
  quiet: boolean
  /** Whether it was decided inside this command, so that no version need be named. */
  trusted: boolean
  /** When records were made, where that was before this command. */
  madeAt?: ReadonlyMap<string, string> | undefined
}

/** Decides one change over the working set: allowed, then applied; nothing is written yet. */
export async function apply(applying: Applying, change: Change): Promise<void> {
  const { working, actor } = applying
  const comment = ownComment.has(change.verb) ? working.comments.get(change.id)?.now : undefined
  checkMayDo(actor, change, comment ? { comment } : {})
  for (const record of concerned(working, change)) {
    // what keeps house of itself (decided inside the command, by nobody's hand) keeps it in private rooms too
    if (actor.via !== 'system' && !maySee(actor, record, applying.territory))
      throw new Problem('unknown', `There is no record ${record.id} here.`, { id: 'no such record' })
  }
  const from = working.entries.length
  await applyVerb(applying, change)
  for (const entry of working.entries.slice(from)) tellVisibility(applying, entry.record)
}

/** Verbs that only the author of a comment, or an admin, may use on it. */
const ownComment: ReadonlySet<string> = new Set(['recomment', 'uncomment'])

async function applyVerb(applying: Applying, change: Change): Promise<void> {
  switch (change.verb) {
    case 'create':
      return applyCreate(applying, change)
    case 'update':
      return applyUpdate(applying, change)
    case 'archive':
      return applyArchive(applying, change)
    case 'restore':
      return applyRestore(applying, change)
    case 'turn':
      return applyTurn(applying, change)
    case 'merge':
      return applyMerge(applying, change)
    case 'erase':
      return applyErase(applying, change)
    case 'link':
      return applyLink(applying, change)
    case 'relink':
      return applyRelink(applying, change)
    case 'unlink':
      return applyUnlink(applying, change)
    case 'comment':
      return applyComment(applying, change)
    case 'recomment':
      return applyRecomment(applying, change)
    case 'uncomment':
      return applyUncomment(applying, change)
    case 'resolve':
      return applyResolve(applying, change)
    case 'reopen':
      return applyReopen(applying, change)
    case 'attach':
      return applyAttach(applying, change)
    case 'detach':
      return applyDetach(applying, change)
    case 'measure':
      return applyMeasure(applying, change)
    default:
      throw new Problem('invalid', `“${String((change as { verb: unknown }).verb)}” is no verb of a change.`, {
        verb: 'create, update, archive, restore, turn, merge, link, relink, unlink, comment, recomment, uncomment, resolve, reopen, attach, detach, measure or erase',
      })
  }
}

/** Records a change speaks of that exist already; each must be visible, or it is unknown. */
function concerned(working: Working, change: Change): StoredRecord[] {
  switch (change.verb) {
    case 'create':
      return []
    case 'link':
      return [recordNow(working, change.from), recordNow(working, change.to)]
    case 'merge':
      return [recordNow(working, change.id), recordNow(working, change.into)]
    case 'relink':
    case 'unlink': {
      const link = linkNow(working, change.id)
      return [recordNow(working, link.from), recordNow(working, link.to)]
    }
    case 'comment':
    case 'attach':
      return [recordNow(working, change.on)]
    case 'recomment':
    case 'uncomment':
    case 'resolve':
    case 'reopen':
      return [recordNow(working, commentNow(working, change.id).on)]
    case 'detach': {
      const attachment = working.attachments.get(change.id)?.now
      if (!attachment)
        throw new Problem('unknown', `There is no attachment ${change.id} here.`, { id: 'no such attachment' })
      return [recordNow(working, attachment.on)]
    }
    default:
      return [recordNow(working, change.id)]
  }
}

/** Verbs that may move a record from one audience to another. */
const moving: ReadonlySet<string> = new Set(['update', 'turn'])

/** Writes reveal or hide where the last change moved a record from one audience to another, so that copies follow. */
function tellVisibility(applying: Applying, record: StoredRecord): void {
  const { working, territory } = applying
  const changed = working.records.get(record.id)
  const last = working.entries.at(-1)
  if (!changed?.now || !last || !moving.has(last.verb) || last.record.id !== record.id || !last.was) return
  const now = changed.now
  const before = { ...now, ...pick(last.was) }
  const was = scopeOf(before, territory)
  const is = scopeOf(now, territory)
  if (was === is) return
  const verb = is === 'all' ? 'reveal' : 'hide'
  working.entries.push({
    verb,
    record: now,
    link: null,
    was: { audience: before.audience, team: before.team, owner: before.owner },
    now: { ...seen(now) },
  })
}

function pick(was: Record<string, unknown>): Partial<StoredRecord> {
  const names = ['kind', 'audience', 'team', 'owner', 'state'] as const
  return Object.fromEntries(names.flatMap(name => (name in was ? [[name, was[name]]] : [])))
}
