import { parseArgs } from 'node:util'
import type { Territory } from '../model/assemble.ts'
import type { Contract } from '../model/contract.ts'
import { Problem, type ProblemCode } from '../model/problem.ts'
import { asking } from './asking.ts'
import { calc } from './calc.ts'
import { changing } from './changing.ts'
import type { Command, Keeping } from './command.ts'
import { example } from './example.ts'
import { helpFor, helpForAll } from './help.ts'
import { inbox } from './inbox.ts'
import { moving } from './moving.ts'
import { painter, wantsColour } from './paint.ts'
import { keeping } from './people.ts'
import { reading } from './reading.ts'

/** What the terminal and the data folder give a command line. */
export interface Terminal {
  territory: Territory
  env: Readonly<Record<string, string | undefined>>
  isTerminal: boolean
  columns: number | undefined
  stdin(): Promise<Buffer>
  out(text: string): void
  err(text: string): void
  /** The workspace's contract: over HTTP where a server has the data, embedded where none does. */
  open(): Promise<{ contract: Contract; close(): Promise<void> }>
  keep: Keeping
}

/** All verbs of the command line but `serve` and `mcp`, which the program itself is. */
export const commands: readonly Command[] = [...asking, ...reading, inbox, ...changing, ...moving, example, ...keeping]

const codes: Record<ProblemCode, number> = {
  invalid: 1,
  unknown: 3,
  'signed-out': 6,
  forbidden: 6,
  conflict: 4,
  'too-much': 1,
  unavailable: 5,
}

/** Runs one command line; gives the exit code. Data goes to standard output, everything said to standard error. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [verb = 'help', ...rest] = argv
  const wide = Math.max(40, Math.min(terminal.columns ?? 100, 200))
  if (verb === 'help' || verb === '--help' || verb === '-h') {
    const asked = commands.find(command => command.name === rest[0])
    terminal.out(`${asked ? helpFor(asked) : helpForAll(commands)}\n`)
    return 0
  }
  if (verb === 'calc') return runCalc(rest, terminal)
  const command = commands.find(one => one.name === verb)
  if (!command) {
    const near = commands.filter(one => one.name.startsWith(verb.slice(0, 2))).map(one => one.name)
    terminal.err(
      `There is no command ${verb}.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''} See chartroom help.\n`,
    )
    return 2
  }
  const paint = painter(wantsColour(terminal.env, terminal.isTerminal))
  let opened: ReturnType<Terminal['open']> | undefined
  try {
    const { values, positionals } = parse(command, rest)
    if (values.help) {
      terminal.out(`${helpFor(command)}\n`)
      return 0
    }
    const answer = await command.run({
      words: positionals,
      options: values,
      async contract() {
        opened ??= terminal.open()
        return (await opened).contract
      },
      territory: terminal.territory,
      paint,
      width: wide,
      stdin: terminal.stdin,
      say: text => terminal.err(`${text}\n`),
      keep: terminal.keep,
    })
    terminal.out(
      values.json
        ? `${JSON.stringify(answer.data, null, 2)}\n`
        : answer.text.endsWith('\n')
          ? answer.text
          : `${answer.text}\n`,
    )
    return answer.code ?? 0
  } catch (failure) {
    return refused(failure, command, terminal)
  } finally {
    await (await opened?.catch(() => undefined))?.close()
  }
}

function parse(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(command.options ?? {}).map(([name, { type, multiple }]) => [
      name,
      { type, ...(multiple && { multiple }) },
    ]),
  )
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
}

async function runCalc(args: readonly string[], terminal: Terminal): Promise<number> {
  const needsInput =
    !args.some(arg => ['--list', '--describe', '--example', '--help'].includes(arg)) &&
    args.some(arg => !arg.startsWith('-'))
  const { out, err, code } = await calc(args, needsInput ? (await terminal.stdin()).toString() : '')
  if (out !== '') terminal.out(`${out}\n`)
  if (err) terminal.err(`${err}\n`)
  return code
}

/** The one place where a failure becomes words and an exit code. */
function refused(failure: unknown, command: Command, terminal: Terminal): number {
  if (failure instanceof Error && 'code' in failure && String(failure.code).startsWith('ERR_PARSE_ARGS')) {
    terminal.err(`${failure.message}\n\n${helpFor(command)}\n`)
    return 2
  }
  if (!(failure instanceof Problem)) throw failure
  terminal.err(`${failure.message}\n`)
  for (const [name, says] of Object.entries(failure.fields)) {
    if (typeof says === 'object')
      terminal.err(
        `  ${name}: was ${JSON.stringify(says.base)}, yours ${JSON.stringify(says.yours)}, now ${JSON.stringify(says.theirs)}\n`,
      )
  }
  return failure.status === 400 ? 2 : codes[failure.code]
}
