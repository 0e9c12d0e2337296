// Real files to try things on may lie in a folder `shared` beside the project; tests that use them skip without it.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = process.env.CHARTROOM_SHARED ?? nearest(dirname(dirname(fileURLToPath(import.meta.url))))

/** The file's path in the folder of real files, or undefined when it is not there. */
export function sharedFile(path: string): string | undefined {
  const file = folder && join(folder, path)
  return file && existsSync(file) ? file : undefined
}

function nearest(from: string): string | undefined {
  const here = join(from, 'shared')
  if (existsSync(join(here, 'design'))) return here
  return dirname(from) === from ? undefined : nearest(dirname(from))
}
