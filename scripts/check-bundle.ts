// Guards the first visit: the JavaScript that the map needs before it answers, gzipped, stays within 200 kB. It is the
// entry and all it imports at once; what is loaded later is listed, so that nobody is surprised. What a browser really
// fetches on a cold visit is weighed by test/first-visit.test.ts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { report } from './problem-report.ts'
import { root } from './source-files.ts'

/** What the check reads of Vite's manifest. */
export type Manifest = Record<
  string,
  { file: string; isEntry?: boolean; isDynamicEntry?: boolean; imports?: string[]; name?: string }
>

const limit = 200_000

/** The scripts of a cold visit: every entry and, transitively, all that is imported at once. */
export function firstScripts(manifest: Manifest): string[] {
  return reachedScripts(
    manifest,
    Object.keys(manifest).filter(key => manifest[key]?.isEntry),
  )
}

/** The scripts of some chunks and, transitively, of all that they import at once. */
export function reachedScripts(manifest: Manifest, chunks: readonly string[]): string[] {
  const reached = new Set(chunks)
  for (const key of reached) for (const next of manifest[key]?.imports ?? []) reached.add(next)
  return [...new Set([...reached].map(key => manifest[key]?.file ?? ''))].filter(file => file.endsWith('.js'))
}

/** A sentence when the first scripts weigh more than they may. */
export function weightProblems(manifest: Manifest, weigh: (file: string) => number): string[] {
  const first = firstScripts(manifest)
  if (first.length === 0) return ['The manifest names no entry, so nothing was weighed.']
  const weight = first.reduce((sum, file) => sum + weigh(file), 0)
  if (weight <= limit) return []
  const heaviest = first.sort((one, other) => weigh(other) - weigh(one)).slice(0, 8)
  return [
    `The first JavaScript weighs ${kilo(weight)} kB gzipped, the limit is ${kilo(limit)} kB. The heaviest:`,
    ...heaviest.map(file => `  ${kilo(weigh(file))} kB ${file}`),
  ]
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1)

if (import.meta.main) {
  const web = join(root, 'dist/web')
  const place = join(web, '.vite/manifest.json')
  if (!existsSync(place)) report([], 'no web has been built yet')
  else {
    const manifest: Manifest = JSON.parse(readFileSync(place, 'utf8'))
    const weigh = (file: string): number => gzipSync(readFileSync(join(web, file))).length
    const first = firstScripts(manifest)
    const later = [...new Set(Object.values(manifest).map(chunk => chunk.file))]
      .filter(file => file.endsWith('.js') && !first.includes(file))
      .sort((one, other) => weigh(other) - weigh(one))
    const worthALine = later.filter(file => weigh(file) >= 5000)
    const lines = [
      ...worthALine.map(file => `  later: ${kilo(weigh(file))} kB ${file}`),
      `  later: ${later.length - worthALine.length} more, each under 5 kB`,
    ]
    report(
      weightProblems(manifest, weigh),
      [
        `first JavaScript ${kilo(first.reduce((sum, file) => sum + weigh(file), 0))} kB gzipped of ${kilo(limit)}`,
        ...lines,
      ].join('\n'),
    )
  }
}
