import './over.css'
import '../../ui/popover.css'
import { useRouter } from '@tanstack/react-router'
import Search from 'lucide-react/icons/search'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { useTypedEarly } from '../shell/typed-early.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { overWords } from '../words/over.words.ts'
import { type PaletteEntry, paletteGroups } from './palette-groups.ts'
import { useSettled } from './use-settled.ts'

/** Everything one can find, go to or do, by its first letters: arrows move, Enter does. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  useTypedEarly(letters => setTyped(now => now + letters))
  const asked = useSettled(typed.trim(), 80)
  const territory = useTerritory()
  const { data: map } = useAnswer('map', {})
  const { data: views } = useAnswer('views', {})
  const { data: found } = useAnswerIf('search', asked === '' ? null : { q: asked, limit: 8 })
  const { history } = useRouter()
  const groups = paletteGroups({
    typed: typed.trim(),
    areas: map?.areas ?? [],
    kinds: [...territory.kinds.values()],
    views: views?.items ?? [],
    // too many to stand there before a letter was typed
    canvases:
      typed.trim() === ''
        ? []
        : territory.areas.flatMap(({ canvases, colour }) =>
            canvases.map(({ name, title }) => ({ name, title, tone: colour })),
          ),
    hits: typed.trim() === '' ? [] : (found?.hits ?? []),
    go: address => history.push(address),
  })
  const entries = groups.flatMap(group => group.entries)
  const [active, setActive] = useState<string | null>(null)
  const at = Math.max(
    0,
    entries.findIndex(entry => entry.id === active),
  )
  const id = useId()
  const idOf = (entry: PaletteEntry | undefined) => (entry ? `${id} ${entry.id}`.replaceAll(' ', '-') : undefined)
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is marked must be seen, whatever moved it
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [at, typed])
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    onClose()
    entry.act()
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setActive(entries[(at + step + entries.length) % entries.length]?.id ?? null)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(entries[at])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={overWords.palette} untitled close={overWords.close} onClose={onClose} place="top">
      <div className="palette-field">
        <Search aria-hidden size={17} />
        <input
          role="combobox"
          aria-label={overWords.palette}
          aria-expanded
          aria-controls={id}
          aria-activedescendant={idOf(entries[at])}
          aria-autocomplete="list"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          className="palette-input"
          placeholder={overWords.paletteHint}
          value={typed}
          onChange={event => {
            setTyped(event.target.value)
            setActive(null)
          }}
          onKeyDown={press}
        />
      </div>
      <div className="palette-list" role="listbox" id={id} aria-label={overWords.palette} ref={list}>
        {groups.map(group => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <p className="option-heading" id={`${id}-${group.id}`}>
              {group.title}
            </p>
            {group.entries.map(entry => (
              <Entry
                key={entry.id}
                entry={entry}
                id={idOf(entry)}
                isActive={entry === entries[at]}
                tone={entry.record && toneOf(territory, entry.record.kind)}
                onPoint={() => setActive(entry.id)}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
        {entries.length === 0 && <p className="option quiet">{overWords.nothing}</p>}
      </div>
    </Dialog>
  )
}

interface EntryProps {
  entry: PaletteEntry
  id: string | undefined
  isActive: boolean
  tone: PaletteEntry['tone']
  onPoint: () => void
  onRun: () => void
}

function Entry({ entry, id, isActive, tone, onPoint, onRun }: EntryProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field that marks this option
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={isActive}
      className="option"
      data-focused={isActive || undefined}
      onMouseMove={onPoint}
      onClick={onRun}
    >
      {entry.record && <Key mark={entry.record.key} tone={tone ?? 'plain'} />}
      {entry.tone && (
        <span data-tone={entry.tone}>
          <span className="nav-dot" aria-hidden style={{ display: 'block' }} />
        </span>
      )}
      <span className="shortened">{entry.label}</span>
      {entry.keys && (
        <span className="option-mark">
          <KeyHint keys={entry.keys} />
        </span>
      )}
    </div>
  )
}
