import type { RecordName } from '../../model/answers.ts'
import type { Territory } from '../../model/assemble.ts'
import type { Change } from '../../model/change.ts'
import { guessKind } from '../../model/guess-kind.ts'
import type { Kind } from '../../model/kind.ts'
import { type LinkChoice, linkChange, linkChoices } from '../record/link-choices.ts'
import type { LineRead } from './line.ts'

/** Why a line becomes what it becomes: somebody chose it, the line names it, its words sound so, its area, or the last one made. */
export type Why = { by: 'chosen' | 'named' | 'area' | 'last' } | { by: 'sound'; words: string }

/** A line with the kind it becomes, and why. */
export interface Captured extends LineRead {
  becomes: Kind
  why: Why
}

/** What decides where neither the line's words nor its signs do. */
export interface Around {
  territory: Territory
  /** The kinds offered at every door. */
  kinds: readonly Kind[]
  chosen: Kind | null
  last: Kind
}

/** What a line that was read becomes. */
export function captured(read: LineRead, { territory, kinds, chosen, last }: Around): Captured {
  if (chosen) return { ...read, becomes: chosen, why: { by: 'chosen' } }
  const named = read.kind === null ? undefined : territory.kinds.get(read.kind)
  if (named) return { ...read, becomes: named, why: { by: 'named' } }
  const inArea = read.area ? kinds.filter(kind => territory.areaOf.get(kind.word)?.id === read.area?.id) : []
  const heard = guessKind(read.title, inArea.length > 0 ? inArea : kinds)
  if (heard) return { ...read, becomes: heard.kind, why: { by: 'sound', words: heard.because } }
  return inArea[0]
    ? { ...read, becomes: inArea[0], why: { by: 'area' } }
    : { ...read, becomes: last, why: { by: 'last' } }
}

/** How a record of a kind is joined with one of another: what its ladder asks for first, evidence last. */
export function joinOf(territory: Territory, kind: string, other: string): LinkChoice | undefined {
  const fitting = linkChoices(territory, kind).filter(choice => choice.by.has(other))
  return fitting.find(choice => choice.expected) ?? fitting.find(choice => !choice.evidence) ?? fitting[0]
}

/** The changes that make the lines records with their tags, owners and links; they stand or fall together. */
export function captureChanges(
  territory: Territory,
  lines: readonly Captured[],
  found: ReadonlyMap<string, RecordName>,
  newId: () => string,
  /** A column of a board asks for its own state, as long as the kind has it. */
  state?: string,
): Change[] {
  return lines.flatMap(({ becomes, title, tags, owner, links }): Change[] => {
    const id = newId()
    const joins = links.flatMap(key => {
      const other = found.get(key)
      const choice = other && joinOf(territory, becomes.word, other.kind)
      return (choice && linkChange(newId(), id, other, choice, {})) ?? []
    })
    return [
      {
        verb: 'create',
        id,
        kind: becomes.word,
        title,
        ...(state !== undefined && Object.hasOwn(becomes.states, state) ? { state } : {}),
        ...(tags.length > 0 ? { tags } : {}),
        ...(owner ? { owner: owner.id } : {}),
      },
      ...joins,
    ]
  })
}
