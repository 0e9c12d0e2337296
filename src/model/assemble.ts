import type { Area } from './area.ts'
import type { Kind } from './kind.ts'
import type { LinkDefinition } from './link.ts'
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

const word = /^[a-z][a-z]*( [a-z]+)*$/
const address = /^[a-z][a-z-]*$/
const name = /^[a-z][a-zA-Z]*$/
const reserved = new Set([
  'records',
  'links',
  'history',
  'map',
  'signals',
  'next',
  'why',
  'breaks',
  'search',
  'imports',
  'exports',
  'calc',
  'changes',
  'me',
  'in',
  'auth',
  'members',
  'tokens',
  'settings',
  'undo',
  'redo',
  'attachments',
  'comments',
  'openapi',
  'teams',
  'shares',
  'what-if',
  'kinds',
])
const commonWords = new Set([
  'id',
  'key',
  'kind',
  'title',
  'state',
  'owner',
  'audience',
  'tags',
  'team',
  'product',
  'cameFrom',
  'fields',
  'links',
  'version',
  'waivers',
])

/** Puts the areas together; throws where a word, plural, prefix, link target or route is wrong or taken. */
export function assemble(areas: readonly Area[]): Territory {
  const kinds = new Map<string, Kind>()
  const byPlural = new Map<string, Kind>()
  const byPrefix = new Map<string, Kind>()
  const areaOf = new Map<string, Area>()
  for (const area of areas) {
    for (const kind of area.kinds) {
      if (!word.test(kind.word)) throw wrong(`${kind.word} is no word for a kind: lower case letters and spaces`)
      take(kinds, kind.word, kind, 'kind')
      if (!address.test(kind.plural)) throw wrong(`${kind.plural} is no plural for an address: lower case and hyphens`)
      if (reserved.has(kind.plural)) throw wrong(`the address ${kind.plural} is taken by the contract`)
      take(byPlural, kind.plural, kind, 'plural')
      if (!/^[A-Z]{1,3}$/.test(kind.prefix))
        throw wrong(`${kind.prefix} is no key prefix: one to three capital letters`)
      take(byPrefix, kind.prefix, kind, 'key prefix')
      areaOf.set(kind.word, area)
      checkFields(kind)
    }
  }
  const reaching = linkTargets(kinds)
  const signals = areas.flatMap(area => area.signals)
  checkSignals(signals, kinds)
  for (const area of areas) {
    for (const flow of area.flows) {
      if (!areas.some(other => other.id === flow.to)) throw wrong(`${area.id} flows to ${flow.to}, which is no area`)
    }
  }
  return {
    areas,
    kinds,
    byPlural,
    byPrefix,
    areaOf,
    signals,
    link: (from, linkName) => kinds.get(from)?.links[linkName],
    reaching: to => reaching.get(to) ?? [],
  }
}

function checkFields(kind: Kind): void {
  if (Object.keys(kind.states).length === 0) throw wrong(`${kind.word} has no state to start in`)
  for (const field of Object.keys(kind.fields)) {
    if (!name.test(field)) throw wrong(`${kind.word}.${field}: a field's name is camelCase`)
    if (commonWords.has(field)) throw wrong(`${kind.word}.${field}: the name is common to all kinds`)
  }
}

function linkTargets(
  kinds: ReadonlyMap<string, Kind>,
): Map<string, { from: Kind; name: string; link: LinkDefinition }[]> {
  const reaching = new Map<string, { from: Kind; name: string; link: LinkDefinition }[]>()
  for (const kind of kinds.values()) {
    for (const [linkName, link] of Object.entries(kind.links)) {
      if (!name.test(linkName)) throw wrong(`${kind.word}.${linkName}: a link's name is camelCase`)
      if (linkName in kind.fields) throw wrong(`${kind.word}.${linkName} is a field and a link`)
      for (const target of link.to) {
        if (!kinds.has(target)) throw wrong(`${kind.word}.${linkName} points at ${target}, which is no kind of the map`)
        reaching.set(target, [...(reaching.get(target) ?? []), { from: kind, name: linkName, link }])
      }
    }
  }
  return reaching
}

function checkSignals(signals: readonly Signal[], kinds: ReadonlyMap<string, Kind>): void {
  const names = new Set<string>()
  const linkNames = new Set([...kinds.values()].flatMap(kind => Object.keys(kind.links)))
  for (const signal of signals) {
    if (names.has(signal.name)) throw wrong(`two signals are called ${signal.name}`)
    names.add(signal.name)
    if (signal.about !== 'workspace' && !kinds.has(signal.about)) {
      throw wrong(`${signal.name} asks about ${signal.about}, which is no kind of the map`)
    }
    for (const step of signal.reads.flatMap(walk => walk.split('/'))) {
      if (step === '@evidence') continue
      const linkName = step.startsWith('<') ? step.slice(1) : step
      if (!linkNames.has(linkName)) throw wrong(`${signal.name} reads ${step}, which is no link of the map`)
    }
  }
}

function take(taken: Map<string, Kind>, value: string, kind: Kind, what: string): void {
  const other = taken.get(value)
  if (other) throw wrong(`the ${what} ${value} is used by ${other.word} and ${kind.word}`)
  taken.set(value, kind)
}

const wrong = (says: string): Error => new Error(`The map cannot be assembled: ${says}.`)
