import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { useAnswerIf } from '../use-answer.ts'
import { ThreadsSign } from './threads-sign.tsx'

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
  return <ThreadsSign count={useContext(Counts)[record] ?? 0} />
}
