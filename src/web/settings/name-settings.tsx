import './name-settings.css'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import { useState } from 'react'
import type { Territory } from '../../model/assemble.ts'
import { manyOf } from '../../model/kind.ts'
import { bearerOf, longestLabel, severalOf } from '../../model/labels.ts'
import { defaultSettings } from '../../model/settings.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { fits } from '../over/fits.ts'
import { useMapAsWritten } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { settingsWords } from '../words/settings.words.ts'
import { saveEntries } from './save-settings.ts'
import { SettingsFields } from './settings-fields.tsx'

const { names: words } = settingsWords

/** What areas and kinds are called here, one and several; programs keep the words of the product. */
export function NameSettings() {
  const territory = useMapAsWritten()
  const [typed, setTyped] = useState('')
  return (
    <SettingsFields>
      <p className="small soft">{words.help}</p>
      <div data-filter className="settings-filter">
        <TextField label={words.filter} unlabelled placeholder={words.filter} value={typed} onChange={setTyped} />
      </div>
      {territory.areas.map(area => {
        const kinds = area.kinds.filter(kind => typed.trim() === '' || fits(`${kind.title} ${area.title}`, typed))
        if (kinds.length === 0) return null
        return (
          <section key={area.id} className="names" data-tone={area.colour} aria-label={area.title}>
            <Row territory={territory} id={area.id} one={area.title} isArea />
            {kinds.map(kind => (
              <Row key={kind.word} territory={territory} id={kind.word} one={kind.title} many={manyOf(kind)} />
            ))}
          </section>
        )
      })}
    </SettingsFields>
  )
}

interface RowProps {
  territory: Territory
  id: string
  one: string
  many?: string
  isArea?: boolean
}

function Row({ territory, id, one, many, isArea }: RowProps) {
  const settings = useAnswer('settings', {}).data ?? defaultSettings
  const label = settings.labels[id]
  const plural = settings.plurals[id]
  const problemOf = (name: string) => {
    const bearer = bearerOf(territory, settings, id, name)
    return bearer === undefined ? undefined : words.taken(bearer)
  }
  const isRenamed = label !== undefined || plural !== undefined
  return (
    <div className="names-row" data-area={isArea || undefined}>
      <span className="names-own">
        {isArea && <span className="nav-dot" aria-hidden />}
        {one}
      </span>
      <Name
        label={words.one(one)}
        value={label ?? ''}
        placeholder={one}
        problemOf={problemOf}
        onKeep={name =>
          void saveEntries([{ bag: 'labels', id, value: name || undefined }], words.said(one, name || one))
        }
      />
      {many !== undefined && (
        <Name
          label={words.several(one)}
          value={plural ?? ''}
          placeholder={label ? severalOf(label) : many}
          problemOf={problemOf}
          onKeep={name => void saveEntries([{ bag: 'plurals', id, value: name || undefined }])}
        />
      )}
      {isRenamed && (
        <Button
          look="plain"
          size="small"
          icon
          aria-label={words.reset(one)}
          onPress={() =>
            void saveEntries(
              [
                { bag: 'labels', id, value: undefined },
                { bag: 'plurals', id, value: undefined },
              ],
              words.said(label ?? one, one),
            )
          }
        >
          <RotateCcw aria-hidden />
        </Button>
      )}
    </div>
  )
}

interface NameProps {
  label: string
  value: string
  placeholder: string
  problemOf: (name: string) => string | undefined
  onKeep: (name: string) => void
}

function Name({ label, value, placeholder, problemOf, onKeep }: NameProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed?.replace(/\s+/g, ' ').trim() ?? ''
  const problem = typed === null || name === '' ? undefined : problemOf(name)
  const save = () => {
    if (problem !== undefined) return
    setTyped(null)
    if (typed !== null && name !== value) onKeep(name)
  }
  return (
    <TextField
      label={label}
      unlabelled
      bare
      value={typed ?? value}
      placeholder={placeholder}
      problem={problem}
      maxLength={longestLabel}
      onChange={setTyped}
      onBlur={save}
      onKeyDown={event => {
        if (event.key === 'Enter') save()
        else if (event.key === 'Escape' && typed !== null) setTyped(null)
        else event.continuePropagation()
      }}
    />
  )
}
