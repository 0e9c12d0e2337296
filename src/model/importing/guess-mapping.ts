import type { Mapping, Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import type { Source } from '../tabular/source.ts'
import { type Table, valuesIn } from '../tabular/table.ts'
import { sampleOf } from './column-facts.ts'
import { columnMapping } from './column-mapping.ts'
import { isCommon } from './guess-reading.ts'
import { conceptOf, isKnownName } from './header-words.ts'
import { isNameless, labelName, markName, nameByValues } from './name-by-values.ts'
import { nameWithin } from './name-within.ts'
import { type Offer, offersFor, wrapperIn } from './offers.ts'
import { plausible } from './plausible.ts'
import { withoutAddress } from './take-cell.ts'
import { takeBesides, takeTexts } from './take-texts.ts'
import { identifies, tellsApart } from './usable-id.ts'

/** A guessed mapping, and how much of the file it understands. */
export interface Guess {
  mapping: Mapping
  /** The sum of how well columns fit; higher where more of the kind's own fields are filled. */
  understood: number
}

/** Guesses what each column becomes on records of a kind: by its name in many languages, else by what stands in it. */
export function guessMapping(source: Source, kind: Kind, intake: string, system: string): Guess {
  const { table } = source
  const wrapper = wrapperIn(table.columns.map(column => column.name))
  const within = nameWithin(table.columns.map(column => column.name))
  const titled = table.columns.some(({ name }) => conceptOf(name) === 'title')
  const offers = table.columns.flatMap((column, at) => {
    const name = isNameless(column.name) ? nameByValues(table, at) : labelName(table, at, markName(column.name, titled))
    const plain = offersFor(kind, name, at, wrapper)
    // the end of a name says less than the whole of what is left of it ("Feature start date")
    const isBarelyKnown = conceptOf(name) === 'created' && !isKnownName(name)
    const rest = plain.length > 0 && !(isBarelyKnown && isKnownName(within(name))) ? name : within(name)
    return rest === name
      ? plain
      : offersFor(kind, rest, at, undefined).map(one => ({ ...one, score: one.score * 0.85 }))
  })
  const filled = table.columns.map((_, at) => table.rows.some(row => valuesIn(row.cells[at]).length > 0))
  const targets = new Map<number, Target[]>()
  const taken = new Set<string>()
  let understood = 0
  for (const offer of offers.filter(({ at }) => filled[at]).sort(byFit)) {
    if (targets.has(offer.at) || wordsOf(offer.target).some(word => taken.has(word))) continue
    if (isCommon('id')(offer.target) && !identifies(table, offer.at)) continue
    if (!plausible(kind, offer.target, sampleOf(table, offer.at, 50))) continue
    targets.set(offer.at, [offer.target, ...offer.also.filter(also => !wordsOf(also).some(word => taken.has(word)))])
    for (const word of targets.get(offer.at)!.flatMap(wordsOf)) taken.add(word)
    // what is kept besides, such as their own word for a state, shows that the kind expects such files
    const besides = targets
      .get(offer.at)!
      .slice(1)
      .filter(({ as }) => as === 'field').length
    understood +=
      offer.score * (offer.target.as === 'field' ? 1.5 : offer.target.as === 'link' ? 1.3 : 0.6) + besides * 0.3
  }
  takeTexts(table, kind, targets, taken)
  takeBesides(table, kind, targets)
  takeAddressAsId(table, targets, taken)
  nameOthers(table, targets)
  const columns = table.columns.map((_, at) => columnMapping(source, kind, at, targets.get(at) ?? []))
  return { mapping: { intake, kind: kind.word, system, choices: {}, fixed: {}, columns }, understood }
}

const byFit = (one: Offer, other: Offer): number => other.score - one.score || one.at - other.at

// tags, lines and comments may come from many columns; everything else from one
const wordsOf = (target: Target): string[] =>
  target.as === 'tag' || target.as === 'line' || target.as === 'comment'
    ? []
    : [`${target.as} ${target.name} ${target.as === 'link' ? target.way : ''}`.trim()]

// what tells rows apart where nothing is called an id: the address of each, when every row has one of its own
function takeAddressAsId(table: Table, targets: Map<number, Target[]>, taken: ReadonlySet<string>): void {
  if (taken.has('common id')) return
  const [first] = table.columns
  if (first && /(^|[\s_-])id$/i.test(first.name) && tellsApart(table, 0)) {
    targets.set(0, [...(targets.get(0) ?? []).filter(({ as }) => as !== 'common'), { as: 'common', name: 'id' }])
    return
  }
  for (const [at, list] of targets) {
    if (!list.some(isAddress) || !tellsApart(table, at)) continue
    targets.set(at, [...list, { as: 'common', name: 'id' }])
    return
  }
}

const isAddress = (target: Target): boolean =>
  (target.as === 'common' || target.as === 'field') && target.name === 'url'

const isReference = (value: string): boolean => /^\S*\d$/.test(value.trim())

// a parent may be named by its title instead of its id
function nameOthers(table: Table, targets: Map<number, Target[]>): void {
  const at = (name: string): number =>
    [...targets].find(([, list]) => list.some(target => target.as === 'common' && target.name === name))?.[0] ?? -1
  const all = (place: number): Set<string> =>
    new Set(place < 0 ? [] : table.rows.flatMap(row => valuesIn(row.cells[place])))
  const links = [...targets].filter(([, list]) => list.some(target => target.as === 'link' && !target.makes))
  if (links.length === 0) return
  const ids = new Set([...all(at('id')), ...all(at('alias'))])
  const titles = all(at('title'))
  for (const [place, list] of links) {
    const sample = sampleOf(table, place, 200)
      .flatMap(value => [value, ...value.split(/[,;]\s*/)])
      .map(withoutAddress)
    const known = (names: ReadonlySet<string>): number => sample.filter(value => names.has(value)).length
    const isUnknown = known(titles) === 0 && known(ids) === 0
    if (isUnknown && conceptOf(table.columns[place]!.name) === 'epicLink' && !sample.some(isReference)) {
      // an epic that is only named, and stands in no row, groups its parts like a tag
      targets.set(place, [{ as: 'tag', heading: 'epic' }])
      continue
    }
    if (known(titles) === known(ids)) continue
    for (const target of list) if (target.as === 'link') target.by = known(titles) > known(ids) ? 'title' : 'id'
  }
}
