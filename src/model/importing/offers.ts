import type { Field } from '../field.ts'
import type { Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import { type Concept, conceptOf, plainHeader } from './header-words.ts'
import { alsoKept, fieldNames, linkNames, weightOf } from './kept-where.ts'

/** What one column could become, how well that fits, and what the same cells give besides. */
export interface Offer {
  at: number
  score: number
  target: Target
  also: readonly Target[]
}

const common = (name: Extract<Target, { as: 'common' }>['name']): Target => ({ as: 'common', name })

/** Everything a column of this name could become on records of a kind. */
export function offersFor(kind: Kind, header: string, at: number, wrapper: string | undefined): Offer[] {
  const name = wrapper === undefined ? header : unwrapped(header)
  return offersAs(kind, name, at, wrapper !== undefined && name !== header ? 0.85 : 1)
}

function offersAs(kind: Kind, name: string, at: number, weight: number): Offer[] {
  const concept = conceptOf(name)
  const plain = plainHeader(name)
  const offers: Offer[] = []
  const offer = (score: number, target: Target, also: readonly Target[] = []): void => {
    offers.push({ at, score: score * weight, target, also })
  }
  for (const [field, definition] of Object.entries(kind.fields)) {
    if ([field, definition.label, ...(definition.alsoCalled ?? [])].some(name => plainHeader(name) === plain)) {
      // many kinds have notes, and none of them is meant by that alone
      const also = concept === 'url' && field === 'url' ? [common('url')] : alsoFor(kind, concept, field)
      offer(plain === 'notes' ? 0.9 : strengthOf(concept, field), fieldTarget(field), also)
    }
  }
  for (const [link, definition] of Object.entries(kind.links)) {
    if (plainHeader(link) === plain || bare(definition.says) === bare(name)) {
      offer(0.75, { as: 'link', name: link, way: 'out', by: 'title' })
    } else if (definition.to.includes(kind.word) && bare(definition.back) === bare(name)) {
      offer(0.74, { as: 'link', name: link, way: 'in', by: 'title' })
    }
  }
  if (namesOf(kind).includes(plain.replace(/ name$/, ''))) offer(0.86, common('title'))
  if (concept) offerConcept(kind, concept, offer, plain === 'date')
  // a mark in French and Italian, a remark elsewhere: what stands in the column decides
  if (plain === 'note' || plain === 'nota')
    offerConcept(kind, 'rating', (score, ...rest) => offer(score - 0.05, ...rest))
  return offers
}

/** What a kind is called, here and elsewhere, one or many. */
export const namesOf = ({ word, title, plural, alsoCalled = [] }: Kind): string[] =>
  [word, title, plural, ...alsoCalled, ...alsoCalled.map(name => `${name.replace(/y$/, 'ie')}s`)].map(plainHeader)

// "is blocked by" is called "Blocked by" elsewhere
const bare = (says: string): string => plainHeader(says).replace(/^(is|are) /, '')

// a field called just so is meant, unless it only keeps what another value says better
const strengthOf = (concept: Concept | undefined, field: string): number =>
  concept === undefined ? 1 : alsoKept[concept]?.includes(field) ? 0.86 : 0.95

type Put = (score: number, target: Target, also?: readonly Target[]) => void

function offerConcept(kind: Kind, concept: Concept, offer: Put, isVague = false): void {
  const prose = mainProse(kind)
  if (concept === 'key') offer(0.95, common('id'))
  if (concept === 'id') {
    offer(0.9, common('id'))
    offer(0.5, common('alias'))
  }
  if (concept === 'name') {
    if (kind.fields.author) offer(0.7, fieldTarget('author'), [common('author')])
    offer(kind.fields.author ? 0.3 : 0.85, common('title'))
  }
  if (concept === 'firstName') offer(0.8, common('title'))
  if (concept === 'title') offer(0.9, common('title'))
  if (concept === 'body' && prose) offer(0.9, fieldTarget(prose))
  if (concept === 'status') offer(0.9, common('state'), alsoFor(kind, concept))
  // where things lie says how far they are, unless something says it outright
  if (concept === 'list') offer(0.8, common('state'), alsoFor(kind, concept))
  if (concept === 'assignee') offer(0.9, common('owner'), alsoFor(kind, concept))
  // whoever is named with a piece of work does it; whoever is named with a text said it
  if (concept === 'person') {
    if (kind.bulk) offer(0.7, fieldTarget('author'), [common('author')])
    else offer(0.7, common('owner'), alsoFor(kind, 'assignee'))
  }
  if (concept === 'labels') offer(0.9, common('tags'))
  if (concept === 'category' || concept === 'components') offer(0.4, { as: 'tag' })
  if (concept === 'comments') {
    // what somebody said is all there is to feedback; elsewhere it was said about something
    if (prose) offer(kind.bulk ? 0.75 : 0.3, fieldTarget(prose))
    offer(kind.bulk ? 0.6 : 0.8, { as: 'comment' })
  }
  if (concept === 'attachments') offer(0.8, { as: 'line', heading: 'Attachments' })
  if (concept === 'url') offer(0.85, common('url'), kind.fields.url ? [fieldTarget('url')] : [])
  if (concept === 'sprint' && !kind.fields.sprint) offer(0.3, { as: 'tag', heading: 'sprint' })
  const link = linkNames[concept]
  const linkName = link?.names.find(name => kind.links[name])
  if (link && linkName) {
    const makes = link.makes ? { makes: kind.links[linkName]!.to[0]! } : {}
    offer(link.score, { as: 'link', name: linkName, way: 'out', by: link.by, ...makes })
  } else if (concept === 'fixVersion') offer(0.3, { as: 'tag', heading: 'release' })
  const depends = concept === 'blocking' || concept === 'blockedBy'
  if (depends && kind.links.blocks) {
    const way = concept === 'blocking' ? 'out' : 'in'
    offer(0.7, { as: 'link', name: 'blocks', way, by: 'title' })
  }
  const besides =
    concept === 'created'
      ? [common('createdAt')]
      : concept === 'reporter' || concept === 'author'
        ? [common('author')]
        : []
  fieldNames[concept]
    ?.filter(name => kind.fields[name])
    .forEach((name, order) => {
      // a date alone may be any, where another says that it is that of its making
      const weaker = (weightOf[concept]?.(name) ?? 0.85) - (isVague ? 0.03 : 0)
      offer(weaker - order / 50, fieldTarget(name), [...besides, ...alsoFor(kind, concept, name)])
    })
  if (concept === 'created') offer(0.3, common('createdAt'))
}

const alsoFor = (kind: Kind, concept: Concept | undefined, taken?: string): Target[] =>
  (concept === undefined ? [] : (alsoKept[concept] ?? []))
    .filter(name => kind.fields[name] && name !== taken)
    .map(fieldTarget)

const fieldTarget = (name: string): Target => ({ as: 'field', name })

/** The longest text of a kind: what a record is about, in words. */
export function mainProse(kind: Kind): string | undefined {
  const prose = Object.entries(kind.fields).filter(([, field]: [string, Field]) => field.type === 'prose')
  const named = [
    'text',
    'description',
    'body',
    'statement',
    'inTheirWords',
    'claim',
    'hypothesis',
    'says',
    'context',
    'notes',
  ]
  return named.find(name => prose.some(([field]) => field === name)) ?? prose[0]?.[0]
}

/** The words around the names of own fields ("Custom field (…)"), where several columns have them. */
export function wrapperIn(headers: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const header of headers) {
    const before = /^([^()]{4,40}?)\s*\(.+\)$/u.exec(header)?.[1]
    if (before) counts.set(before, (counts.get(before) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => Number(isOwnField(b[0])) - Number(isOwnField(a[0])) || b[1] - a[1])
  return best && (best[1] > 1 || isOwnField(best[0])) ? best[0] : undefined
}

const isOwnField = (words: string): boolean =>
  /^(custom fields?|benutzerdefinierte?s? feld(er)?|campos? personalizados?|champs? personnalisés?|пользовательское поле|campo personalizzato|pole niestandardowe|カスタムフィールド|カスタム フィールド|自定义字段)$/i.test(
    words,
  )

const unwrapped = (header: string): string => /^[^()]{4,40}?\s*\((.+)\)$/u.exec(header)?.[1] ?? header
