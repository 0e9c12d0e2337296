import { useCallback, useEffect, useState } from 'react'
import { type AtPlace, type Mine, presences } from '../../client/presence.ts'
import type { Presence } from '../../model/presence.ts'
import { app, feed, tab } from '../app.ts'

const { presence, heard } = presences(app.contract, tab)

feed.addEventListener('presence', event => {
  // the server wrote it: a place and who is there
  const { place, others } = JSON.parse((event as MessageEvent<string>).data) as {
    place: string
    others: readonly Presence[]
  }
  heard(place, others)
})

const nobody: readonly Presence[] = []

/** Who else is at a place, and a way to tell them where one is; a window nobody looks at is not there. */
export function usePresence(place: string): { others: readonly Presence[]; tell: (mine: Mine) => void } {
  const [others, setOthers] = useState(nobody)
  const [at, setAt] = useState<AtPlace | null>(null)
  useEffect(() => {
    let stop: (() => void) | undefined
    const look = () => {
      stop?.()
      stop = undefined
      if (document.visibilityState === 'hidden') return setOthers(nobody)
      const here = presence(place)
      setAt(here)
      stop = here.listen(() => setOthers(here.others()))
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      stop?.()
      setOthers(nobody)
    }
  }, [place])
  const tell = useCallback((mine: Mine) => at?.tell(mine), [at])
  return { others, tell }
}
