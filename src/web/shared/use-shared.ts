import { useCallback, useEffect, useState } from 'react'
import { Problem } from '../../model/problem.ts'
import type { Shared, SharedPart } from '../../model/share.ts'
import { app } from '../app.ts'
import { useAnswer } from '../use-answer.ts'

const lookAgain = 15_000

/** What the link shows, looked at again while somebody looks; a link that ends meanwhile ends here too. */
export function useShared(): {
  shared: Shared | undefined
  problem: Problem | undefined
  again: () => Promise<void>
  more: (() => Promise<void>) | undefined
} {
  const first = useAnswer('shared', {})
  const [later, setLater] = useState<{ shared?: Shared; problem?: Problem }>({})
  const [pages, setPages] = useState(1)
  const read = useCallback(async (count: number, isFirst = false) => {
    try {
      let shared = await app.contract.shared(isFirst ? {} : { again: 'yes' })
      for (let page = 1; page < count && shared.part.sort === 'list' && shared.part.next; page += 1)
        shared = joined(shared, await app.contract.shared({ after: shared.part.next, again: 'yes' }))
      setLater({ shared })
    } catch (cause) {
      const problem = cause instanceof Problem ? cause : new Problem('unavailable', String(cause))
      // while the connection is away, what was read stays
      setLater(was => (problem.code === 'unavailable' && was.shared ? was : { problem }))
    }
  }, [])
  const isThere = first.data !== undefined
  useEffect(() => {
    if (!isThere) return
    const look = () => document.visibilityState === 'visible' && void read(pages)
    const timer = setInterval(look, lookAgain)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isThere, pages, read])
  const shared = later.problem ? undefined : (later.shared ?? first.data)
  const problem = later.problem ?? (first.problem instanceof Problem ? first.problem : undefined)
  const hasMore = shared?.part.sort === 'list' && shared.part.next !== null
  const more = async () => {
    setPages(pages + 1)
    await read(pages + 1)
  }
  return { shared, problem, again: () => read(pages, true), more: hasMore ? more : undefined }
}

function joined(one: Shared, next: Shared): Shared {
  const [before, after] = [one.part, next.part]
  if (before.sort !== 'list' || after.sort !== 'list') return next
  const part: SharedPart = { ...after, rows: [...before.rows, ...after.rows] }
  return { ...next, part, files: [...one.files, ...next.files] }
}
