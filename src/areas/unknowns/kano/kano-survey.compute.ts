import { refuse } from '../../../model/method-refusal.ts'
import { many, percent, type Readout } from '../../../model/readout.ts'
import { continuousScores } from './kano-continuous.ts'
import { summarise } from './kano-summary.ts'
import type { Input, Output } from './kano-survey.method.ts'
import { answersOf, type Category, classify, noCounts } from './kano-table.ts'

const shownIds = 1000

/** What one group of people said of every feature. */
interface Tally {
  /** 25 counts for each feature. */
  pairs: Float64Array
  dropped: Float64Array
  importance: Float64Array
  importanceN: Float64Array
}

/** Tallies everybody in one pass, then sums up each feature over all and by segment. */
export function compute({ features, respondents, variant, conf }: Input): Output {
  if (new Set(features).size !== features.length) refuse('features', 'a name twice', 'named once each')
  const table = Array.from({ length: 25 }, (_, cell) => classify(Math.floor(cell / 5) + 1, (cell % 5) + 1, variant))
  const all = newTally(features.length)
  const segments = new Map<string, Tally>()
  const alike = { count: 0, ids: [] as string[] }
  const questionable = { count: 0, ids: [] as string[] }
  for (const [index, person] of respondents.entries()) {
    const { id, segment, answers, importance } = respondent(person, index)
    const own = segment === undefined ? null : (segments.get(segment) ?? newTally(features.length))
    if (own) segments.set(segment!, own)
    const seen = tallyPerson(answers, importance, features.length, own ? [all, own] : [all], table)
    if (seen.given > 2 && seen.alike) note(alike, id)
    if (seen.given > 0 && seen.questionable / seen.given > 0.2) note(questionable, id)
  }
  const summed = (tally: Tally) =>
    Object.fromEntries(features.map((name, i) => [name, featureOf(name, i, tally, table, variant, conf)]))
  return {
    features: summed(all),
    segments: Object.fromEntries([...segments].map(([name, tally]) => [name, summed(tally)])),
    alike,
    questionable,
    respondents: respondents.length,
    dropped: all.dropped.reduce((sum, value) => sum + value, 0),
  }
}

function newTally(features: number): Tally {
  return {
    pairs: new Float64Array(features * 25),
    dropped: new Float64Array(features),
    importance: new Float64Array(features),
    importanceN: new Float64Array(features),
  }
}

function respondent(person: unknown, index: number) {
  if (typeof person !== 'object' || person === null) refuse(`respondents[${index}]`, person, 'an object with answers')
  const { id, segment, answers, importance } = person as Record<string, unknown>
  if (!Array.isArray(answers)) refuse(`respondents[${index}].answers`, answers, 'a list with a pair for each feature')
  return {
    id: typeof id === 'string' ? id : String(index + 1),
    segment: typeof segment === 'string' && segment !== '' ? segment : undefined,
    answers: answers as readonly unknown[],
    importance: Array.isArray(importance) ? (importance as readonly unknown[]) : [],
  }
}

function tallyPerson(
  answers: readonly unknown[],
  importance: readonly unknown[],
  features: number,
  tallies: readonly Tally[],
  table: readonly Category[],
) {
  let [given, questionable, first, alike] = [0, 0, -1, true]
  for (let i = 0; i < features; i += 1) {
    const pair = answersOf(answers[i])
    const weight = importance[i]
    const rated = typeof weight === 'number' && weight >= 1 && weight <= 9
    const cell = pair ? (pair[0] - 1) * 5 + pair[1] - 1 : -1
    for (const tally of tallies) {
      if (cell < 0) tally.dropped[i]! += 1
      else tally.pairs[i * 25 + cell]! += 1
      if (rated) {
        tally.importance[i]! += weight
        tally.importanceN[i]! += 1
      }
    }
    if (cell < 0) continue
    given += 1
    if (table[cell] === 'Q') questionable += 1
    if (first < 0) first = cell
    else if (cell !== first) alike = false
  }
  return { given, questionable, alike }
}

function note(list: { count: number; ids: string[] }, id: string): void {
  list.count += 1
  if (list.ids.length < shownIds) list.ids.push(id)
}

function featureOf(
  feature: string,
  i: number,
  tally: Tally,
  table: readonly Category[],
  variant: Input['variant'],
  conf: number,
) {
  const pairs = tally.pairs.subarray(i * 25, (i + 1) * 25)
  const counts = noCounts()
  for (const [cell, times] of pairs.entries()) counts[table[cell]!] += times
  const summary = summarise(counts, false, conf)
  return {
    feature,
    ...summary,
    dropped: tally.dropped[i]!,
    shown: summary.tied.length > 1 ? summary.tied.join('/') : summary.category,
    intervalMethod: `Wilson ${percent(conf)}`,
    continuous: continuousScores(pairs, variant),
    importance: tally.importanceN[i]! > 0 ? tally.importance[i]! / tally.importanceN[i]! : null,
    importanceN: tally.importanceN[i]!,
  }
}

/** The features side by side, and where segments disagree. */
export function readout({ features, segments, alike, questionable, respondents, dropped }: Output): Readout {
  if (respondents === 0) return { says: ['No data.'], sure: [], change: [], silent: [], chart: null }
  const list = Object.entries(features)
  const differing = list.filter(([name, { category }]) =>
    Object.values(segments).some(each => each[name]!.category !== category),
  )
  return {
    says: list.map(
      ([name, { shown, better, worse }]) =>
        `${name}: ${shown ?? 'no data'} (better ${percent(better)}, worse ${percent(worse)}).`,
    ),
    sure: [
      `${many(respondents, 'person', 'people')}, ${many(dropped, 'pair')} left out.`,
      ...(alike.count > 0 ? [`${alike.count} answered every pair alike.`] : []),
      ...(questionable.count > 0
        ? [`${questionable.count} contradict themselves in more than a fifth of their answers.`]
        : []),
    ],
    change: differing.map(([name]) => `Segments differ on ${name}: read them one by one.`),
    silent: ['What people would pay.'],
    chart: {
      shape: 'scatter',
      title: 'Better and worse',
      x: 'worse (how much it is missed)',
      y: 'better (how much it delights)',
      points: list.map(([label, { better, worse }]) => ({ label, x: worse === null ? null : -worse + 0, y: better })),
      lines: [
        { label: '0.5', at: 0.5, axis: 'x' },
        { label: '0.5', at: 0.5, axis: 'y' },
      ],
    },
  }
}
