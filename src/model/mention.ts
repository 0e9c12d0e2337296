import type { Kind } from './kind.ts'

/** A record or a person named in a text. The text keeps the id and a short word for other readers of Markdown; what is shown is looked up. */
export interface Mention {
  of: 'record' | 'member'
  id: string
  /** The word that stands in the text: the record's key when it was written, or the person's name. */
  label: string
  /** Where it stands. */
  from: number
  to: number
}

/** The name of the derived link from a record to those its texts mention. */
export const mentionLink = 'mentions'

/** A mention as it stands in Markdown: `[N-7](record:…)`, `[@Ana](member:…)`. */
export function mentionText({ of, id, label }: Pick<Mention, 'of' | 'id' | 'label'>): string {
  const word = of === 'member' ? `@${label.replace(/^@/, '')}` : label
  return `[${word.replace(/\s+/g, ' ').replace(/[[\]\\`*_<>]/g, '\\$&')}](${of}:${id})`
}

/** What an address of a link in Markdown mentions; null where it is an address like any other. */
export function mentioned(address: string): Pick<Mention, 'of' | 'id'> | null {
  const found = /^(record|member):([0-9a-zA-Z-]{1,64})$/.exec(address)
  return found ? { of: found[1] as Mention['of'], id: found[2]! } : null
}

/** All mentions in a text, in order; what stands in code is an example, not a mention. */
export function mentionsIn(text: string): Mention[] {
  if (!/\]\((record|member):/.test(text)) return []
  const found: Mention[] = []
  let fence: string | null = null
  let start = 0
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(?:> ?)*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === null && mark) fence = mark
    else if (fence !== null && mark?.startsWith(fence)) fence = null
    else if (fence === null) found.push(...inLine(line, start))
    start += line.length + 1
  }
  return found
}

/** A text in its parts: words as they stand, and mentions. */
export function mentionParts(text: string): (string | Mention)[] {
  const parts: (string | Mention)[] = []
  let from = 0
  for (const mention of mentionsIn(text)) {
    if (mention.from > from) parts.push(text.slice(from, mention.from))
    parts.push(mention)
    from = mention.to
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}

/** A text with its mentions in words, for readers that show no chips: search, exports, terminals, agents. */
export const mentionsSaid = (text: string, say: (mention: Mention) => string): string =>
  mentionParts(text)
    .map(part => (typeof part === 'string' ? part : say(part)))
    .join('')

/** The ids of the records that a record's texts mention, each once. */
export function recordsMentioned(kind: Kind, fields: Record<string, unknown>): Set<string> {
  const ids = new Set<string>()
  for (const [name, { type }] of Object.entries(kind.fields)) {
    const value = fields[name]
    if (type !== 'prose' || typeof value !== 'string') continue
    for (const { of, id } of mentionsIn(value)) if (of === 'record') ids.add(id)
  }
  return ids
}

function inLine(line: string, start: number): Mention[] {
  const spans = codeIn(line)
  let next = 0
  const found: Mention[] = []
  for (const match of line.matchAll(/\]\((record|member):([0-9a-zA-Z-]{1,64})\)/g)) {
    while (next < spans.length && spans[next]!.to <= match.index) next += 1
    const from = opening(line, match.index)
    if (from < 0 || (spans[next]?.from ?? line.length) < match.index) continue
    const label = line.slice(from + 1, match.index).replace(/\\([[\]\\`*_<>])/g, '$1')
    const to = match.index + match[0].length
    found.push({ of: match[1] as Mention['of'], id: match[2]!, label, from: start + from, to: start + to })
  }
  return found
}

/** The bracket that opens a label, looked for no further than a label is long. */
function opening(line: string, close: number): number {
  for (let at = close - 1; at >= 0 && close - at <= 400; at -= 1) {
    if (line[at] !== '[' && line[at] !== ']') continue
    let slashes = 0
    while (line[at - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return line[at] === '[' ? at : -1
  }
  return -1
}

/** Where code stands in a line: from a run of backticks to the next one as long. */
function codeIn(line: string): { from: number; to: number }[] {
  const runs = [...line.matchAll(/(?<![`\\])`+/g)]
  const closing: number[] = []
  const nearest = new Map<number, number>()
  for (let place = runs.length - 1; place >= 0; place -= 1) {
    const length = runs[place]![0].length
    closing[place] = nearest.get(length) ?? -1
    nearest.set(length, place)
  }
  const spans: { from: number; to: number }[] = []
  for (let place = 0; place < runs.length; place += 1) {
    const end = closing[place]!
    if (end < 0) continue
    spans.push({ from: runs[place]!.index, to: runs[end]!.index + runs[end]![0].length })
    place = end
  }
  return spans
}
