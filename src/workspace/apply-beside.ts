import type { Change } from '../model/change.ts'
import { Problem } from '../model/problem.ts'
import { cleanText } from '../model/text.ts'
import type { Applying } from './apply.ts'
import { recordNow } from './working.ts'

type Of<V extends Change['verb']> = Extract<Change, { verb: V }>
const longestComment = 20_000

/** Writes a comment under a record. */
export async function applyComment(applying: Applying, change: Of<'comment'>): Promise<void> {
  const { working, actor, at } = applying
  const record = recordNow(working, change.on)
  if (working.comments.get(change.id)?.now)
    throw new Problem('conflict', `A comment with the id ${change.id} exists already.`, { id: 'taken' })
  if (typeof change.text !== 'string' || change.text.trim() === '')
    throw new Problem('invalid', 'A comment needs some text.', { text: 'must not be empty' })
  if (change.text.length > longestComment)
    throw new Problem('invalid', `A comment holds at most ${longestComment} characters.`, {
      text: `at most ${longestComment} characters`,
    })
  if (change.answers !== undefined && !applying.trusted && working.comments.get(change.answers)?.now?.on !== record.id)
    throw new Problem('invalid', 'A comment answers another one under the same record.', {
      answers: 'no comment under this record',
    })
  const comesBack = applying.trusted && !applying.quiet
  const comment = {
    id: change.id,
    on: record.id,
    text: cleanText(change.text, 'text'),
    answers: change.answers ?? null,
    by: (comesBack && change.by) || actor.member,
    at: (comesBack && change.at) || at,
  }
  working.comments.set(comment.id, { before: null, now: comment })
  working.entries.push({ verb: 'comment', record, link: null, was: null, now: { ...comment } })
}

/** Takes a comment back. */
export async function applyUncomment(applying: Applying, change: Of<'uncomment'>): Promise<void> {
  const { working } = applying
  const changed = working.comments.get(change.id)!
  const comment = changed.now!
  working.comments.set(comment.id, { before: changed.before, now: null })
  working.entries.push({
    verb: 'uncomment',
    record: recordNow(working, comment.on),
    link: null,
    was: { ...comment },
    now: null,
  })
}

/** Hangs a stored file on a record. */
export async function applyAttach(applying: Applying, change: Of<'attach'>): Promise<void> {
  const { working, actor, at } = applying
  const record = recordNow(working, change.on)
  if (working.attachments.get(change.id)?.now)
    throw new Problem('conflict', `An attachment with the id ${change.id} exists already.`, { id: 'taken' })
  const { verb: _verb, on: _on, name, type, ...rest } = change
  const attachment = {
    ...rest,
    name: cleanText(name, 'name'),
    type: cleanText(type, 'type'),
    on: record.id,
    by: actor.member,
    at,
  }
  working.attachments.set(attachment.id, { before: null, now: attachment })
  working.entries.push({ verb: 'attach', record, link: null, was: null, now: { ...attachment } })
}

/** Takes a file off a record; its bytes stay until the trash is emptied, so that it can be undone. */
export async function applyDetach(applying: Applying, change: Of<'detach'>): Promise<void> {
  const { working } = applying
  const changed = working.attachments.get(change.id)!
  const attachment = changed.now!
  working.attachments.set(attachment.id, { before: changed.before, now: null })
  working.entries.push({
    verb: 'detach',
    record: recordNow(working, attachment.on),
    link: null,
    was: { ...attachment },
    now: null,
  })
}
