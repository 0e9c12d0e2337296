import { type FormEvent, useState } from 'react'
import { Button } from './button.tsx'
import { TextField } from './text-field.tsx'

/** What a limit's form says. */
export interface LimitWords {
  limit: string
  help: string
  wrong: string
  apply: string
}

/** How many records a column should hold at most; nothing takes the limit away. */
export function LimitForm({
  limit,
  words,
  onSet,
}: {
  limit: number | undefined
  words: LimitWords
  onSet: (limit: number | undefined) => void
}) {
  const [typed, setTyped] = useState(limit === undefined ? '' : String(limit))
  const isNumber = /^\s*\d{1,4}\s*$/.test(typed)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') onSet(undefined)
    else if (isNumber) onSet(Number(typed))
  }
  return (
    <form className="filter-form" onSubmit={keep}>
      <TextField
        label={words.limit}
        help={words.help}
        inputMode="numeric"
        autoFocus
        value={typed}
        onChange={setTyped}
        problem={typed.trim() === '' || isNumber ? undefined : words.wrong}
      />
      <Button type="submit" look="first" size="small">
        {words.apply}
      </Button>
    </form>
  )
}
