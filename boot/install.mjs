// Packages are installed aside and moved into place whole, so a start that is killed leaves no half of them behind.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { cache, root, Stop } from './checkout.mjs'

const stampName = '.chartroom-installed'

/** Whether the folder's packages stand as its lock file says, for this Node and machine. */
export function isInstalled({ folder, mark }) {
  const modules = join(folder, 'node_modules')
  // a linked folder belongs to another checkout: it is used, never replaced
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return existsSync(modules)
  if (read(join(modules, stampName)) === stampOf(folder, mark)) return true
  if (!standsAsLocked(folder)) return false
  writeFileSync(join(modules, stampName), stampOf(folder, mark))
  return true
}

/** Installs the folder's packages from its lock file and moves them into place, once they pass what verifies them. */
export async function install({ folder, mark, verify = () => {} }) {
  clearLeftovers()
  const aside = cache(`install-${process.pid}-${relative(root, folder) || 'root'}`)
  mkdirSync(aside, { recursive: true })
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    if (existsSync(join(folder, name))) cpSync(join(folder, name), join(aside, name))
  }
  try {
    await npm(['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--loglevel=error'], aside)
    verify(aside)
    mkdirSync(join(aside, 'node_modules'), { recursive: true })
    writeFileSync(join(aside, 'node_modules', stampName), stampOf(folder, mark))
    const place = join(folder, 'node_modules')
    if (existsSync(place)) renameSync(place, join(aside, 'replaced'))
    renameSync(join(aside, 'node_modules'), place)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

// called under the lock: whatever lies aside was left by a start that died; its npm may still be writing there
function clearLeftovers() {
  for (const name of readdirSync(cache('.'))) {
    if (!/^(install|build)-/.test(name) || name.includes(`-${process.pid}`)) continue
    try {
      rmSync(cache(name), { recursive: true, force: true, maxRetries: 3 })
    } catch {
      // the next installation tries again
    }
  }
}

// packages put there by hand (`npm ci`) are as good as ours when they are the locked ones
function standsAsLocked(folder) {
  const present = json(join(folder, 'node_modules/.package-lock.json'))?.packages
  const locked = json(join(folder, 'package-lock.json'))?.packages
  if (!present || !locked) return false
  const wanted = Object.entries(locked).filter(([path]) => path !== '')
  return (
    wanted.every(([path, one]) => (present[path] ? present[path].integrity === one.integrity : one.optional)) &&
    Object.keys(present).every(path => locked[path]) &&
    wanted.some(([path, one]) => one.os && present[path])
  )
}

function stampOf(folder, mark) {
  return `${createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')} ${mark}\n`
}

function npm(args, folder) {
  const windows = process.platform === 'win32'
  return new Promise((done, failed) => {
    const child = spawn(windows ? 'npm.cmd' : 'npm', args, {
      cwd: folder,
      env: plainEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: windows,
    })
    let said = ''
    child.stderr.on('data', bytes => {
      said += bytes
    })
    child.on('error', () => failed(new Stop('npm was not found. It comes with Node: install both, then start again.')))
    child.on('close', code =>
      code === 0 ? done() : failed(new Stop(`npm could not install the packages:\n${inShort(said)}`)),
    )
  })
}

// npm ends a refusal with all of its options; what matters comes first
function inShort(said) {
  const lines = said.split('\n').filter(line => /\S/.test(line.replace(/^npm (error|warn)/, '')))
  return lines.slice(0, 12).join('\n')
}

// what `npm start` or `npm pack --dry-run` set for their own run must not steer the installation
function plainEnvironment() {
  const strangers =
    /^npm_(lifecycle|package|command|execpath|node_execpath|config_(local_prefix|prefix|dry_run|omit|global|production|json))/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !strangers.test(name)))
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function json(file) {
  const text = read(file)
  return text && JSON.parse(text)
}
