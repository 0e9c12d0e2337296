import type { Change } from '../model/change.ts'
import { Problem } from '../model/problem.ts'
import { cleanText } from '../model/text.ts'
import type { Applying } from './apply.ts'
import { recordNow } from './working.ts'

type Of<V extends Change['verb']> = Extract<Change, { verb: V }>

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
