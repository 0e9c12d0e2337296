import { useEffect, useState } from 'react'
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

/** Where words wait that were typed before this page knew its workspace. */
const unknown = 'unknown'

/** Gives the words that waited to the workspace they were typed in. */
function takeOver(workspace: string): void {
  const waiting = Object.entries(device.now(unknown))
  if (waiting.length === 0) return
  for (const [place, text] of waiting) keep(workspace, place, text)
  device.set(unknown, {})
}

/**
 * Words that somebody is writing and has not kept yet: they stay on this device and stand there again after going back,
 * forward, or away. An empty text forgets them.
 */
export function useKeptText(place: string): [text: string, write: (text: string) => void] {
  const workspace = useAnswer('me', {}).data?.workspace.id
  const kept = device.useNow(workspace ?? unknown)[place] ?? ''
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    if (workspace !== undefined) takeOver(workspace)
  }, [workspace])
  return [
    typed ?? kept,
    text => {
      setTyped(text)
      keep(workspace ?? unknown, place, text)
    },
  ]
}
