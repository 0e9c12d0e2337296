import MessageSquare from 'lucide-react/icons/message-square'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useAnswerIf } from '../use-answer.ts'
import { recordWords } from '../words/record.words.ts'

const Counts = createContext<Readonly<Record<string, number>>>({})

/** So many records are asked about at once: an address holds no more. */
const most = 200

/** Lets rows and cards inside it say how many threads wait on them. */
export function OpenThreadsOf({ records, children }: { records: readonly { id: string }[]; children: ReactNode }) {
  const ids = useMemo(
    () =>
      records
        .slice(0, most)
        .map(({ id }) => id)
        .sort(),
    [records],
  )
  const counts = useAnswerIf('threadsOpen', ids.length === 0 ? null : { record: ids }).data?.counts
  return <Counts value={counts ?? none}>{children}</Counts>
}

const none = {}

/** How many threads wait on a record; nothing where none does. */
export function OpenThreads({ record }: { record: string }) {
  const count = useContext(Counts)[record] ?? 0
  if (count === 0) return null
  return (
    <span className="open-threads quiet" title={recordWords.openThreads(count)}>
      <MessageSquare aria-hidden size={13} />
      <span aria-hidden className="number">
        {count}
      </span>
      <span className="only-read">{recordWords.openThreads(count)}</span>
    </span>
  )
}
