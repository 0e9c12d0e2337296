import { useMemo, useSyncExternalStore } from 'react'
import type { Seen, Watched } from '../client/live.ts'
import type { AnswerOf, InputOf, OperationName } from '../model/contract.ts'
import { app } from './app.ts'

/** An answer of the workspace that stays fresh for as long as the component is drawn. */
export function useAnswer<N extends OperationName>(name: N, input: InputOf<N>): Seen<AnswerOf<N>> {
  const asked = JSON.stringify(input)
  // the input's words decide, not its identity, so that callers may write it inline
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked stands for input
  const watched = useMemo(() => app.watch(name, input), [name, asked])
  return useSyncExternalStore(watched.listen, watched.now)
}

const nothing: Seen<never> = { data: undefined, problem: undefined, reading: false }
const unasked: Watched<never> = { now: () => nothing, listen: () => () => {}, again: async () => {} }

/** The same, asked only once there is something to ask. */
export function useAnswerIf<N extends OperationName>(name: N, input: InputOf<N> | null): Seen<AnswerOf<N>> {
  const asked = JSON.stringify(input)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked stands for input
  const watched = useMemo(() => (input === null ? unasked : app.watch(name, input)), [name, asked])
  return useSyncExternalStore(watched.listen, watched.now)
}
