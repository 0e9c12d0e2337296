import { useEffect } from 'react'
import { app } from '../app.ts'

const everyMoment = 300

/** Reads an import again and again while it runs: progress is no change of a record, so the feed does not tell it. */
export function useWhileRunning(id: string, isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => void app.watch('readImport', { id }).again(), everyMoment)
    return () => {
      clearInterval(timer)
      app.changed()
    }
  }, [id, isRunning])
}
