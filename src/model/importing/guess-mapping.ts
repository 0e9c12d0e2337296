import type { Mapping, Target } from '../import-mapping.ts'
import type { Kind } from '../kind.ts'
import { dateOf } from '../tabular/date-text.ts'
import { numberOf } from '../tabular/number-text.ts'
import type { Source } from '../tabular/source.ts'
import { type Table, valuesIn } from '../tabular/table.ts'
import { sampleOf } from './column-facts.ts'
import { columnMapping } from './column-mapping.ts'
import { isCommon } from './guess-reading.ts'
import { conceptOf } from './header-words.ts'
import { nameWithin } from './name-within.ts'
import { mainProse, type Offer, offersFor, wrapperIn } from './offers.ts'
import { identifies } from './usable-id.ts'

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
  const offers = table.columns.flatMap(({ name }, at) => {
    const plain = offersFor(kind, name, at, wrapper)
    const rest = plain.length > 0 ? name : within(name)
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

function plausible(kind: Kind, target: Target, sample: readonly string[]): boolean {
  if (target.as === 'link' && target.by === 'title') return sample.every(value => value.length <= 200)
  if (target.as !== 'field') return true
  const field = kind.fields[target.name]
  if (!field) return false
  const fits = (test: (value: string) => boolean): boolean => sample.filter(test).length >= sample.length * 0.6
  if (field.type === 'date') return fits(value => dateOf(value, { months: 'en' }) !== undefined || /\d/.test(value))
  if (field.type === 'number' || field.type === 'scale')
    return fits(value => numberOf(value) !== undefined || optionWord(value))
  // marks and counts are not what somebody said
  if (field.type === 'prose') return sample.length === 0 || !sample.every(value => numberOf(value) !== undefined)
  if (field.type === 'person' || field.type === 'steps') return false
  return true
}

const optionWord = (value: string): boolean => /^[\p{L} ]{3,20}$/u.test(value) || /^\d{1,3}\s*[-–]\s*\p{L}/u.test(value)

// what no name tells is told by the values: the longest text is what a record is about, a short one its title
function takeTexts(table: Table, kind: Kind, targets: Map<number, Target[]>, taken: Set<string>): void {
  const prose = mainProse(kind)
  if (table.columns.length === 1 && targets.size === 0) {
    targets.set(0, [kind.bulk && prose ? { as: 'field', name: prose } : { as: 'common', name: 'title' }])
    return
  }
  const texts = table.columns.flatMap((column, at) => {
    const average = targets.has(at) || conceptOf(column.name) === 'url' ? 0 : averageLength(table, at)
    return average > 0 ? [{ at, average }] : []
  })
  const title: Target = { as: 'common', name: 'title' }
  const wantsTitle = !taken.has('common title')
  const wantsProse = prose !== undefined && !taken.has(`field ${prose}`)
  if (wantsTitle && !(kind.bulk && wantsProse)) {
    const short = texts.find(({ average }) => average <= 120)
    if (short) targets.set(short.at, [title])
  }
  const longest = texts.filter(({ at }) => !targets.has(at)).sort((one, other) => other.average - one.average)[0]
  if (wantsProse && longest && longest.average > (wantsTitle && kind.bulk ? 12 : 40))
    targets.set(longest.at, [{ as: 'field', name: prose }])
  else if (wantsTitle && wantsProse && longest) targets.set(longest.at, [title])
}

// how long the texts of a column are; 0 where it holds numbers, dates, addresses or the same few words
function averageLength(table: Table, at: number): number {
  const sample = sampleOf(table, at, 200)
  if (sample.length === 0 || (sample.length < table.rows.length * 0.2 && sample.length < 100)) return 0
  const words = sample.filter(
    value => /\p{L}{2}/u.test(value) && !/^https?:\S+$/.test(value) && dateOf(value) === undefined,
  )
  if (sample.length > 1 && new Set(sample).size === 1) return 0
  if (words.length < sample.length * 0.8 || new Set(sample).size < sample.length * 0.5) return 0
  return words.reduce((sum, value) => sum + value.length, 0) / sample.length
}

// a family name belongs to the title, a question and its answer to what was said
function takeBesides(table: Table, kind: Kind, targets: Map<number, Target[]>): void {
  table.columns.forEach(({ name }, at) => {
    const before = targets.get(at - 1)
    if (targets.has(at)) return
    if (conceptOf(name) === 'lastName' && conceptOf(table.columns[at - 1]?.name ?? '') === 'firstName' && before)
      targets.set(at, before)
    else if (kind.bulk && /[?？]\s*$/.test(name) && mainProse(kind)) targets.set(at, [{ as: 'line', heading: name }])
  })
}

// a parent may be named by its title instead of its id
function nameOthers(table: Table, targets: ReadonlyMap<number, Target[]>): void {
  const at = (name: string): number =>
    [...targets].find(([, list]) => list.some(target => target.as === 'common' && target.name === name))?.[0] ?? -1
  const all = (place: number): Set<string> =>
    new Set(place < 0 ? [] : table.rows.flatMap(row => valuesIn(row.cells[place])))
  const links = [...targets].filter(([, list]) => list.some(target => target.as === 'link' && !target.makes))
  if (links.length === 0) return
  const ids = new Set([...all(at('id')), ...all(at('alias'))])
  const titles = all(at('title'))
  for (const [place, list] of links) {
    const sample = sampleOf(table, place, 200).flatMap(value => [value, ...value.split(/[,;]\s*/)])
    const known = (names: ReadonlySet<string>): number => sample.filter(value => names.has(value)).length
    if (known(titles) === known(ids)) continue
    for (const target of list) if (target.as === 'link') target.by = known(titles) > known(ids) ? 'title' : 'id'
  }
}
