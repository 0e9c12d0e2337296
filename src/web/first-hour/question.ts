import type { Change } from '../../model/change.ts'

/** The four questions asked of one bet, in their order; each is named by the kind its answer becomes. */
export const asks = ['persona', 'need', 'outcome', 'assumption'] as const
export type Ask = (typeof asks)[number]

/** What somebody answered: a record that is there, or the title of a new one. */
export interface Answer {
  id?: string
  title: string
}

/** What an answer is joined to: the bet, and the persona and need answered before it, where there are any. */
export interface Around {
  bet: string
  persona: string | null
  need: string | null
  /** Whether a need that was picked is linked with the persona already. */
  felt: boolean
}

/** The changes that make an answer a record with its links; they stand or fall together. */
export function answerChanges(ask: Ask, answer: Answer, around: Around, id: () => string): Change[] {
  const record = answer.id ?? id()
  const made: Change[] = answer.id ? [] : [{ verb: 'create', id: record, kind: ask, title: answer.title }]
  const link = (from: string, name: string, to: string, values?: Record<string, unknown>): void => {
    made.push({ verb: 'link', id: id(), from, name, to, ...(values ? { values } : {}) })
  }
  if (ask === 'persona' && around.need && !around.felt) link(around.need, 'feltBy', record)
  if (ask === 'need') {
    link(around.bet, 'addresses', record)
    if (around.persona && !around.felt) link(record, 'feltBy', around.persona)
  }
  if (ask === 'outcome') link(around.bet, 'drives', record)
  if (ask === 'assumption') link(around.bet, 'restsOn', record, { mustHold: true })
  return made
}

/** The question after one; null after the last. */
export const askAfter = (ask: Ask): Ask | null => asks[asks.indexOf(ask) + 1] ?? null
/** The question before one; null before the first. */
export const askBefore = (ask: Ask): Ask | null => asks[asks.indexOf(ask) - 1] ?? null
/** A word from the address as a question. */
export const askOf = (word: string | undefined): Ask | undefined => asks.find(ask => ask === word)
