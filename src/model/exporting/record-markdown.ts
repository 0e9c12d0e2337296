import { toText } from '../field-text.ts'
import type { Kind } from '../kind.ts'
import type { ChartRecord } from '../record.ts'

/** What stands around a record in its Markdown: people by name, links in words, comments as they were made. */
export interface Surroundings {
  personOf: (id: string) => string
  links: readonly { says: string; key: string; title: string }[]
  comments: readonly { by: string; at: string; text: string }[]
}

/** A record as a Markdown page: properties on top, long texts under their labels, then what it is joined with. */
export function recordMarkdown(kind: Kind, record: ChartRecord, around: Surroundings): string {
  const short: [string, string][] = [
    ['key', record.key],
    ['kind', kind.word],
    ['state', kind.states[record.state]?.label ?? record.state],
    ['owner', record.owner ? around.personOf(record.owner) : ''],
    ['tags', record.tags.length > 0 ? `[${record.tags.map(quoted).join(', ')}]` : ''],
    ['audience', record.audience],
    ['from', record.cameFrom ? (record.cameFrom.url ?? `${record.cameFrom.system}: ${record.cameFrom.id}`) : ''],
    ['created', record.createdAt],
    ['updated', record.updatedAt],
    ['id', record.id],
  ]
  const long: string[] = []
  for (const [name, field] of Object.entries(kind.fields)) {
    const value = record.fields[name]
    if (value === undefined || value === null) continue
    const text = field.type === 'person' ? around.personOf(String(value)) : toText(field, value)
    if (field.type === 'prose' || field.type === 'steps') long.push(`## ${field.label}\n\n${text}`)
    else short.push([field.label, text])
  }
  const properties = short
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${label === 'tags' ? text : quoted(text)}`)
  const links = around.links.map(({ says, key, title }) => `- ${says} ${key} ${line(title)}`)
  const comments = around.comments.map(({ by, at, text }) => `**${line(by)}, ${at.slice(0, 10)}:** ${text}`)
  return [
    `---\n${properties.join('\n')}\n---`,
    `# ${line(record.title)}`,
    ...long,
    ...(links.length > 0 ? [`## Joined with\n\n${links.join('\n')}`] : []),
    ...(comments.length > 0 ? [`## Comments\n\n${comments.join('\n\n')}`] : []),
    '',
  ].join('\n\n')
}

const line = (text: string): string => text.replace(/\s+/g, ' ').trim()

// JSON's quoting is YAML's too
const quoted = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u.test(text) && !/^(true|false|null|yes|no|on|off|[\d.]+)$/i.test(text)
    ? text
    : JSON.stringify(text)
