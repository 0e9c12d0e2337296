import type { Area } from './area.ts'
import { type Canvas, climbOf, insideLinks } from './canvas.ts'
import type { Field, Fields } from './field.ts'
import type { Kind } from './kind.ts'
import type { Signal } from './signal.ts'

const word = /^[a-z][a-z]*( [a-z]+)*$/
const address = /^[a-z][a-z-]*$/
const name = /^[a-z][a-zA-Z]*$/
/** First words of addresses that the contract and the server need themselves. */
export const reservedAddresses: ReadonlySet<string> = new Set([
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
  'examples',
  'views',
  'groups',
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
  'inbox',
  'threads',
  'canvases',
  'areas',
  'openapi',
  'teams',
  'tags',
  'attention',
  'roadmap',
  'workspace',
  'shares',
  'shared',
  'what-if',
  'presence',
  'compare',
  'proposed-bets',
  'kinds',
])
const commonWords: ReadonlySet<string> = new Set([
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
  'mentions',
])
/** A word that is stored and typed: a state or an option. */
const spoken = /^[a-z0-9]+([ -][a-z0-9]+)*$/

/** Refuses a kind whose words cannot be used at every door. */
export function checkKind(kind: Kind): void {
  if (!word.test(kind.word)) throw wrong(`${kind.word} is no word for a kind: lower case letters and spaces`)
  if (!address.test(kind.plural)) throw wrong(`${kind.plural} is no plural for an address: lower case and hyphens`)
  if (reservedAddresses.has(kind.plural)) throw wrong(`the address ${kind.plural} is taken by the contract`)
  if (!/^[A-Z]{1,3}$/.test(kind.prefix)) throw wrong(`${kind.prefix} is no key prefix: one to three capital letters`)
  if (Object.keys(kind.states).length === 0) throw wrong(`${kind.word} has no state to start in`)
  for (const state of Object.keys(kind.states)) checkSpoken(`${kind.word}: the state`, state)
  checkNames(kind.word, kind.fields)
  for (const [linkName, link] of Object.entries(kind.links)) {
    if (!name.test(linkName)) throw wrong(`${kind.word}.${linkName}: a link's name is camelCase`)
    if (commonWords.has(linkName)) throw wrong(`${kind.word}.${linkName}: the name is common to all kinds`)
    if (Object.hasOwn(kind.fields, linkName)) throw wrong(`${kind.word}.${linkName} is a field and a link`)
    if (link.to.length === 0) throw wrong(`${kind.word}.${linkName} points at no kind`)
    if (link.max !== undefined && !(link.max >= 1)) throw wrong(`${kind.word}.${linkName} allows no link`)
    checkNames(`${kind.word}.${linkName}`, link.values ?? {})
  }
  for (const field of kind.essentials ?? []) {
    if (!Object.hasOwn(kind.fields, field)) throw wrong(`${kind.word} asks first for ${field}, which is no field of it`)
  }
  if (typeof kind.claim === 'object' && kind.fields[kind.claim.field]?.type !== 'choice') {
    throw wrong(`${kind.word} names its ladder by ${kind.claim.field}, which is no choice of it`)
  }
}

/** Refuses what is to become a kind that is not on the map, or itself, and what is gathered by no link. */
export function checkTurns(kinds: ReadonlyMap<string, Kind>): void {
  for (const kind of kinds.values()) {
    const { gathered } = kind
    if (gathered && !kinds.get(gathered.into)?.links[gathered.by]?.to.includes(kind.word))
      throw wrong(`${kind.word} is gathered by ${gathered.into}.${gathered.by}, which does not lead to it`)
    for (const other of kind.turnsInto ?? []) {
      if (!kinds.has(other) || other === kind.word)
        throw wrong(`${kind.word} turns into ${other}, which is no other kind`)
    }
  }
}

/** Refuses areas that share an id or a place, flow nowhere, or draw what is not there. */
export function checkAreas(areas: readonly Area[], kinds: ReadonlyMap<string, Kind>): void {
  const ids = new Set<string>()
  const places = new Set<string>()
  const canvases = new Set<string>()
  for (const area of areas) {
    const place = `${area.place.column}/${area.place.row}`
    if (ids.has(area.id)) throw wrong(`two areas are called ${area.id}`)
    if (places.has(place)) throw wrong(`${area.id} lies where another area lies`)
    ids.add(area.id)
    places.add(place)
    for (const flow of area.flows) {
      if (!areas.some(other => other.id === flow.to)) throw wrong(`${area.id} flows to ${flow.to}, which is no area`)
      const { lacks } = flow
      if (lacks && !areas.some(other => other.signals.some(signal => signal.name === lacks.rule)))
        throw wrong(`${area.id} flows to ${flow.to} unless ${lacks.rule}, which is no signal`)
    }
    for (const canvas of area.canvases) {
      if (canvases.has(canvas.name)) throw wrong(`two canvases are called ${canvas.name}`)
      canvases.add(canvas.name)
      checkCanvas(canvas, kinds)
    }
  }
}

function checkCanvas(canvas: Canvas, kinds: ReadonlyMap<string, Kind>): void {
  const { x, y, columns, lanes } = canvas
  const fields = [x?.does === 'writes' && x.field, y?.does === 'writes' && y.field]
  const links: string[] = []
  const boxed = (canvas.boxes ?? []).flatMap(box => box.fields ?? [])
  for (const group of [columns, lanes]) {
    if (typeof group === 'object') links.push(group.link)
    else if (group !== 'state' && group !== 'owner' && group !== 'team') fields.push(group ?? false)
  }
  for (const word of [canvas.about, ...(canvas.also ?? [])]) {
    const kind = kinds.get(word)
    if (!kind) throw wrong(`${canvas.name} draws ${word}, which is no kind of the map`)
    for (const field of [...fields, ...boxed]) {
      if (field && !Object.hasOwn(kind.fields, field))
        throw wrong(`${canvas.name} writes ${field}, which is no field of ${word}`)
    }
    for (const link of [...links, ...climbOf(canvas, word), ...insideLinks(canvas)]) {
      if (!Object.hasOwn(kind.links, link)) throw wrong(`${canvas.name} moves ${link}, which is no link of ${word}`)
    }
  }
}

/** Refuses signals of one name, about no kind, or reading along no link. */
export function checkSignals(signals: readonly Signal[], kinds: ReadonlyMap<string, Kind>): void {
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

function checkNames(whose: string, fields: Fields): void {
  for (const [field, { options }] of Object.entries<Field>(fields)) {
    if (!name.test(field)) throw wrong(`${whose}.${field}: a field's name is camelCase`)
    if (commonWords.has(field)) throw wrong(`${whose}.${field}: the name is common to all kinds`)
    for (const option of Object.keys(options ?? {})) checkSpoken(`${whose}.${field}: the option`, option)
  }
}

function checkSpoken(whose: string, said: string): void {
  if (!spoken.test(said)) throw wrong(`${whose} ${said} is no word: lower case letters, digits, spaces and hyphens`)
}

/** What is said when the map is wrong; it is the fault of a definition, never of a user. */
export const wrong = (says: string): Error => new Error(`The map cannot be assembled: ${says}.`)
