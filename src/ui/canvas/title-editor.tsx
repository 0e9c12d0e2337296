import { useEffect, useRef, useState } from 'react'
import type { Editing } from './stage-controls.ts'

/** A title written where its card stands: Enter keeps it, Esc leaves it. */
export function TitleEditor({
  editing,
  label,
  onKeep,
  onCancel,
}: {
  editing: Editing
  label: string
  onKeep: (title: string) => void
  onCancel: () => void
}) {
  const [typed, setTyped] = useState(editing.title)
  const field = useRef<HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const end = (keeps: boolean) => {
    if (isDone.current) return
    isDone.current = true
    const title = typed.replace(/\s+/g, ' ').trim()
    if (keeps && title !== '') onKeep(title)
    else onCancel()
  }
  const { x, y, width, height } = editing.box
  return (
    <textarea
      ref={field}
      className="title-editor"
      dir="auto"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={500}
      style={{ transform: `translate(${x}px, ${y}px)`, width, minHeight: height }}
      onChange={event => setTyped(event.target.value)}
      onBlur={() => end(true)}
      onKeyDown={event => {
        event.stopPropagation()
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        end(event.key === 'Enter')
      }}
    />
  )
}
