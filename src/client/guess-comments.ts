import type { Change, Comment } from '../model/change.ts'

/** What was said under a record as it will read once changes are in; an empty author is whoever looks. */
export function commentsAfter(
  record: string,
  comments: readonly Comment[],
  changes: readonly Change[],
  at: string = new Date().toISOString(),
): readonly Comment[] {
  return changes.reduce<readonly Comment[]>((now, change) => {
    const put = (next: Partial<Comment>) => now.map(one => (one.id === change.id ? { ...one, ...next } : one))
    switch (change.verb) {
      case 'comment':
        return change.on === record && now.every(({ id }) => id !== change.id) ? [...now, said(change, at)] : now
      case 'recomment':
        return put({ text: change.text, editedAt: at })
      case 'uncomment':
        return now.filter(({ id }) => id !== change.id)
      case 'resolve':
        return put({ resolved: { by: '', at } })
      case 'reopen':
        return put({ resolved: null })
      default:
        return now
    }
  }, comments)
}

const said = ({ id, on, text, answers }: Extract<Change, { verb: 'comment' }>, at: string): Comment => ({
  id,
  on,
  text,
  answers: answers ?? null,
  by: '',
  at,
  editedAt: null,
  resolved: null,
  from: null,
})
