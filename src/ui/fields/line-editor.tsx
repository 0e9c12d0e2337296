import { useState } from 'react'
import { TextField } from '../text-field.tsx'
import { type EditorProps, useFieldSetting } from './field-setting.ts'

interface LineProps<T> extends EditorProps<T> {
  /** How the value is written in the box. */
  write: (value: T) => string
  /** Null for nothing, undefined where the words cannot be read. */
  read: (typed: string) => T | null | undefined
  refused: string
  numeric?: boolean
}

/** A value written on one line: kept on Enter or when left, put back by Esc, refused with words where it cannot be read. */
export function LineEditor<T>({
  label,
  value,
  onChange,
  problem,
  help,
  bare,
  write,
  read,
  refused,
  numeric,
}: LineProps<T>) {
  const { words } = useFieldSetting()
  const written = value === null ? '' : write(value)
  const [typed, setTyped] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const keep = () => {
    if (typed === null) return
    const next = read(typed)
    setWrong(next === undefined)
    if (next === undefined) return
    setTyped(null)
    if (typed.trim() !== written) onChange(next)
  }
  return (
    <TextField
      label={label}
      help={bare ? undefined : help}
      problem={wrong ? refused : problem}
      value={typed ?? written}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape' && typed !== null) {
          setTyped(null)
          setWrong(false)
        } else event.continuePropagation()
      }}
      placeholder={bare ? words.unknown : ''}
      bare={bare ?? false}
      unlabelled={bare ?? false}
      inputMode={numeric ? 'decimal' : 'text'}
    />
  )
}
