import { useEffect, useRef, useState } from 'react'
import { Anchored } from '../../ui/anchored.tsx'
import { TextField } from '../../ui/text-field.tsx'

interface Props {
  label: string
  text: string
  cell: HTMLElement
  onKeep: (text: string) => void
  onClose: () => void
}

/** A line of text written anew beside its cell: Enter keeps it, Esc leaves it. */
export function LineWriter({ label, text, cell, onKeep, onClose }: Props) {
  const [typed, setTyped] = useState(text)
  const at = useRef<Element | null>(cell)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  return (
    <Anchored label={label} at={at} onClose={onClose}>
      <div className="cell-form">
        <TextField
          label={label}
          value={typed}
          onChange={setTyped}
          field={field}
          onKeyDown={event => {
            if (event.key !== 'Enter') return event.continuePropagation()
            const next = typed.replace(/\s+/g, ' ').trim()
            onClose()
            if (next !== '' && next !== text) onKeep(next)
          }}
        />
      </div>
    </Anchored>
  )
}
