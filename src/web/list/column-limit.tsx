import { type FormEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { listWords } from '../words/list.words.ts'

/** How many records a column should hold at most; nothing takes the limit away. */
export function ColumnLimit({
  limit,
  onSet,
}: {
  limit: number | undefined
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
        label={listWords.board.limit}
        help={listWords.board.limitHelp}
        inputMode="numeric"
        autoFocus
        value={typed}
        onChange={setTyped}
        problem={typed.trim() === '' || isNumber ? undefined : listWords.board.limitWrong}
      />
      <Button type="submit" look="first" size="small">
        {listWords.apply}
      </Button>
    </form>
  )
}
