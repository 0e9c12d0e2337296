// Runs a program as if the start were not there: its output, signals and exit code are the program's own.
import { spawn } from 'node:child_process'
import * as module from 'node:module'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cache, root, Stop } from './checkout.mjs'

const passed = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2']

/** Runs the file in this very process, which spares a second one; answers nothing because the program ends it. */
export async function runHere(file, args) {
  process.argv = [process.execPath, file, ...args]
  module.enableCompileCache?.(compiled())
  withNpm(() => process.kill(process.pid, 'SIGTERM'))
  await import(pathToFileURL(file).href)
}

/** Runs the file with another Node and answers its exit code. */
export function runWith(node, file, args, { quiet = false, remember = false } = {}) {
  const child = spawn(node, ['--import', pathToFileURL(join(root, 'boot/together.mjs')).href, file, ...args], {
    stdio: ['inherit', quiet ? process.stderr : 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...(remember && { NODE_COMPILE_CACHE: compiled() }),
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    },
  })
  // a terminal sends its interrupt to every process of the group, so the child has it already
  const pass = signal => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal)
  for (const signal of passed) process.on(signal, pass)
  withNpm(() => child.kill('SIGTERM'))
  return new Promise((done, failed) => {
    child.on('error', problem => failed(new Stop(`${node} could not be started: ${problem.message}`)))
    child.on('exit', (code, signal) => {
      for (const name of passed) process.off(name, pass)
      done(code ?? 128 + (constants.signals[signal] ?? 0))
    })
  })
}

// npm passes a signal to the shell between us, which dies of it and tells nobody: a parent that changed is the sign
function withNpm(end) {
  if (!process.env.npm_lifecycle_event || process.env.npm_package_name !== 'chartroom') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 500)
  watch.unref()
}

// the compiled form of the bundle, which halves the time to the first answer
function compiled() {
  return cache('compiled')
}
