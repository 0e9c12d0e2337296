import type { Change, Outcome } from '../model/change.ts'
import { seen, seenLink } from './rows.ts'
import type { Working } from './working.ts'

type OnComment = 'comment' | 'recomment' | 'uncomment' | 'resolve' | 'reopen'
const onComment = (verb: Change['verb']): verb is OnComment => /^(re|un)?comment$|^resolve$|^reopen$/.test(verb)

/** What each change left: the thing as it is after the whole command; of what it erased only the names. */
export function outcomes(
  changes: readonly Change[],
  marks: readonly (readonly [number, number])[],
  working: Working,
  first: number,
): Outcome[] {
  const gone = new Set(working.erased.map(({ id }) => id))
  return changes.flatMap((change, index): Outcome[] => {
    const [from, to] = marks[index]!
    const number = to > from ? first + to : first + from
    const { verb } = change
    if (verb === 'link' || verb === 'relink' || verb === 'unlink') {
      const link = working.links.get(change.id)?.now ?? working.links.get(change.id)?.before
      if (!link) return []
      const isGone = gone.has(link.from) || gone.has(link.to)
      return [{ verb, number, link: isGone ? { ...seenLink(link), values: {} } : seenLink(link) }]
    }
    if (onComment(verb)) {
      const comment = working.comments.get(change.id)?.now ?? working.comments.get(change.id)?.before
      if (!comment) return []
      return [{ verb, number, comment: gone.has(comment.on) ? { ...comment, text: '' } : comment }]
    }
    if (verb === 'attach' || verb === 'detach') {
      const attachment = working.attachments.get(change.id)?.now ?? working.attachments.get(change.id)?.before
      if (!attachment) return []
      return [
        { verb, number, attachment: gone.has(attachment.on) ? { ...attachment, name: '', hash: '' } : attachment },
      ]
    }
    const erased = working.erased.find(({ id }) => id === change.id)
    const record = erased ?? working.records.get(change.id)?.now ?? working.records.get(change.id)?.before
    if (!record) return []
    const emptied = { title: '', fields: {}, tags: [], cameFrom: null, waivers: {} }
    return [{ verb, number, record: erased ? { ...seen(record), ...emptied } : seen(record) }]
  })
}
