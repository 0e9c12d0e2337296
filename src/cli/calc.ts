import { methods } from '../areas/methods.ts'
import { callMethod, describeMethod, findMethod } from '../model/method.ts'
import { Problem } from '../model/problem.ts'
import type { Readout } from '../model/readout.ts'

/** What a command leaves behind: data for stdout, the exit code, and words for stderr. */
export interface Calculated {
  out: string
  code: number
  err?: string
}

const usage = `chartroom calc NAME < input.json     compute; JSON on standard output
  --words      the result in sentences (with --json: numbers and sentences)
  --describe   what it is for, its source, the schemas and an example
  --example    compute the example of the description
  --list       all methods
  --json       on one line, for programs
Exit codes: 0 computed · 1 the input was refused · 2 no such method or option`

const known = new Set(['--words', '--describe', '--example', '--list', '--json', '--help'])

/** `chartroom calc`: reads JSON, computes one method, writes JSON. Opens no workspace; throws nothing. */
export async function calc(args: readonly string[], stdin: string): Promise<Calculated> {
  const options = new Set(args.filter(arg => arg.startsWith('-')))
  const names = args.filter(arg => !arg.startsWith('-'))
  const strange = [...options].find(option => !known.has(option))
  if (strange) return { out: '', code: 2, err: `There is no option ${strange}\n\n${usage}` }
  if (options.has('--help')) return { out: usage, code: 0 }
  const write = (value: unknown) => JSON.stringify(value, null, options.has('--json') ? 0 : 2)
  if (options.has('--list')) return { out: options.has('--json') ? write(methods.map(brief)) : listing(), code: 0 }
  if (names.length !== 1) return { out: '', code: 2, err: usage }
  try {
    const found = findMethod(methods, names[0]!)
    if (options.has('--describe')) return { out: write(describeMethod(found)), code: 0 }
    const input = options.has('--example') ? found.example : parsed(stdin, found.name)
    const { output, readout, unused } = await callMethod(methods, found.name, input)
    const err = unused.length > 0 ? `Not used by ${found.name}: ${unused.join(', ')}` : undefined
    const words = options.has('--words')
    const out = words && !options.has('--json') ? sentences(readout) : write(words ? { output, readout } : output)
    return err ? { out, code: 0, err } : { out, code: 0 }
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem
    return { out: '', code: problem.code === 'unknown' ? 2 : 1, err: problem.message }
  }
}

/** A readout as plain text, one sentence a line under its four questions. */
export function sentences(readout: Readout): string {
  const parts: [string, readonly string[]][] = [
    ['What it says', readout.says],
    ['How sure', readout.sure],
    ['What would change it', readout.change],
    ['What it does not say', readout.silent],
  ]
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${title}\n${lines.map(line => `  ${line}`).join('\n')}`)
    .join('\n\n')
}

function parsed(stdin: string, name: string): unknown {
  if (stdin.trim() === '') {
    throw new Problem(
      'invalid',
      `Give the input as JSON on standard input; chartroom calc ${name} --describe shows one`,
    )
  }
  try {
    return JSON.parse(stdin.replace(/^\uFEFF/, '')) // a mark that some editors and shells put first
  } catch (problem) {
    throw new Problem('invalid', `The input is not JSON: ${(problem as Error).message}`)
  }
}

function brief({ name, title, area, says }: (typeof methods)[number]) {
  return { name, title, area, says }
}

function listing(): string {
  const widest = Math.max(...methods.map(method => method.name.length))
  return methods.map(method => `${method.name.padEnd(widest)}  ${method.says}`).join('\n')
}
