import { useEffect, useRef } from 'react'
import type { ProseSetting } from './prose-setting.ts'

/** Keeps what is being written on this device, a moment after each stroke and when the page goes. */
export function useDraft(setting: ProseSetting | null, key: string | undefined, base: string, now: () => string) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = useRef(() => {})
  write.current = () => {
    if (timer.current === undefined || !key || !setting) return
    clearTimeout(timer.current)
    timer.current = undefined
    const text = now()
    setting.drafts.write(key, text === base ? null : { base, text })
  }
  useEffect(() => {
    const leave = () => write.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      write.current()
    }
  }, [])
  return {
    soon: () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => write.current(), 400)
    },
    stop: () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
  }
}
