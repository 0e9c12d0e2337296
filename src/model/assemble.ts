import type { Area } from './area.ts'
import { checkAreas, checkKind, checkSignals, checkTurns, wrong } from './assemble-checks.ts'
import type { Fits } from './graph.ts'
import type { Kind } from './kind.ts'
import { type LinkDefinition, link } from './link.ts'
import { mentionLink } from './mention.ts'
import type { Signal } from './signal.ts'

/** All areas put together and looked up by every word a door may use. */
export interface Territory {
  areas: readonly Area[]
  kinds: ReadonlyMap<string, Kind>
  byPlural: ReadonlyMap<string, Kind>
  byPrefix: ReadonlyMap<string, Kind>
  areaOf: ReadonlyMap<string, Area>
  signals: readonly Signal[]
  link(fromKind: string, name: string): LinkDefinition | undefined
  /** The links that may reach a kind, with the kind they leave. */
  reaching(toKind: string): readonly { from: Kind; name: string; link: LinkDefinition }[]
}

/** Puts the areas together; throws where a word, plural, prefix, link target or route is wrong or taken. */
export function assemble(areas: readonly Area[]): Territory {
  const kinds = new Map<string, Kind>()
  const byPlural = new Map<string, Kind>()
  const byPrefix = new Map<string, Kind>()
  const areaOf = new Map<string, Area>()
  for (const area of areas) {
    for (const kind of area.kinds) {
      checkKind(kind)
      take(kinds, kind.word, kind, 'kind')
      take(byPlural, kind.plural, kind, 'plural')
      take(byPrefix, kind.prefix, kind, 'key prefix')
      areaOf.set(kind.word, area)
    }
  }
  checkTurns(kinds)
  const reaching = linkTargets(kinds)
  const mentions = link({ to: [...kinds.keys()], says: 'mentions', back: 'mentioned in', derived: true })
  const signals = areas.flatMap(area => area.signals)
  checkSignals(signals, kinds)
  checkAreas(areas, kinds)
  return {
    areas,
    kinds,
    byPlural,
    byPrefix,
    areaOf,
    signals,
    link: (from, linkName) => {
      const links = kinds.get(from)?.links ?? {}
      if (linkName === mentionLink && kinds.has(from)) return mentions
      return Object.hasOwn(links, linkName) ? links[linkName] : undefined
    },
    reaching: to => reaching.get(to) ?? [],
  }
}

function linkTargets(
  kinds: ReadonlyMap<string, Kind>,
): Map<string, { from: Kind; name: string; link: LinkDefinition }[]> {
  const reaching = new Map<string, { from: Kind; name: string; link: LinkDefinition }[]>()
  for (const kind of kinds.values()) {
    for (const [linkName, link] of Object.entries(kind.links)) {
      for (const target of link.to) {
        if (!kinds.has(target)) throw wrong(`${kind.word}.${linkName} points at ${target}, which is no kind of the map`)
        reaching.set(target, [...(reaching.get(target) ?? []), { from: kind, name: linkName, link }])
      }
    }
  }
  return reaching
}

function take(taken: Map<string, Kind>, value: string, kind: Kind, what: string): void {
  const other = taken.get(value)
  if (other) throw wrong(`the ${what} ${value} is used by ${other.word} and ${kind.word}`)
  taken.set(value, kind)
}

/** Which links fit the kinds they join and mean something between them: `graphOf(records, links, fitting(territory))`. */
export const fitting =
  (territory: Pick<Territory, 'link'>): Fits =>
  (from, name, to) => {
    const definition = territory.link(from.kind, name)
    // a word in passing is no reason for anything
    return definition?.derived !== true && definition?.to.includes(to.kind) === true
  }
