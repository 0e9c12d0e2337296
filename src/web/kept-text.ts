import { useState } from 'react'
import { keptOnDevice } from './kept.ts'
import { useAnswer } from './use-answer.ts'

const most = 30

const device = keptOnDevice<Readonly<Record<string, string>>>('begun', {}, said =>
  Object.fromEntries(Object.entries(said).filter(([, text]) => typeof text === 'string' && text !== '')),
)

/** Keeps what was begun in a place, or forgets it; the oldest give way. */
function keep(workspace: string, place: string, text: string): void {
  const { [place]: _was, ...others } = device.now(workspace)
  const left = Object.entries(others).slice(-most + 1)
  device.set(workspace, Object.fromEntries(text === '' ? left : [...left, [place, text]]))
}

/**
 * Words that somebody is writing and has not kept yet: they stay on this device and stand there again after going back,
 * forward, or away. An empty text forgets them.
 */
export function useKeptText(place: string): [text: string, write: (text: string) => void] {
  const workspace = useAnswer('me', {}).data?.workspace.id
  const kept = device.useNow(workspace)[place] ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  return [
    typed ?? kept,
    text => {
      setTyped(text)
      if (workspace !== undefined) keep(workspace, place, text)
    },
  ]
}
