import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { type Setting, settingOf } from '../../model/setting.ts'
import { Anchored } from '../../ui/anchored.tsx'
import { FieldEditor } from '../../ui/fields/field-editor.tsx'
import { PickList } from '../../ui/pick-list.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { makeMine } from '../make-mine.ts'
import { FieldPage } from '../record/field-page.tsx'
import { RecordTags } from '../record/record-tags.tsx'
import { listWords } from '../words/list.words.ts'
import { pickedOf, picksOf } from './cell-picks.ts'
import type { Around } from './use-around.ts'

interface Props {
  kind: Kind
  record: ChartRecord
  column: string
  cell: HTMLElement
  around: Around
  onClose: () => void
}

/** One value of one record, written beside its cell: Enter keeps it, Esc goes back to the cell. */
export function CellEditor({ kind, record, column, cell, around, onClose }: Props) {
  const at = useRef<Element | null>(cell)
  const form = useRef<HTMLDivElement>(null)
  const field = kind.fields[column]
  const label = field?.label ?? listWords.names[column] ?? column
  const picks = picksOf(kind, column, around)
  const set = (setting: Setting) => void makeMine(record, record.version, setting)
  useEffect(() => beginIn(form.current), [])
  // what was written is kept by then; what could not be read stays to be mended
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLTextAreaElement || column === 'tags') return
    requestAnimationFrame(() => {
      if (!form.current?.querySelector('[aria-invalid=true]')) onClose()
    })
  }
  if (picks)
    return (
      <Anchored label={`${record.key} ${label}`} at={at} onClose={onClose} flush>
        <PickList
          label={label}
          options={picks}
          value={pickedOf(kind, column, record)}
          onPick={value => {
            if (value !== pickedOf(kind, column, record)) set(settingOf(kind, column, value))
            onClose()
          }}
        />
      </Anchored>
    )
  return (
    <Anchored label={`${record.key} ${label}`} at={at} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what the field inside has kept */}
      <div className="cell-form" ref={form} onKeyDown={press}>
        {column === 'title' && <TitleField title={record.title} onKeep={title => set({ title })} />}
        {column === 'tags' && <RecordTags tags={record.tags} onChange={tags => set({ tags })} />}
        {field && (
          <FieldPage>
            <FieldEditor
              field={field}
              label={label}
              help={field.help}
              value={record.fields[column] ?? null}
              onChange={value => set({ fields: { [column]: value } })}
            />
          </FieldPage>
        )}
      </div>
    </Anchored>
  )
}

/** Gives the focus to what is written in, as soon as it is there: the editor of long texts comes a moment later. */
function beginIn(form: HTMLElement | null): (() => void) | undefined {
  const begin = () => {
    const text = form?.querySelector<HTMLElement>('input[type=text], textarea, [contenteditable=true]')
    // its tools are there before the text is
    const isWaiting = !text && form?.querySelector('.prose-write')
    const first = text ?? (isWaiting ? null : form?.querySelector<HTMLElement>('input, [role=slider], button'))
    if (!first) return false
    first.focus()
    if (first instanceof HTMLInputElement) first.select()
    return true
  }
  if (!form || begin()) return undefined
  const coming = new MutationObserver(() => {
    if (begin()) coming.disconnect()
  })
  coming.observe(form, { childList: true, subtree: true })
  return () => coming.disconnect()
}

function TitleField({ title, onKeep }: { title: string; onKeep: (title: string) => void }) {
  const [typed, setTyped] = useState(title)
  // Enter keeps it and takes the field away, which leaves it as well
  const kept = useRef(title)
  const keep = () => {
    const next = typed.replace(/\s+/g, ' ').trim()
    if (!next || next === kept.current) return
    kept.current = next
    onKeep(next)
  }
  return (
    <TextField
      label={listWords.names.title!}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={event => {
        if (event.key === 'Enter') keep()
        event.continuePropagation()
      }}
    />
  )
}
