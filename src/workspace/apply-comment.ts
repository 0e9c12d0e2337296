import type { Change, Comment } from '../model/change.ts'
import { Problem } from '../model/problem.ts'
import { cleanText } from '../model/text.ts'
import type { Applying } from './apply.ts'
import { commentNow, recordNow, setComment } from './working.ts'

type Of<V extends Change['verb']> = Extract<Change, { verb: V }>
const longestComment = 20_000

/** Writes a comment under a record; an answer stands in the thread of what it answers. */
export async function applyComment(applying: Applying, change: Of<'comment'>): Promise<void> {
  const { working, actor, at, quiet } = applying
  const record = recordNow(working, change.on)
  if (working.comments.get(change.id)?.now)
    throw new Problem('conflict', `A comment with the id ${change.id} exists already.`, { id: 'taken' })
  const text = written(change.text)
  const answered = change.answers === undefined ? undefined : working.comments.get(change.answers)?.now
  if (change.answers !== undefined && !applying.trusted && answered?.on !== record.id)
    throw new Problem('invalid', 'A comment answers another one under the same record.', {
      answers: 'no comment under this record',
    })
  const comesBack = applying.trusted && !quiet
  const comment: Comment = {
    id: change.id,
    on: record.id,
    text,
    answers: answered?.answers ?? change.answers ?? null,
    by: (comesBack && change.by) || actor.member,
    at: (comesBack && change.at) || at,
    editedAt: (comesBack && change.editedAt) || null,
    resolved: (applying.trusted && change.resolved) || null,
    from: quiet ? 'import' : (comesBack && change.from) || null,
  }
  setComment(working, comment.id, comment)
  working.entries.push({ verb: 'comment', record, link: null, was: null, now: { ...comment } })
}

/** Writes one's own comment anew; that it was is shown beside it. */
export async function applyRecomment(applying: Applying, change: Of<'recomment'>): Promise<void> {
  const before = commentNow(applying.working, change.id)
  const text = written(change.text)
  if (text === before.text) return
  put(applying, 'recomment', before, { ...before, text, editedAt: applying.at }, { text: before.text })
}

/** Takes a comment back; what answered it stays. */
export async function applyUncomment(applying: Applying, change: Of<'uncomment'>): Promise<void> {
  const { working } = applying
  const comment = commentNow(working, change.id)
  setComment(working, comment.id, null)
  const record = recordNow(working, comment.on)
  working.entries.push({ verb: 'uncomment', record, link: null, was: { ...comment }, now: null })
}

/** Settles the thread that a comment begins. */
export async function applyResolve(applying: Applying, change: Of<'resolve'>): Promise<void> {
  const before = commentNow(applying.working, change.id)
  if (before.resolved) return
  const resolved = { by: applying.actor.member, at: applying.at }
  put(applying, 'resolve', before, { ...before, resolved }, { resolved: null })
}

/** Opens a settled thread again. */
export async function applyReopen(applying: Applying, change: Of<'reopen'>): Promise<void> {
  const before = commentNow(applying.working, change.id)
  if (!before.resolved) return
  put(applying, 'reopen', before, { ...before, resolved: null }, { resolved: before.resolved })
}

function put(
  { working }: Applying,
  verb: 'recomment' | 'resolve' | 'reopen',
  before: Comment,
  now: Comment,
  changed: Record<string, unknown>,
): void {
  setComment(working, now.id, now)
  const record = recordNow(working, before.on)
  working.entries.push({ verb, record, link: null, was: { id: now.id, ...changed }, now: { ...now } })
}

function written(given: unknown): string {
  if (typeof given !== 'string' || given.trim() === '')
    throw new Problem('invalid', 'A comment needs some text.', { text: 'must not be empty' })
  if (given.length > longestComment)
    throw new Problem('invalid', `A comment holds at most ${longestComment} characters.`, {
      text: `at most ${longestComment} characters`,
    })
  return cleanText(given, 'text')
}
