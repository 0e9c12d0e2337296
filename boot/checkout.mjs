// Where this checkout lies and how the start talks: always on stderr, because stdout belongs to what is started.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** A folder of ours that nobody keeps in version control. */
export function cache(...names) {
  const folder = join(root, '.cache')
  mkdirSync(folder, { recursive: true })
  return join(folder, ...names)
}

/** A reason to end that a person can act on: its message is all that is printed. */
export class Stop extends Error {}

/** Tells a person what is being waited for. */
export function say(text) {
  process.stderr.write(`chartroom: ${text}\n`)
}

/** Tells a person why nothing was started. */
export function complain(text) {
  process.stderr.write(`chartroom: ${text}\n`)
}
