import { tellsBeside } from '../model/beside.ts'
import type { Change, Done } from '../model/change.ts'
import type { AnswerOf, Contract, InputOf, OperationName } from '../model/contract.ts'
import { newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { asLeft, ofNow } from './as-left.ts'
import { canvasReader } from './canvas-reader.ts'
import { follow, type OpenStream } from './feed.ts'
import { guessed } from './guess.ts'
import { type Entry, entry, type Guess, type Watched } from './watched.ts'

export type { Seen, Watched } from './watched.ts'

/** The contract as screens use it: answers that stay fresh, and changes that show at once. */
export interface Live {
  contract: Contract
  /** The same question with the same input is asked once, however many listen. */
  watch<N extends OperationName>(name: N, input: InputOf<N>): Watched<AnswerOf<N>>
  /** Makes changes: drawn at once, taken back if the server refuses. */
  change(changes: readonly Change[], reason?: string, batch?: string): Promise<Done>
  /** Takes one's newest batch back, or a named one, once every change made before has gone out. */
  undo(input: InputOf<'undo'>): Promise<AnswerOf<'undo'>>
  /** Brings again what was taken back last, in the same order. */
  redo(): Promise<AnswerOf<'redo'>>
  /** Tells that something changed by another way: an import up to a ledger number, or an undo by what it left behind. */
  changed(upTo?: number | Done): void
  close(): void
}

/** How long an answer nobody looks at is kept, so that going back is instant. */
const keptFor = 5 * 60_000

/** Screens' only way to read and change: follows the feed from the first question on. */
export function live(
  contract: Contract,
  openStream?: OpenStream,
  keeping: <T>(act: () => Promise<T>) => Promise<T> = act => act(),
): Live {
  const entries = new Map<
    string,
    { kept: Entry; name: OperationName; input: unknown; timer?: ReturnType<typeof setTimeout> }
  >()
  // an empty ledger stands at 0, so that nothing known yet lies below it
  let newest = -1
  let first = -1
  let stop: (() => void) | null = null
  const versions = new Map<string, number>()
  // the version at which an undo left a record: what was begun on an earlier one does not build on it
  const turned = new Map<string, number>()
  let last: Promise<unknown> = Promise.resolve()

  const heard = (number: number) => {
    if (number <= newest) return
    newest = number
    for (const { kept } of entries.values()) kept.catchUp()
  }
  const beside = () => {
    for (const { name, kept } of entries.values()) if (tellsBeside.has(name)) kept.anew()
  }
  const begun = (number: number) => {
    // what was asked while the feed was being opened is as new as its first word, unless we changed something since
    if (newest === -1) first = number
    heard(number)
  }
  const left = (done: Done) => {
    for (const outcome of done.outcomes)
      if ('record' in outcome) versions.set(outcome.record.id, outcome.record.version)
    heard(done.number)
  }
  const turnedBack = async <T extends { done: Done | null }>(asked: Promise<T>): Promise<T> => {
    const answer = await asked
    if (!answer.done) return answer
    const { outcomes, number } = answer.done
    for (const one of outcomes) if ('record' in one) turned.set(one.record.id, one.record.version)
    // drawn with its answer, so that whatever is begun from here on is begun on it
    for (const { name, kept } of entries.values()) if (ofNow.has(name)) kept.lay({ apply: asLeft(outcomes), number })
    left(answer.done)
    return answer
  }
  const forget = (key: string) => {
    const held = entries.get(key)
    if (!held) return
    clearTimeout(held.timer)
    held.timer = setTimeout(() => entries.delete(key), keptFor)
    // a process that only reads once must not be held open by what it remembers
    if (typeof held.timer === 'object') held.timer.unref?.()
  }

  // one's changes go out one after another, and each builds on what the one before it left
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act)
    last = turn.catch(() => {})
    return turn
  }
  const onOwn = (changes: readonly Change[]): Change[] =>
    changes.map(change => {
      const known = change.verb === 'update' ? versions.get(change.id) : undefined
      if (change.verb !== 'update' || known === undefined || (change.version ?? 0) >= known) return change
      if ((change.version ?? 0) < (turned.get(change.id) ?? 0)) return change
      return { ...change, version: known }
    })

  return {
    contract,
    watch(name, input) {
      stop ??= follow(contract, { begun, heard, beside }, openStream)
      const key = `${name} ${JSON.stringify(input, sorted)}`
      let held = entries.get(key)
      if (!held) {
        // TypeScript cannot join a name with its own input once both are type variables
        const ask = contract[name] as (input: unknown) => Promise<unknown>
        held = {
          name,
          input,
          kept: entry(
            name === 'canvas' ? canvasReader(contract.canvas, input as InputOf<'canvas'>) : () => ask(input),
            { newest: () => newest, first: () => first },
            () => forget(key),
          ),
        }
        entries.set(key, held)
      }
      clearTimeout(held.timer)
      return held.kept as Watched<AnswerOf<typeof name>>
    },
    async change(changes, reason, batch) {
      const laid = [...entries.values()].flatMap(({ name, input, kept }): { kept: Entry; guess: Guess }[] => {
        const apply = guessed(name, changes, input)
        return apply ? [{ kept, guess: { apply, number: null } }] : []
      })
      for (const { kept, guess } of laid) kept.lay(guess)
      try {
        const more = { ...(reason ? { reason } : {}), ...(batch ? { batch } : {}) }
        return await keeping(() =>
          inTurn(async () => {
            const done = await untilAnswered(contract, { changes: onOwn(changes), ...more })
            // before the next one's turn, which builds on it
            for (const { guess } of laid) guess.number = done.number
            left(done)
            return done
          }),
        )
      } catch (cause) {
        for (const { kept, guess } of laid) kept.lift(guess)
        throw cause
      }
    },
    undo: input => keeping(() => inTurn(() => turnedBack(contract.undo(input)))),
    redo: () => keeping(() => inTurn(() => turnedBack(contract.redo({})))),
    changed(upTo) {
      if (typeof upTo === 'object') return left(upTo)
      if (upTo !== undefined) return heard(upTo)
      for (const { kept } of entries.values()) void kept.again()
    },
    close() {
      stop?.()
      for (const { timer } of entries.values()) clearTimeout(timer)
      entries.clear()
    },
  }
}

const longestWait = 15_000

/** Sends changes until the server has spoken; by their key, what went through unheard is not done twice. */
async function untilAnswered(contract: Contract, input: InputOf<'change'>): Promise<Done> {
  const idempotencyKey = newId()
  for (let wait = 1_000; ; wait = Math.min(wait * 2, longestWait)) {
    try {
      return await contract.change({ ...input, idempotencyKey })
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.code !== 'unavailable') throw cause
      await new Promise(again => setTimeout(again, wait))
    }
  }
}

function sorted(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
