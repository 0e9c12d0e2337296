// Opens the store, the workspaces and the doors, and hands each what it needs; the top of the program.
import { parseArgs } from 'node:util'
import { territory } from './areas/map.ts'
import { run } from './cli/run.ts'
import { contractHere, folderIn, reachable } from './here.ts'
import { keepingOf } from './keep.ts'
import { relayAgents, serveAgents } from './mcp/stdio.ts'
import { Problem } from './model/problem.ts'
import { serve } from './serve.ts'

/** Lets an agent of this machine in by standard input and output; a server that has the data open is spoken to instead. */
async function agents(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } })
  const folder = folderIn(values.data)
  const running = await reachable(folder)
  if (running) return relayAgents(running)
  const here = await contractHere(folder, 'agent')
  await serveAgents(here.contract)
  await here.close()
}

/** Does what the command line asks; gives the exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const [verb = 'serve', ...rest] = argv
  try {
    if (verb === 'serve') await serve(rest)
    else if (verb === 'mcp') await agents(rest)
    else return await atTerminal(argv)
    return 0
  } catch (failure) {
    process.stderr.write(`${wordsOf(failure)}\n`)
    return 1
  }
}

function atTerminal(argv: readonly string[]): Promise<number> {
  const folder = folderIn()
  return run(argv, {
    territory: territory(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? (Number(process.env.COLUMNS) || undefined),
    async stdin() {
      const pieces: Buffer[] = []
      for await (const piece of process.stdin) pieces.push(piece as Buffer)
      return Buffer.concat(pieces)
    },
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    open: () => contractHere(folder, 'cli'),
    keep: keepingOf(folder),
  })
}

// a reader such as head may go before everything is said; that is no failure of ours
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    if (process.argv[2] !== undefined && process.argv[2] !== 'serve') process.exit(0)
  })
}

function wordsOf(failure: unknown): string {
  if (failure instanceof Problem) return failure.message
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined
  if (code === 'EADDRINUSE') return 'The port is in use. Stop what uses it, or name another with --port.'
  if (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS')) return (failure as Error).message
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
}

process.exitCode = await main(process.argv.slice(2))
