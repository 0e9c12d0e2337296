import type { Area } from './area.ts'
import type { Territory } from './assemble.ts'
import type { Kind } from './kind.ts'
import { manyOf } from './kind.ts'
import type { Settings } from './settings.ts'

/** The longest name a kind or an area may be given. */
export const longestLabel = 40

type Names = Pick<Settings, 'labels' | 'plurals'>

/** The map with the names this workspace gave its kinds and areas; words, links and addresses stay as they are. */
export function renamed(territory: Territory, { labels, plurals }: Names): Territory {
  if (Object.keys(labels).length === 0 && Object.keys(plurals).length === 0) return territory
  const made = new Map<Kind, Kind>()
  const kindOf = (kind: Kind): Kind => {
    const known = made.get(kind)
    if (known) return known
    const title = labels[kind.word]
    const many = plurals[kind.word] ?? (title === undefined ? undefined : severalOf(title))
    const next = title === undefined && many === undefined ? kind : { ...kind, title: title ?? kind.title, many }
    made.set(kind, next)
    return next
  }
  const areas = territory.areas.map(
    (area): Area => ({ ...area, title: labels[area.id] ?? area.title, kinds: area.kinds.map(kindOf) }),
  )
  const areaOf = new Map(areas.flatMap(area => area.kinds.map(kind => [kind.word, area] as const)))
  const kinds = new Map([...territory.kinds].map(([word, kind]) => [word, kindOf(kind)]))
  return {
    ...territory,
    areas,
    kinds,
    byPlural: new Map([...territory.byPlural].map(([plural, kind]) => [plural, kindOf(kind)])),
    byPrefix: new Map([...territory.byPrefix].map(([prefix, kind]) => [prefix, kindOf(kind)])),
    areaOf,
    reaching: to => territory.reaching(to).map(one => ({ ...one, from: kindOf(one.from) })),
  }
}

/** What several of something are probably called, until somebody says it. */
export function severalOf(title: string): string {
  const word = title.toLowerCase()
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

/** The kind or area that bears a name already, by its own name or a given one; undefined where it is free. */
export function bearerOf(territory: Territory, names: Names, id: string, label: string): string | undefined {
  const same = (one: string) => one.trim().toLowerCase() === label.trim().toLowerCase()
  const isArea = territory.areas.some(area => area.id === id)
  if (isArea) {
    const area = territory.areas.find(one => one.id !== id && same(names.labels[one.id] ?? one.title))
    return area && (names.labels[area.id] ?? area.title)
  }
  const now = renamed(territory, names)
  const kind = [...now.kinds.values()].find(one => one.word !== id && (same(one.title) || same(manyOf(one))))
  return kind?.title
}
