import { useState } from 'react'
import type { InboxGroup, InboxMark, InboxShow } from '../../model/inbox.ts'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'

/** What is on its way to the server, drawn as if it were there. */
interface Pending {
  numbers: ReadonlySet<number>
  as: InboxMark
}

/** The inbox, and how its groups are marked: at once on the screen, with a way back where something leaves it. */
export function useInbox(show: InboxShow) {
  const seen = useAnswer('inbox', asked(show))
  const [pending, setPending] = useState<readonly Pending[]>([])
  const send = async (numbers: readonly number[], as: InboxMark, until?: string): Promise<void> => {
    if (numbers.length === 0) return
    const entry = { numbers: new Set(numbers), as }
    setPending(all => [...all, entry])
    try {
      await app.contract.markInbox({ items: [...numbers], as, ...(until && { until }) })
      await again(show)
    } catch (cause) {
      refused(cause)
    }
    setPending(all => all.filter(one => one !== entry))
  }
  const mark = (groups: readonly InboxGroup[], as: InboxMark, says?: string, until?: string): void => {
    const numbers = groups.flatMap(group => group.numbers)
    const fresh = groups.filter(group => group.isUnread).flatMap(group => group.numbers)
    const others = groups.filter(group => !group.isUnread).flatMap(group => group.numbers)
    void send(numbers, as, until)
    if (!says) return
    const back = async () => {
      await send(others, 'open')
      await send(fresh, 'unread')
      if (as === 'snoozed') await send(fresh, 'open')
    }
    toasts.add({ says, action: { label: shellWords.undo, act: () => void back() } })
  }
  const groups = seen.data?.groups.flatMap(group => drawn(group, pending, show) ?? [])
  return { ...seen, groups, mark }
}

const asked = (show: InboxShow) => (show === 'open' ? {} : { show })

/** Reads again what one’s own marks changed: no feed tells of them. */
const again = (show: InboxShow): Promise<unknown> =>
  Promise.all([app.watch('inbox', asked(show)).again(), app.watch('inboxCount', {}).again()])

/** A group as its marks will leave it; null where it leaves what is shown. */
function drawn(group: InboxGroup, pending: readonly Pending[], show: InboxShow): InboxGroup | null {
  const as = pending.findLast(one => group.numbers.every(number => one.numbers.has(number)))?.as
  if (as === undefined) return group
  if (as === 'done' && show !== 'done') return null
  if (as === 'snoozed' && show !== 'snoozed') return null
  if ((as === 'open' || as === 'unread') && (show === 'done' || show === 'snoozed')) return null
  if (as === 'read' || as === 'unread')
    return { ...group, isUnread: as === 'unread', items: group.items.map(item => ({ ...item, isRead: as === 'read' })) }
  return group
}
