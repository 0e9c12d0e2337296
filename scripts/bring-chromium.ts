// Finds Chromium for the browser journeys, or brings Debian's.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { asRoot, hasApt, installPackages, libraryPath, unpackPackages } from './apt.ts'
import { underLock } from './one-at-a-time.ts'
import { root } from './source-files.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const packages = ['chromium', 'fonts-liberation']

/** The path of a Chromium that answers when asked for its version. */
export function chromiumBinary(): Promise<string> {
  const found = onThisMachine()
  return found ? Promise.resolve(found) : underLock(async () => onThisMachine() ?? bring())
}

function bring(): string {
  if (!hasApt()) throw new Error(remedy('this machine has no apt-get'))
  process.stderr.write('chartroom: bringing Chromium for the tests, some 350 MB the first time\n')
  let trouble = ''
  if (asRoot()) {
    trouble = installPackages(packages) ?? ''
    const found = onThisMachine()
    if (found) return found
  }
  try {
    const unpacked = starter(unpackPackages(packages))
    if (answers(unpacked)) return unpacked
    trouble = `${trouble} the unpacked program does not run`
  } catch (problem) {
    trouble = `${trouble} ${problem instanceof Error ? problem.message : problem}`
  }
  throw new Error(remedy(trouble.trim()))
}

// unpacked, it lies at other paths than it was built for: libraries and fonts must be pointed out to it
function starter(tree: string): string {
  const program = join(root, '.cache/tools/chromium.sh')
  const fonts = join(root, '.cache/tools/fonts.conf')
  mkdirSync(join(root, '.cache/tools'), { recursive: true })
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>${tree}/usr/share/fonts</dir><dir>/usr/share/fonts</dir>` +
      `<cachedir>${root}/.cache/tools/font-cache</cachedir></fontconfig>\n`,
  )
  writeFileSync(
    program,
    `#!/bin/sh\nLD_LIBRARY_PATH='${libraryPath(tree)}' FONTCONFIG_FILE='${fonts}' exec '${tree}/usr/lib/chromium/chromium' "$@"\n`,
    { mode: 0o755 },
  )
  return program
}

function onThisMachine(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = names.flatMap(name => folders.map(folder => join(folder, name)))
  return [process.env.CHARTROOM_CHROMIUM ?? '', ...places, join(root, '.cache/tools/chromium.sh')].find(
    place => place !== '' && existsSync(place) && answers(place),
  )
}

function answers(program: string): boolean {
  return spawnSync(program, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function remedy(trouble: string): string {
  return (
    `The tests need Chromium and it could not be brought (${trouble}).\n` +
    'Install it (Debian: apt-get install chromium) or leave those tests out with CHARTROOM_TEST_SKIP=browser.'
  )
}
