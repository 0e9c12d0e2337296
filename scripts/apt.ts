// Debian's packages for the tests: installed when that is allowed, else unpacked into the ignored cache with everything
// they need that the machine has not, so that nothing of the machine is changed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesUnder, root } from './source-files.ts'

const has = (command: string): boolean => spawnSync('which', [command], { stdio: 'ignore' }).status === 0
const isRoot = process.getuid?.() === 0

/** How this machine lets us run something as root: at once, by sudo without a password, or not. */
export function asRoot(): string[] | undefined {
  if (isRoot) return []
  return has('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined
}

/** Whether this machine has Debian's package tools. */
export function hasApt(): boolean {
  return has('apt-get') && has('dpkg')
}

/** Installs the packages on the machine; answers what went wrong, or nothing. */
export function installPackages(names: string[]): string | undefined {
  const rights = asRoot()
  if (!rights) return 'neither root nor sudo without a password'
  const apt = (...words: string[]) =>
    run([
      ...rights,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...words,
    ])
  apt('update')
  return apt('install', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', ...names)
}

/** Unpacks the packages, and what they depend on that the machine has not, into a folder of the cache; answers it. */
export function unpackPackages(names: string[]): string {
  const place = join(root, '.cache/tools', names.join('+'))
  if (existsSync(place)) return place
  const aside = `${place}.${process.pid}`
  const lists = join(root, '.cache/apt')
  for (const folder of [aside, join(lists, 'lists/partial'), join(lists, 'archives/partial')])
    mkdirSync(folder, { recursive: true })
  const own = ['-qq', '-o', `Dir::State::lists=${lists}/lists`, '-o', `Dir::Cache=${lists}`, '-o', 'Debug::NoLocking=1']
  try {
    must(['apt-get', ...own, 'update'])
    const plan = must(['apt-get', ...own, 'install', '-s', '--no-install-recommends', ...names])
    const wanted = [...plan.matchAll(/^Inst (\S+)/gm)].map(found => found[1] ?? '')
    must(['apt-get', ...own, 'download', ...new Set([...names, ...wanted])], aside)
    for (const file of readdirSync(aside).filter(name => name.endsWith('.deb'))) {
      must(['dpkg', '-x', join(aside, file), aside])
      rmSync(join(aside, file))
    }
    if (!existsSync(place)) renameSync(aside, place)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return place
}

/** The folders of libraries in an unpacked tree, for a program of it to find them. */
export function libraryPath(tree: string): string {
  // some packages keep private libraries in a folder of their own beneath (pulseaudio does)
  const files = ['usr/lib', 'lib'].flatMap(folder => filesUnder(join(tree, folder), /\.so(?:\.\d+)*$/))
  const folders = new Set(files.map(dirname))
  return [...folders, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
}

function run(words: string[], folder?: string): string | undefined {
  const [command = '', ...args] = words
  const result = spawnSync(command, args, { encoding: 'utf8', cwd: folder, maxBuffer: 1 << 26 })
  return result.status === 0 ? undefined : (result.stderr || result.error?.message || `${command} failed`).trim()
}

function must(words: string[], folder?: string): string {
  const [command = '', ...args] = words
  const result = spawnSync(command, args, { encoding: 'utf8', cwd: folder, maxBuffer: 1 << 26 })
  if (result.status !== 0) throw new Error((result.stderr || result.error?.message || `${command} failed`).trim())
  return result.stdout
}
