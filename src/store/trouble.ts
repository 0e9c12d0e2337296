import { Problem } from '../model/problem.ts'

/** What people are told when a transaction could not be committed; the engine's own words are its cause. */
export function notSaved(reason: unknown): Error {
  if (mustRunAgain(reason)) return reason as Error
  const why = reason instanceof Error ? reason.message : String(reason)
  return Object.assign(new Problem('unavailable', `Nothing was saved: ${why}.`), { cause: reason })
}

/** Whether the engine asks to run the whole transaction again: it met another one (serialization, deadlock). */
export function mustRunAgain(reason: unknown): boolean {
  const code = codeOf(reason)
  return code === '40001' || code === '40P01'
}

/** Whether a write was refused because a row with this key is there already. */
export function isTaken(reason: unknown): boolean {
  if (codeOf(reason) === '23505') return true
  const number = reason instanceof Error && 'errcode' in reason ? reason.errcode : undefined
  return number === 1555 || number === 2067
}

function codeOf(reason: unknown): unknown {
  return reason instanceof Error && 'code' in reason ? reason.code : undefined
}
