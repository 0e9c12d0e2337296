import { type Step, safeAddress } from '../field.ts'
import type { Reading, Target } from '../import-mapping.ts'
import { countedDate, dateOf } from '../tabular/date-text.ts'
import { answersIn } from './answers-in.ts'
import { attachmentIn, commentIn, commentsIn } from './comment-cell.ts'
import type { RowProblem } from './draft.ts'
import { takeValue } from './field-value.ts'
import { type Gathered, longest, note, type Planned, titled } from './gathered.ts'
import { stateFor, stateNamed } from './guess-states.ts'
import { readText } from './read-text.ts'
import { progressOf } from './value-words.ts'

/** Puts what stands in one cell where the mapping says. */
export function take(
  gathered: Gathered,
  part: Planned,
  target: Target,
  values: readonly string[],
  people: ReadonlyMap<string, string>,
): void {
  const { reading, column } = part
  if (target.as === 'field') {
    takeField(gathered, part, target, values)
    return
  }
  const single = values[0] === undefined ? null : readText(values[0], reading).trim()
  if (target.as === 'common') {
    takeCommon(gathered, part, target, values, single)
    return
  }
  if (single === null) {
    if (target.as === 'tag') gathered.tags ??= []
    return
  }
  const each = inParts(values, reading).filter(value => !holdsNothing.test(value))
  if (each.length === 0) return
  if (target.as === 'tag') {
    gathered.tags = [
      ...(gathered.tags ?? []),
      ...each.map(value => (target.heading ? `${target.heading}: ${value}` : value).slice(0, longest.tag)),
    ]
  } else if (target.as === 'link') {
    for (const other of each.map(withoutAddress))
      gathered.links.push({ name: target.name, way: target.way, by: target.by, other, makes: target.makes })
  } else if (target.as === 'comment') {
    for (const value of values.filter(text => !holdsNothing.test(text)).flatMap(commentsIn))
      gathered.comments.push(commentIn(value, reading, people, text => readText(text, reading)))
  } else {
    gathered.lines.push(`**${target.heading ?? column}:** ${each.map(attachmentIn).join(', ')}`)
  }
}

function takeField(
  gathered: Gathered,
  part: Planned,
  target: Extract<Target, { as: 'field' }>,
  values: readonly string[],
): void {
  const field = gathered.kind.fields[target.name]
  if (!field) return
  if (values.length === 0) {
    gathered.draft.fields[target.name] ??= null
    return
  }
  if (target.heading !== undefined && field.type === 'steps') {
    const before = (gathered.draft.fields[target.name] ?? []) as Step[]
    gathered.draft.fields[target.name] = [...before, ...answersIn(target.heading, values, part.reading)]
    return
  }
  const taken = takeValue(
    field,
    field.type === 'choices' ? inParts(values, part.reading) : values,
    part.reading,
    target.words,
  )
  if ('value' in taken) gathered.draft.fields[target.name] = taken.value
  if (values.length > 1 && !severalFit.has(field.type)) gathered.problems.push(onlyFirst(part.column, values))
  if (taken.says) {
    gathered.problems.push({
      says: taken.says,
      repair: taken.repair ?? '',
      column: part.column,
      effect: 'value' in taken ? 'none' : 'value',
      value: values[0]!.slice(0, 120),
    })
  }
}

function takeCommon(
  gathered: Gathered,
  part: Planned,
  target: Extract<Target, { as: 'common' }>,
  values: readonly string[],
  single: string | null,
): void {
  const { draft, kind } = gathered
  if (values.length > 1 && takesOne.has(target.name)) gathered.problems.push(onlyFirst(part.column, values))
  switch (target.name) {
    case 'title':
      // a given name and a family name, wherever they stand in columns of their own
      draft.title = titled([draft.title, single].filter(Boolean).join(' '))
      return
    case 'alias':
      if (single) gathered.aliases.push(single)
      return
    case 'owner':
      draft.owner = single?.replace(/^\[([^[\]]*)\]$/, '$1') || null
      return
    case 'author':
      draft.author = single
      return
    case 'team':
      draft.team = single
      return
    case 'tags':
      gathered.tags = [
        ...(gathered.tags ?? []),
        ...inParts(values, part.reading).map(value => value.slice(0, longest.tag)),
      ]
      return
    case 'url':
      draft.url = single && safeAddress(single) ? single : null
      return
    case 'createdAt':
      draft.createdAt = single ? (dateOf(single, part.reading) ?? countedDate(single) ?? null) : null
      return
    case 'audience':
      if (single && ['private', 'team', 'company', 'customers'].includes(single.toLowerCase()))
        draft.audience = single.toLowerCase()
      return
    case 'state': {
      if (!single) return
      const named = target.words?.[values[0]!] ?? target.words?.[single] ?? stateNamed(kind, single)
      const state = named !== undefined && !Object.hasOwn(kind.states, named) ? nearestState(kind, named) : named
      if (state !== undefined && Object.hasOwn(kind.states, state)) draft.state = state
      else
        gathered.problems.push(
          note(
            part.column,
            `is no state that ${kind.plural} have`,
            'Say which state each of these words stands for; until then such records start as new.',
            single,
          ),
        )
    }
  }
}

/** For a row of another kind than most: its own state as far along; what was not planned has had its answer. */
function nearestState(kind: Gathered['kind'], named: string): string | undefined {
  const progress = progressOf(named)
  return progress && stateFor(kind, progress === 'dropped' ? 'done' : progress)
}

/** What is joined, where it is told with its address: "Checkout (https://…)". */
export const withoutAddress = (value: string): string => value.replace(/(?<=\S)\s*\(https?:\/\/[^\s()]+\)$/, '')

const takesOne = new Set<string>(['title', 'state', 'url', 'createdAt'])
const severalFit = new Set<string>(['text', 'prose', 'choices', 'steps'])

const onlyFirst = (column: string, values: readonly string[]): RowProblem => ({
  says: 'holds several values, of which the first was taken',
  repair: 'Give the columns names of their own, or take the column as a text.',
  column,
  effect: 'value',
  value: values.slice(1).join(', ').slice(0, 120),
})

// what programs write where there is nothing
const holdsNothing = /^\s*(null|undefined|nan|n\/a|\[\]|\{\})\s*$/i

export const inParts = (values: readonly string[], reading: Reading): string[] =>
  values
    .map(value => value.replace(/^\[([^[\]]*)\]$/, '$1'))
    .flatMap(value => (reading.parts ? value.split(reading.parts) : [value]))
    .map(value => readText(value, reading).replace(/\s+/g, ' ').trim())
    .filter(value => value !== '')
