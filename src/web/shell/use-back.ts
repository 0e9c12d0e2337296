import { useEffect, useRef } from 'react'
import { wire } from '../app.ts'

/** Does something once the server answers again, where it does not answer now. */
export function useBack(act: () => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    let isAway = wire.now() === 'away'
    return wire.listen(() => {
      const wasAway = isAway
      isAway = wire.now() === 'away'
      if (wasAway && !isAway) latest.current()
    })
  }, [])
}
