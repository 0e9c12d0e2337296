import './prose-editor.css'
import { useRef, useState } from 'react'
import { useProseSetting } from '../writing/prose-setting.ts'
import type { EditorProps } from './field-setting.ts'
import { ProseReading } from './prose-reading.tsx'
import { type Begun, ProseWriting } from './prose-writing.tsx'

/**
 * Longer text: read as it will look, written where it stands and kept by leaving it. What is being written is kept on
 * this device too, so that neither a reload nor somebody else's change loses a word.
 */
export function ProseEditor(props: EditorProps<string>) {
  const { value, onChange, bare, draftKey } = props
  const setting = useProseSetting()
  const [left] = useState(() => (draftKey ? (setting?.drafts.read(draftKey) ?? null) : null))
  const [writing, setWriting] = useState<Begun | null>(
    left ? { begin: null, ...left } : bare ? null : { begin: null, text: value ?? '', base: value ?? '' },
  )
  const isWriting = useRef(false)
  isWriting.current = writing !== null
  if (!writing) {
    return (
      <ProseReading
        {...props}
        onWrite={begin => setWriting({ begin, text: value ?? '', base: value ?? '' })}
        onTick={next => void onChange(next)}
      />
    )
  }
  const keep = async (text: string) => {
    if (bare) setWriting(null)
    const next = text.trim() === '' ? null : text
    if (next === value) return forget()
    const done = await onChange(next)
    // who went on writing meanwhile has a draft of its own
    if (bare && isWriting.current) return
    // what was refused is at hand again, and joined with what came between as soon as that is here
    if (done === null) setWriting({ begin: 'end', text, base: writing.base, again: true })
    else forget()
  }
  const forget = () => {
    if (draftKey) setting?.drafts.write(draftKey, null)
  }
  return (
    <ProseWriting
      {...props}
      begun={writing}
      onKeep={text => void keep(text)}
      onDrop={() => {
        forget()
        setWriting(bare ? null : { begin: null, text: value ?? '', base: value ?? '' })
      }}
    />
  )
}
