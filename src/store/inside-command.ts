import { AsyncLocalStorage } from 'node:async_hooks'
import type { Bound, Session } from './session.ts'

const inside = new AsyncLocalStorage<{ over: boolean }>()

/** Runs a command's work so that the store around it can tell when it is touched from within. */
export async function runInside<T>(work: () => Promise<T>): Promise<T> {
  const place = { over: false }
  try {
    return await inside.run(place, work)
  } finally {
    place.over = true
  }
}

/** Throws when called from within a command's work: there it would wait for itself and hang for ever. */
export function refuseInside(what: string): void {
  const place = inside.getStore()
  if (place && !place.over) {
    throw new Error(`A command may use only the transaction it was given; it called ${what} of the store around it.`)
  }
}

/** A session for everybody but commands, which have one of their own. */
export function outside(name: string, ask: (sql: string, params: readonly Bound[]) => Promise<unknown[]>): Session {
  return {
    async all<T>(sql: string, params: readonly Bound[] = []): Promise<T[]> {
      refuseInside(name)
      // what a statement's rows look like is known to who wrote it
      return (await ask(sql, params)) as T[]
    },
  }
}
