import { useMemo, useSyncExternalStore } from 'react'
import type { Seen, Watched } from '../client/live.ts'
import type { AnswerOf, InputOf, OperationName } from '../model/contract.ts'
import { app } from './app.ts'
import { saidHere } from './said-here.ts'
import { theirWords } from './words.ts'

/** An answer of the workspace that stays fresh for as long as the component is drawn. */
export function useAnswer<N extends OperationName>(name: N, input: InputOf<N>): Seen<AnswerOf<N>> {
  const asked = JSON.stringify(input)
  // the input's words decide, not its identity, so that callers may write it inline
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked stands for input
  const watched = useMemo(() => app.watch(name, input), [name, asked])
  return useSaid(name, useSyncExternalStore(watched.listen, watched.now))
}

/** The same answer with its sentences in the names this workspace gave. */
function useSaid<T>(name: OperationName, seen: Seen<T>): Seen<T> {
  const say = useSyncExternalStore(theirWords.listen, theirWords.now)
  return useMemo(() => saidHere(name, seen, say), [name, seen, say])
}

const nothing: Seen<never> = { data: undefined, problem: undefined, reading: false }
const unasked: Watched<never> = { now: () => nothing, listen: () => () => {}, again: async () => {} }

/** The same, asked only once there is something to ask. */
export function useAnswerIf<N extends OperationName>(name: N, input: InputOf<N> | null): Seen<AnswerOf<N>> {
  const asked = JSON.stringify(input)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked stands for input
  const watched = useMemo(() => (input === null ? unasked : app.watch(name, input)), [name, asked])
  return useSaid(name, useSyncExternalStore(watched.listen, watched.now))
}
