// Writes docs/methods: a page for each method, made from its registration, with an example the code itself computes.
// `node scripts/method-pages.ts` writes them; the test beside says when they are no longer what the code says.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { methods } from '../src/areas/methods.ts'
import { sentences } from '../src/cli/calc.ts'
import { type AnyMethod, callMethod } from '../src/model/method.ts'

/** Folder of the pages. */
export const pagesFolder = join(import.meta.dirname, '..', 'docs', 'methods')

const standings = {
  checked: 'The definition was checked against its source.',
  recalled: 'The definition is recalled from the literature; its arithmetic was computed anew.',
  own: 'No agreed rule exists: this one is our own, and the product says so.',
}

/** All pages by file name, the list of them included. */
export async function methodPages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>([['README.md', listPage()]])
  for (const method of methods) pages.set(`${method.name}.md`, await methodPage(method))
  return pages
}

async function methodPage(method: AnyMethod): Promise<string> {
  const { output, readout } = await callMethod(methods, method.name, method.example)
  return `# ${method.title}

\`${method.name}\` · room *${method.area}*

${method.says}

**When it fits.** ${method.when}

**When not.** ${method.not}

**How it is computed.** ${method.formula}

**Source.** ${method.source.replace(/\.$/, '')}. ${standings[method.standing]}

## Worked example

Input:

${block('json', json(method.example))}

Output:

${block('json', json(output))}

In words:

${block('text', sentences(readout))}

In the terminal: \`chartroom calc ${method.name} --example\`; over HTTP: \`POST /api/v1/calc/${method.name}\` with the input as the body.
`
}

function listPage(): string {
  const rooms = [...new Set(methods.map(method => method.area))]
  const lines = rooms.map(room => {
    const own = methods.filter(method => method.area === room)
    return `## ${room}\n\n${own.map(({ name, title, says }) => `- [${title}](${name}.md) \`${name}\`: ${says}`).join('\n')}`
  })
  return `# Methods\n\nEvery calculation of Chartroom. These pages are written by \`node scripts/method-pages.ts\` from the code.\n\n${lines.join('\n\n')}\n`
}

/** JSON as people read it: short lists on one line, numbers to ten digits, long lists cut. */
function json(value: unknown): string {
  const shown = JSON.stringify(shortened(value), null, 2)
  return shown.replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inside: string) => {
    const line = `[${inside.replace(/\s+/g, ' ')}]`
    return line.length <= 100 ? line : `[${inside.replace(/\s+/g, ' ').replace(/((?:[^,]*,){8}) /g, '$1\n    ')}]`
  })
}

function shortened(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(10))
  if (Array.isArray(value)) {
    const kept = value.slice(0, 25).map(shortened)
    return value.length > 25 ? [...kept, `… ${value.length - 25} more`] : kept
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]))
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

if (import.meta.main) {
  const pages = await methodPages()
  mkdirSync(pagesFolder, { recursive: true })
  for (const file of readdirSync(pagesFolder)) if (!pages.has(file)) rmSync(join(pagesFolder, file))
  for (const [file, text] of pages) writeFileSync(join(pagesFolder, file), text)
  console.log(`${pages.size} pages in docs/methods`)
}
