// The web and the server are built again when the sources they are made of are no longer the ones they were made of.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { cache, root, Stop, say } from './checkout.mjs'
import { underLock } from './lock.mjs'
import { runWith } from './run.mjs'

const recipe = ['package.json', 'package-lock.json', 'vite.config.ts', 'scripts/build.ts', 'scripts/bundle-files.ts']
const parts = [
  {
    name: 'web',
    from: 'src/web',
    makes: 'dist/web/index.html',
    without: /^src\/(server|store|workspace|cli|mcp|main\.ts)/,
  },
  { name: 'server', from: 'src/main.ts', makes: 'dist/chartroom.js', without: /^src\/(web|ui)\b|\.view\.tsx$|\.css$/ },
]
const stamps = join(root, 'dist/.built.json')

/** Builds each part that is stale (all of them when forced) with the given Node. */
export async function builtIfStale(node, { force = false } = {}) {
  if (staleParts(force).length === 0) return
  await underLock(cache('start.lock'), () => build(node, staleParts(force)), {
    onWait: () => say('another start is at work in this checkout; waiting for it'),
  })
}

async function build(node, stale) {
  if (stale.length === 0) return
  const began = Date.now()
  // taken before building: what is changed meanwhile makes the next start build again
  const made = { ...known(), ...Object.fromEntries(stale.map(part => [part.name, fingerprint(part)])) }
  say(`building ${stale.map(part => part.name).join(' and ')}`)
  const code = await runWith(
    node,
    join(root, 'scripts/build.ts'),
    stale.map(part => part.name),
    { quiet: true },
  )
  if (code !== 0) throw new Stop('The build failed; nothing was replaced.')
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(stamps, JSON.stringify(made))
  say(`built in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

function staleParts(force) {
  const before = known()
  return parts.filter(
    part =>
      existsSync(join(root, part.from)) &&
      (force || !existsSync(join(root, part.makes)) || before[part.name] !== fingerprint(part)),
  )
}

function known() {
  try {
    return JSON.parse(readFileSync(stamps, 'utf8'))
  } catch {
    return {}
  }
}

// names, sizes and times are enough: git gives a file it changes a new time
function fingerprint(part) {
  const hash = createHash('sha256')
  for (const file of [...recipe.map(name => join(root, name)), ...filesUnder(join(root, 'src'))]) {
    const name = relative(root, file)
    if (part.without.test(name) || /\.test\.tsx?$/.test(name)) continue
    const found = statSync(file, { throwIfNoEntry: false })
    if (found) hash.update(`${name} ${found.size} ${found.mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
}
