// `npm run check`: lint, types, and every check-*.ts of this folder. All are run, so that one look shows everything.
import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import { filesUnder, root } from './source-files.ts'

const program = (name: string, ...args: string[]) => ({
  name: [name, ...args].join(' '),
  command: join(root, 'node_modules/.bin', name),
  args,
})
const steps = [
  program('biome', 'ci', '--max-diagnostics=30', '.'),
  program('oxlint', '--type-aware', '--quiet', '.'),
  program('tsc', '-p', '.'),
  ...filesUnder(join(root, 'scripts'), /\/check-[a-z-]+\.ts$/).map(file => ({
    name: relative(root, file),
    command: process.execPath,
    args: [file],
  })),
]

const failed = steps.filter(({ name, command, args }) => {
  const began = performance.now()
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  const isFine = result.status === 0
  console.log(`${isFine ? 'fine  ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  const said = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim()
  if (!isFine || name.startsWith('scripts/'))
    for (const line of said.split('\n').filter(Boolean)) console.log(`       ${line}`)
  return !isFine
})
process.exit(failed.length > 0 ? 1 : 0)
