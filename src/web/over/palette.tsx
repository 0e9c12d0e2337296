import './over.css'
import { useRouter } from '@tanstack/react-router'
import Search from 'lucide-react/icons/search'
import { useDeferredValue, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Header } from 'react-aria-components/Header'
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Dialog } from '../../ui/dialog.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { overWords } from '../words/over.words.ts'
import { paletteGroups } from './palette-groups.ts'

/** Everything one can find, go to or do, by its first letters. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed.trim())
  const territory = useTerritory()
  const { data: map } = useAnswer('map', {})
  const { data: found } = useAnswerIf('search', asked === '' ? null : { q: asked, limit: 8 })
  const { history } = useRouter()
  const groups = paletteGroups({
    typed: asked,
    areas: map?.areas ?? [],
    kinds: [...territory.kinds.values()],
    hits: asked === '' ? [] : (found?.hits ?? []),
    go: address => history.push(address),
  })
  const run = (id: string | number) => {
    onClose()
    for (const group of groups) group.entries.find(entry => entry.id === id)?.act()
  }
  return (
    <Dialog title={overWords.palette} untitled close={overWords.close} onClose={onClose} place="top">
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <div className="palette-field">
          <Search aria-hidden size={17} />
          <TextField label={overWords.palette} unlabelled placeholder={overWords.paletteHint} autoFocus />
        </div>
        <Menu
          className="palette-list"
          aria-label={overWords.palette}
          onAction={run}
          items={groups}
          renderEmptyState={() => <p className="option quiet">{overWords.nothing}</p>}
        >
          {group => (
            <MenuSection id={group.title} items={group.entries}>
              <Header className="option-heading">{group.title}</Header>
              {group.entries.map(entry => (
                <MenuItem key={entry.id} id={entry.id} className="option" textValue={entry.label}>
                  {entry.record && <Key mark={entry.record.key} tone={toneOf(territory, entry.record.kind)} />}
                  {entry.tone && (
                    <span data-tone={entry.tone}>
                      <span className="tag-dot nav-dot" aria-hidden />
                    </span>
                  )}
                  <span className="shortened">{entry.label}</span>
                  {entry.keys && (
                    <span className="option-mark">
                      <KeyHint keys={entry.keys} />
                    </span>
                  )}
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  )
}
