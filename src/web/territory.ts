import { use, useEffect } from 'react'
import type { Area } from '../model/area.ts'
import type { Territory } from '../model/assemble.ts'
import { type Kind, manyOf } from '../model/kind.ts'
import { renamed } from '../model/labels.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'
import { isPseudo } from './language.ts'
import { inTheirWords } from './renaming.ts'
import { useAnswer } from './use-answer.ts'
import { asWritten, theirWords } from './words.ts'

let loading: Promise<Territory> | undefined

/** The twelve rooms' definitions, loaded once and never with the first page: the map itself needs only its answer. */
export function loadTerritory(): Promise<Territory> {
  loading ??= import('../areas/map.ts').then(file => (isPseudo ? spoken(file.territory()) : file.territory()))
  return loading
}

/** The map in the words of another language; English loads nothing for it. */
async function spoken(territory: Territory): Promise<Territory> {
  const [{ inWords }, { pseudo }] = await Promise.all([import('../model/territory-words.ts'), import('./pseudo.ts')])
  return inWords(territory, pseudo)
}

/** The territory as this workspace calls it, while the page around waits for it. */
export function useTerritory(): Territory {
  const settings = useAnswer('settings', {}).data ?? defaultSettings
  return asCalled(use(loadTerritory()), settings)
}

/** The territory in the product's own words, for where names are given. */
export const useMapAsWritten = (): Territory => use(loadTerritory())

const called = new WeakMap<Settings, Territory>()

function asCalled(territory: Territory, settings: Settings): Territory {
  const known = called.get(settings) ?? renamed(territory, settings)
  called.set(settings, known)
  return known
}

/** Lets every sentence of ours speak with the names this workspace gave; a workspace that gave none loads nothing for it. */
export function useTheirWords(): void {
  const { data: settings } = useAnswer('settings', {})
  useEffect(() => {
    if (!settings) return
    let isOver = false
    const isPlain = Object.keys(settings.labels).length + Object.keys(settings.plurals).length === 0
    if (isPlain) return theirWords.set(asWritten)
    void loadTerritory().then(territory => {
      if (isOver) return
      const now = asCalled(territory, settings)
      const renamings = [...territory.kinds].map(([word, kind]) => {
        const next = now.kinds.get(word) ?? kind
        return {
          one: kind.title.toLowerCase(),
          many: manyOf(kind),
          newOne: next.title.toLowerCase(),
          newMany: manyOf(next).toLowerCase(),
        }
      })
      theirWords.set(inTheirWords(renamings))
    })
    return () => {
      isOver = true
    }
  }, [settings])
}

/** The colour of the place a kind has on the map. */
export const toneOf = (territory: Territory, kind: string): Area['colour'] =>
  territory.areaOf.get(kind)?.colour ?? 'blue'

/** The words of a record's state. */
export function stateLabel(territory: Territory, kind: string, state: string): string {
  return territory.kinds.get(kind)?.states[state]?.label ?? state
}

/** Whether a record's state still asks something of somebody. */
export function isClosed(kind: Kind | undefined, state: string): boolean {
  return kind?.states[state]?.closed === true
}

/** Whether a record came to nothing: failed, dropped, rejected. What is done or held has not. */
export function isFallen(kind: Kind | undefined, state: string): boolean {
  return kind?.states[state]?.fallen === true
}
