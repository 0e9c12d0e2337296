import { useEffect, useState } from 'react'
import type { Visit } from '../../model/inbox.ts'
import { app } from '../app.ts'

/** When whoever looks was here before, and what others did since; asked once for each time the record is opened. */
export function useVisit(id: string): Visit | null {
  const [seen, setSeen] = useState<{ id: string; visit: Visit } | null>(null)
  useEffect(() => {
    let isOver = false
    // a look nobody could note is no trouble to whoever looks
    void app.contract.visit({ id }).then(
      visit => {
        if (!isOver) setSeen({ id, visit })
      },
      () => undefined,
    )
    return () => {
      isOver = true
    }
  }, [id])
  return seen?.id === id ? seen.visit : null
}
