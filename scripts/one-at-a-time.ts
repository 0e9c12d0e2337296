// Two runs of the tests in one checkout must not bring the same tool at the same time.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './source-files.ts'

type Lock = { underLock<T>(folder: string, work: () => Promise<T>): Promise<T> }

/** Does the work while no other run of this checkout brings tools. */
export async function underLock<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync(join(root, '.cache'), { recursive: true })
  // a variable, because the start's own modules are plain JavaScript that the type check does not read
  const place: string = '../boot/lock.mjs'
  const lock: Lock = await import(place)
  return lock.underLock(join(root, '.cache/tools.lock'), work)
}
