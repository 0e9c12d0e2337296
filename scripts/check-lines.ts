// Guards the size of files: above 200 lines a file holds a second idea. The exceptions each say why.
import { report } from './problem-report.ts'
import { readSources, type SourceFile } from './source-files.ts'

const limit = 200
const folders = ['src', 'test', 'scripts', 'boot', 'bench', 'bin']
const longOnPurpose: Record<string, string> = {
  'src/model/contract.ts': 'the table of all routes is one table; cut up, nobody sees what a door offers',
  'src/store/schema.ts': 'all tables on one page',
}

/** A sentence for each file over the limit that has no reason to be, and for each reason that nothing needs any more. */
export function lineProblems(files: SourceFile[], exceptions: Record<string, string> = longOnPurpose): string[] {
  const long = files
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(file => file.lines > limit)
  return [
    ...long
      .filter(file => !exceptions[file.path])
      .map(
        file => `${file.path} has ${file.lines} lines, the limit is ${limit}: give its second idea a file of its own.`,
      ),
    ...Object.keys(exceptions)
      .filter(path => !long.some(file => file.path === path))
      .map(path => `${path} is excused in scripts/check-lines.ts and need not be.`),
  ]
}

if (import.meta.main) {
  const files = folders.flatMap(folder => readSources(folder, /\.(?:tsx?|mjs|js)$/))
  report(lineProblems(files), `${files.length} files, none over ${limit} lines without a reason`)
}
