// `npm test`: brings what the tests need, gives them one PostgreSQL cluster of their own, and runs them.
// `npm test -- src/store` runs the tests under a path, which may be a folder, a file or a pattern; words that begin
// with a dash go to Node's runner. CHARTROOM_TEST_SKIP=postgres,browser leaves those out, and the result says so.
import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromiumBinary } from './bring-chromium.ts'
import { postgresBinaries } from './bring-postgres.ts'
import { filesUnder, root } from './source-files.ts'
import { startCluster } from './test-cluster.ts'
import { needsOf, testFiles, unreachableImports } from './test-files.ts'
import { processes, together } from './test-together.ts'

const longest = 45 * 60_000
const skips = (process.env.CHARTROOM_TEST_SKIP ?? '')
  .split(',')
  .map(word => word.trim())
  .filter(Boolean)
const strange = skips.filter(word => word !== 'postgres' && word !== 'browser')
if (strange.length > 0) stop(`CHARTROOM_TEST_SKIP knows postgres and browser, not ${strange.join(', ')}.`)

const flags = process.argv.slice(2).filter(word => word.startsWith('-'))
const paths = process.argv.slice(2).filter(word => !word.startsWith('-'))
const files = paths.length > 0 ? paths.flatMap(chosen) : testFiles()
if (files.length === 0) stop(`There are no tests under ${paths.join(', ')}.`)

const broken = unreachableImports(files)
if (broken.length > 0) stop(`Tests cannot be loaded:\n${broken.map(line => `  ${line}`).join('\n')}`)

const needs = paths.length > 0 ? needsOf(files) : { postgres: true, browser: true }
// settings of the person's own Chartroom stay outside: no test may reach their data
const foreign = /^CHARTROOM_(?!TEST_|SHARED$|SQL_GATE$)/
const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
  NODE_ENV: 'test',
}
let runner: ChildProcess | undefined
let isCalledOff = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    isCalledOff = true
    // the runner ends its files by itself; what is left to do here is to stop the cluster
    runner?.kill(signal)
  })
}

if (needs.browser && !skips.includes('browser')) environment.CHARTROOM_CHROMIUM = await brought(chromiumBinary)
let stopCluster = async (): Promise<void> => {}
if (needs.postgres && !skips.includes('postgres')) {
  const tools = await brought(postgresBinaries)
  environment.CHARTROOM_POSTGRES_BIN = tools.folder
  const cluster = await brought(() => startCluster(tools))
  environment.CHARTROOM_TEST_POSTGRES = cluster.url
  stopCluster = cluster.stop
}

const run = together(files)
const code = isCalledOff ? 1 : await runTests()
run.tidy()
await stopCluster()
process.exit(code)

function runTests(): Promise<number> {
  const running = spawn(
    process.execPath,
    [
      '--test',
      `--test-concurrency=${processes}`,
      '--test-timeout=360000',
      `--import=${pathToFileURL(join(root, 'scripts/test-end.ts')).href}`,
      `--test-reporter=${join(root, 'scripts/test-reporter.ts')}`,
      '--test-reporter-destination=stdout',
      ...flags,
      ...run.files.map(file => relative(root, file)),
    ],
    { cwd: root, env: environment, stdio: 'inherit' },
  )
  runner = running
  // a test that never lets go of the processor cannot time out by itself; the runner then names its file
  setTimeout(() => running.kill('SIGTERM'), longest).unref()
  return new Promise(done => running.on('exit', (result, signal) => done(signal ? 1 : (result ?? 1))))
}

function chosen(path: string): string[] {
  const full = resolve(path)
  const found = statSync(full, { throwIfNoEntry: false })
  if (found?.isDirectory()) return filesUnder(full, /\.test\.ts$/)
  return found ? [full] : globSync(path).map(file => resolve(file))
}

async function brought<T>(bring: () => Promise<T>): Promise<T> {
  try {
    return await bring()
  } catch (problem) {
    return stop(problem instanceof Error ? problem.message : String(problem))
  }
}

function stop(says: string): never {
  console.error(says)
  process.exit(1)
}
