import { firstState, isOpen, type Kind } from '../kind.ts'
import { plainHeader } from './header-words.ts'
import { type Progress, progressOf } from './value-words.ts'

/** What else a file says about the rows of one status. */
export interface StatusSeen {
  status: string
  rows: number
  /** Rows of it that say when they were closed. */
  closed: number
  /** How often each coarser status stands beside it. */
  categories: ReadonlyMap<string, number>
}

/** A guess for every status: our state, by its word, by the coarser status beside it, or by its rows being closed. */
export function guessStates(kind: Kind, seen: readonly StatusSeen[]): Record<string, string> {
  const words: Record<string, string> = {}
  for (const { status, rows, closed, categories } of seen) {
    const named = stateNamed(kind, status)
    const category = [...categories].sort((a, b) => b[1] - a[1])[0]?.[0]
    const progress =
      progressOf(status) ??
      (category === undefined ? undefined : progressOf(category)) ??
      (closed > rows * 0.8 ? 'done' : undefined)
    const state = named ?? (progress === undefined ? undefined : stateFor(kind, progress))
    if (state !== undefined) words[status] = state
  }
  return words
}

/** The state of a kind that is called so, by its word or label. */
export function stateNamed(kind: Kind, name: string): string | undefined {
  const plain = plainHeader(name)
  return Object.entries(kind.states).find(
    ([word, state]) => plainHeader(word) === plain || plainHeader(state.label) === plain,
  )?.[0]
}

const nearby: Readonly<Record<Progress, readonly Progress[]>> = {
  new: ['new'],
  ready: ['ready', 'new'],
  doing: ['doing', 'review', 'ready', 'new'],
  review: ['review', 'doing', 'ready', 'new'],
  done: ['done'],
  dropped: ['dropped', 'done'],
  duplicate: ['duplicate', 'dropped', 'done'],
  spam: ['spam', 'dropped', 'done'],
}

/** The state of a kind that comes nearest to how far along something is. */
export function stateFor(kind: Kind, progress: Progress): string {
  for (const near of nearby[progress]) {
    const found = Object.entries(kind.states).find(([word, state]) => progressIn(word, state.label) === near)
    if (found) return found[0]
  }
  const ends = progress === 'done' || progress === 'dropped' || progress === 'duplicate' || progress === 'spam'
  const closed = Object.keys(kind.states).filter(state => !isOpen(kind, state))
  if (!ends || closed.length === 0) return firstState(kind)
  return progress === 'done' ? closed[0]! : closed.at(-1)!
}

// a state of ours called merged holds what was said before
const progressIn = (word: string, label: string): Progress | undefined =>
  word === 'merged' ? 'duplicate' : (progressOf(word) ?? progressOf(label))
