import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { StopSeen } from '../../model/example.ts'
import { app, toasts } from '../app.ts'
import { refused, undo } from '../change.ts'
import { recordAddress, whyAddress } from '../shell/places.ts'
import { exampleWords } from '../words/example.words.ts'

/** Brings an example onto the map, or takes it off, and goes to the map; `busy` names the one under way. */
export function useExample(): {
  busy: string | null
  move(name: string, verb: 'loadExample' | 'removeExample'): Promise<void>
} {
  const { history } = useRouter()
  const [busy, setBusy] = useState<string | null>(null)
  async function move(name: string, verb: 'loadExample' | 'removeExample') {
    setBusy(name)
    try {
      const done = await app.contract[verb]({ name })
      app.changed(done.number)
      // the map must know before it is shown: an empty one leads back to the first page
      await app.watch('map', {}).again()
      toasts.add({ says: done.says, action: { label: exampleWords.undo, act: () => void undo(done.batch) } })
      history.push('/')
    } catch (cause) {
      refused(cause)
    } finally {
      setBusy(null)
    }
  }
  return { busy, move }
}

/** Where a stop is done best. */
export function stopAddress({ page, record }: StopSeen): string {
  if (page === 'waiting') return '/triage'
  if (!record) return '/'
  if (page === 'why') return whyAddress(record.key)
  return page === 'what if' ? `/what-if?bet=${encodeURIComponent(record.key)}` : recordAddress(record.key)
}
