import Plus from 'lucide-react/icons/plus'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { number } from '../format.ts'
import { canvasWords } from '../words/canvas.words.ts'

/** The head of what stands at one place, with a way to write a new one there. */
export function GroupHead({ label, count, onNew }: { label: string; count: number; onNew: (() => void) | undefined }) {
  return (
    <div className="canvas-list-head">
      <p className="list-group">
        <span className="shortened" title={label}>
          {label}
        </span>{' '}
        <span className="number quiet">{number(count)}</span>
      </p>
      {onNew && (
        <Button look="plain" size="small" icon aria-label={canvasWords.newIn(label)} onPress={onNew}>
          <Plus aria-hidden />
        </Button>
      )}
    </div>
  )
}

/** The title of a new one, written among those it will stand with: Enter keeps it, Esc leaves it. */
export function NewLine({ onKeep, onLeave }: { onKeep: (title: string) => void; onLeave: () => void }) {
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => field.current?.focus(), [])
  const end = (keeps: boolean) => {
    if (isDone.current) return
    isDone.current = true
    const title = typed.replace(/\s+/g, ' ').trim()
    if (keeps && title !== '') onKeep(title)
    else onLeave()
  }
  return (
    <div className="canvas-list-new">
      <TextField
        label={canvasWords.stage.newTitle}
        unlabelled
        placeholder={canvasWords.stage.newTitle}
        field={field}
        value={typed}
        maxLength={500}
        onChange={setTyped}
        onBlur={() => end(true)}
        onKeyDown={event => {
          if (event.key === 'Enter' || event.key === 'Escape') end(event.key === 'Enter')
        }}
      />
    </div>
  )
}
