import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { shareWords } from '../words/share.words.ts'
import { unlock } from './guest-send.ts'

/** Asks for the password of a link. */
export function Locked({ onOpen }: { onOpen: () => Promise<void> }) {
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (password === '' || isBusy) return
    setBusy(true)
    const refused = await unlock(password).catch(() => shareWords.awayWords)
    if (refused === null) await onOpen()
    else setProblem(refused)
    setBusy(false)
  }
  return (
    <>
      <h1>{shareWords.locked}</h1>
      <p className="soft">{shareWords.lockedWords}</p>
      <form className="shared-form" onSubmit={event => void open(event)}>
        <TextField
          label={shareWords.password}
          type="password"
          autoComplete="off"
          value={password}
          onChange={typed => {
            setPassword(typed)
            setProblem(undefined)
          }}
          problem={problem}
          validationBehavior="aria"
          autoFocus
        />
        <Button type="submit" look="first" size="large" isPending={isBusy}>
          {shareWords.open}
        </Button>
      </form>
    </>
  )
}
