import type { Change } from '../model/change.ts'
import { Problem } from '../model/problem.ts'
import type { Applying } from './apply.ts'
import { loadRecords } from './load-working.ts'
import { linksAround } from './reaching.ts'
import { seenLink } from './rows.ts'
import { recordNow, setLink } from './working.ts'

type Of<V extends Change['verb']> = Extract<Change, { verb: V }>

/** Removes a record for good, values and all; its key must be typed. The ledger keeps that it was there. */
export async function applyErase(applying: Applying, change: Of<'erase'>): Promise<void> {
  const { working, tx } = applying
  const record = recordNow(working, change.id)
  if (change.key !== record.key) {
    throw new Problem('invalid', `To erase this record for good, type its key: ${record.key}.`, {
      key: `must be ${record.key}`,
    })
  }
  const links = await linksAround(applying, record.id)
  await loadRecords(
    working,
    links.flatMap(link => [link.from, link.to]),
    tx,
    applying,
  )
  for (const link of links) {
    if (!working.links.has(link.id)) working.links.set(link.id, { before: link, now: link })
    setLink(working, link.id, null)
    working.entries.push({
      verb: 'unlink',
      record: recordNow(working, link.from),
      link,
      was: { ...seenLink(link) },
      now: null,
    })
  }
  // also what this very command hung on it
  for (const [id, { before, now }] of working.comments)
    if (now?.on === record.id) working.comments.set(id, { before, now: null })
  for (const [id, { before, now }] of working.attachments)
    if (now?.on === record.id) working.attachments.set(id, { before, now: null })
  working.erased.push(record)
  working.records.set(record.id, { before: working.records.get(record.id)?.before ?? null, now: null })
  working.entries.push({ verb: 'erase', record, link: null, was: null, now: null })
}
