// Guards the lock file: exact pins, the same on every machine, complete for every platform, and nothing that wants to
// run a script at installation. A lock without some platform's binaries makes `npm ci` refuse everywhere.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { report } from './problem-report.ts'
import { root } from './source-files.ts'

/** What the check reads of package-lock.json. */
export type Lock = { packages: Record<string, LockedPackage> }
type LockedPackage = {
  resolved?: string
  integrity?: string
  link?: boolean
  hasInstallScript?: boolean
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** A sentence for each entry that would install differently elsewhere, or not at all. */
export function lockProblems(name: string, { packages }: Lock): string[] {
  const wanted = Object.entries({
    ...packages['']?.dependencies,
    ...packages['']?.devDependencies,
    ...packages['']?.optionalDependencies,
  })
  return [
    ...wanted
      .filter(([, range]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(range))
      .map(([dependency, range]) => `${name}: ${dependency} "${range}" is not an exact version.`),
    ...Object.entries(packages).flatMap(([path, entry]) =>
      path === '' ? [] : entryProblems(name, path, entry, packages),
    ),
  ]
}

function entryProblems(name: string, path: string, entry: LockedPackage, all: Lock['packages']): string[] {
  const missing = Object.keys(entry.optionalDependencies ?? {}).filter(
    one => !all[`node_modules/${one}`] && !all[`${path}/node_modules/${one}`],
  )
  return [
    ...(entry.resolved ? [`${name}: ${path} names the address it came from; install with the project's .npmrc.`] : []),
    ...(entry.integrity ? [] : [`${name}: ${path} has no digest.`]),
    ...(entry.hasInstallScript ? [`${name}: ${path} wants to run a script when installed.`] : []),
    ...missing.map(one => `${name}: ${path} is locked without ${one}; pin a version that exists for every platform.`),
  ]
}

if (import.meta.main) {
  const locks = ['package-lock.json', 'runtime/package-lock.json'].filter(file => existsSync(join(root, file)))
  const read = (file: string): Lock => JSON.parse(readFileSync(join(root, file), 'utf8'))
  const published = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  report(
    [
      ...locks.flatMap(file => lockProblems(file, read(file))),
      ...Object.keys(published.dependencies ?? {}).map(
        one => `package.json: ${one} must be a devDependency; the published package brings nothing.`,
      ),
    ],
    'packages are pinned, complete for every platform and run no scripts',
  )
}
