import type { Hit, RecordName } from '../../model/answers.ts'
import type { Kind } from '../../model/kind.ts'
import type { MapArea } from '../../model/map-seen.ts'
import { commandKey } from '../../ui/platform.ts'
import { redo, undo } from '../change.ts'
import { dialogs } from '../shell/dialogs.ts'
import { drawn } from '../shell/key-page.ts'
import { liveKeys } from '../shell/live-keys.ts'
import { areaLetters, canvasAddress, places, proposedAddress, recordAddress } from '../shell/places.ts'
import { setTheme } from '../theme.ts'
import { keysWords } from '../words/keys.words.ts'
import { overWords } from '../words/over.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { fits } from './fits.ts'

/** One line of the palette. */
export interface PaletteEntry {
  id: string
  label: string
  keys?: readonly string[]
  record?: RecordName
  tone?: MapArea['colour']
  act: () => void
}

interface Asked {
  typed: string
  areas: readonly MapArea[]
  kinds: readonly Kind[]
  views: readonly { id: string; name: string }[]
  canvases: readonly { name: string; title: string; tone: MapArea['colour'] }[]
  hits: readonly Hit[]
  go: (address: string) => void
}

/** What the palette offers for what was typed: records found, places that fit, things to do. */
export function paletteGroups({
  typed,
  areas,
  kinds,
  views,
  canvases,
  hits,
  go,
}: Asked): { id: string; title: string; entries: PaletteEntry[] }[] {
  const records = hits.map(hit => ({
    id: hit.record.id,
    label: hit.record.title,
    record: hit.record,
    act: () => go(recordAddress(hit.record.key)),
  }))
  const all: PaletteEntry = {
    id: 'all',
    label: overWords.allResults(typed),
    act: () => go(`/search?q=${encodeURIComponent(typed)}`),
  }
  const ways: PaletteEntry[] = [
    ...places.map(place => ({
      id: `go ${place.id}`,
      label: place.title,
      keys: ['G', place.letter.toUpperCase()],
      act: () => go(place.address),
    })),
    { id: 'go proposed', label: overWords.proposed, act: () => go(proposedAddress) },
    ...views.map(view => ({
      id: `view ${view.id}`,
      label: view.name,
      act: () => go(`/view/${view.id}`),
    })),
    ...canvases.map(canvas => ({
      id: `canvas ${canvas.name}`,
      label: canvas.title,
      tone: canvas.tone,
      act: () => go(canvasAddress(canvas.name)),
    })),
    ...areas.map(area => ({
      id: `area ${area.id}`,
      label: area.title,
      tone: area.colour,
      keys: areaLetters[area.id] ? ['G', areaLetters[area.id]!.toUpperCase()] : [],
      act: () => go(`/area/${area.id}`),
    })),
  ]
  const everyday = kinds.filter(kind => kind.made !== 'machine')
  const acts: PaletteEntry[] = [
    { id: 'create', label: overWords.create, keys: ['C'], act: () => dialogs.open({ dialog: 'create' }) },
    { id: 'undo', label: shellWords.undo, keys: [commandKey, 'Z'], act: () => void undo() },
    { id: 'redo', label: shellWords.redo, keys: [commandKey, '⇧', 'Z'], act: () => void redo() },
    { id: 'keys', label: overWords.keys, keys: ['?'], act: () => dialogs.open({ dialog: 'keys' }) },
    { id: 'light', label: overWords.light, act: () => setTheme('light') },
    { id: 'dark', label: overWords.dark, act: () => setTheme('dark') },
    { id: 'system', label: overWords.system, act: () => setTheme('system') },
    ...(typed === ''
      ? []
      : everyday.map(kind => ({
          id: `create ${kind.word}`,
          label: `${overWords.create}: ${kind.title.toLowerCase()}`,
          act: () => dialogs.open({ dialog: 'create', kind: kind.word }),
        }))),
  ]
  const here = liveKeys
    .all()
    .map((key): PaletteEntry => ({ id: `here ${key.name}`, label: key.says, keys: drawn(key.press), act: key.act }))
  return [
    { id: 'records', title: overWords.records, entries: typed === '' ? [] : [...records, all] },
    { id: 'here', title: keysWords.here, entries: here.filter(entry => fits(entry.label, typed)) },
    { id: 'go', title: overWords.go, entries: ways.filter(entry => fits(entry.label, typed)) },
    { id: 'act', title: overWords.act, entries: acts.filter(entry => fits(entry.label, typed)).slice(0, 8) },
  ].filter(group => group.entries.length > 0)
}
