import type { Command } from './command.ts'

const groups: readonly [title: string, names: readonly string[]][] = [
  ['Ask the map', ['map', 'next', 'why', 'breaks', 'what-if']],
  ['Look', ['inbox', 'list', 'show', 'search', 'history']],
  ['Change', ['add', 'set', 'turn', 'link', 'undo']],
  ['Bring in, take out', ['import', 'export', 'example']],
  ['People and data', ['token', 'user', 'backup', 'restore', 'move', 'reindex']],
]

/** The whole command line on one page. */
export function helpForAll(commands: readonly Command[]): string {
  const line = (name: string, says: string) => `  ${name.padEnd(10)} ${says}`
  const parts = groups.map(([title, names]) => {
    const lines = names.flatMap(name =>
      commands.filter(command => command.name === name).map(({ says }) => line(name, says)),
    )
    return `${title}\n${lines.join('\n')}`
  })
  return `Chartroom: a product manager's whole territory on one living map.

Usage: chartroom COMMAND [words] [--json]     chartroom help COMMAND

${parts.join('\n\n')}

Run
  serve      Start the server and print its address (--port, --host, --data)
  mcp        Serve agents over standard input and output
  calc       Compute a method: chartroom calc kano.aggregate < answers.json (--list, --describe)

--json writes data on standard output; everything said goes to standard error.
Exit codes: 0 done · 1 refused · 2 wrong command line · 3 not found · 4 conflict · 5 not reachable · 6 not allowed`
}

/** One command with its options and examples. */
export function helpFor(command: Command): string {
  const options = Object.entries({ ...command.options, json: { says: 'data instead of words', value: undefined } })
  const lines = options.map(
    ([name, { says, value }]) => `  ${`--${name}${value ? ` ${value}` : ''}`.padEnd(24)} ${says}`,
  )
  const examples = (command.examples ?? []).map(example => `  chartroom ${example}`)
  return [
    command.says,
    '',
    `Usage: chartroom ${command.usage}`,
    '',
    ...lines,
    ...(examples.length > 0 ? ['', 'Examples', ...examples] : []),
  ].join('\n')
}
