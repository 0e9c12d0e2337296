import type { HistoryLine } from '../model/answers.ts'
import { toText } from '../model/field-text.ts'
import { mentionsSaid } from '../model/mention.ts'
import { Problem } from '../model/problem.ts'
import { wrap } from '../model/text-width.ts'
import { kindCalled } from './assignments.ts'
import { table } from './columns.ts'
import type { Command, Running } from './command.ts'

const list: Command = {
  name: 'list',
  usage: 'list [KIND] [condition …]',
  says: 'List records; conditions are like horizon=now or importance>=7',
  options: {
    sort: { type: 'string', value: 'NAME', says: 'sort by a field, - before it for the other way round' },
    limit: { type: 'string', value: 'N', says: 'at most so many (50)' },
    after: { type: 'string', value: 'CURSOR', says: 'go on after a page' },
    archived: { type: 'boolean', says: 'what lies in the trash' },
  },
  examples: ['list bets horizon=now', 'list assumption importance>=7 --sort -importance'],
  async run(running) {
    const [called, ...where] = running.words
    const kind = called === undefined ? undefined : kindCalled(called, running.territory)
    const contract = await running.contract()
    const { sort, limit, after, archived } = running.options as Record<string, string | undefined>
    const page = await contract.list({
      ...(kind && { kind: kind.word }),
      where,
      ...(sort && { sort }),
      ...(limit && { limit }),
      ...(after && { after }),
      ...(archived && { archived: 'only' as const }),
    })
    const shown = kind
      ? Object.keys(kind.fields)
          .filter(
            name =>
              page.items.some(record => record.fields[name] !== undefined) &&
              !['prose', 'steps'].includes(kind.fields[name]!.type),
          )
          .slice(0, 3)
      : []
    const columns = [
      { title: 'key', cells: page.items.map(record => record.key), style: 'cyan' as const },
      { title: 'title', cells: page.items.map(record => record.title), wide: true },
      { title: 'state', cells: page.items.map(record => record.state), style: 'dim' as const },
      ...shown.map(name => ({
        title: kind!.fields[name]!.label.toLowerCase(),
        cells: page.items.map(record => toText(kind!.fields[name]!, record.fields[name]).slice(0, 24)),
      })),
    ]
    if (page.next) running.say(`There is more: --after ${page.next}`)
    return {
      data: page,
      text: page.items.length === 0 ? 'Nothing here.' : table(columns, running.width, running.paint),
    }
  },
}

const show: Command = {
  name: 'show',
  usage: 'show KEY',
  says: 'Show a record with its fields, links, evidence, findings and comments',
  options: { at: { type: 'string', value: 'WHEN', says: 'as it was on a day, at a moment or at a ledger number' } },
  examples: ['show B-1', 'show B-1 --at 2026-03-31'],
  async run(running) {
    const id = needsKey(running)
    const contract = await running.contract()
    if (typeof running.options.at === 'string') {
      const record = await contract.readAt({ id, when: running.options.at })
      return { data: record, text: fieldLines(running, record).join('\n') }
    }
    const detail = await contract.read({ id })
    const { paint, width } = running
    const lines = fieldLines(running, detail.record)
    if (detail.links.length > 0) lines.push('')
    for (const link of detail.links) {
      const other = link.other
        ? `${paint(link.other.key, 'cyan')} ${link.other.title}`
        : paint('not visible to you', 'dim')
      lines.push(`  ${paint(link.says, 'dim')} ${other}`)
    }
    if (running.territory.kinds.get(detail.record.kind)?.claim) {
      const { verdict } = await contract.evidence({ id })
      if (verdict) lines.push('', `  ${paint(verdict.says, 'green')}`)
    }
    for (const finding of detail.findings)
      lines.push('', paint(`  ! ${finding.says}`, 'yellow'), wrap(finding.why, width, '    '))
    for (const comment of detail.comments)
      lines.push(
        '',
        paint(`  ${comment.at.slice(0, 10)}`, 'dim'),
        wrap(
          mentionsSaid(comment.text, ({ label }) => label),
          width,
          '    ',
        ),
      )
    return { data: detail, text: lines.join('\n') }
  },
}

const search: Command = {
  name: 'search',
  usage: 'search WORDS',
  says: 'Find records by the words in them',
  options: {
    kind: { type: 'string', value: 'KIND', says: 'only of this kind' },
    limit: { type: 'string', value: 'N', says: 'at most so many (20)' },
  },
  examples: ['search slow booking --kind feedback'],
  async run(running) {
    if (running.words.length === 0)
      throw new Problem('invalid', 'Say what to look for: chartroom search slow booking.', {}, 400)
    const { kind, limit } = running.options as Record<string, string | undefined>
    const { hits } = await (await running.contract()).search({
      q: running.words.join(' '),
      ...(kind && { kind: kindCalled(kind, running.territory).word }),
      ...(limit && { limit }),
    })
    const { paint, width } = running
    const lines = hits.flatMap(({ record, snippet }) => {
      const words = wrap(snippet, width, '    ').replaceAll('\uE000', paint === undefined ? '' : '\uE000')
      const marked = words.replace(/\uE000([^\uE001]*)\uE001/g, (_, word: string) => paint(word, 'bold'))
      return [
        `${paint(record.key, 'cyan')} ${record.title} ${paint(`(${record.kind}, ${record.state})`, 'dim')}`,
        ...(snippet ? [marked] : []),
      ]
    })
    return { data: hits, text: lines.join('\n') || 'Nothing found.' }
  },
}

const history: Command = {
  name: 'history',
  usage: 'history [KEY]',
  says: 'What happened, in words, newest first',
  options: {
    limit: { type: 'string', value: 'N', says: 'at most so many (50)' },
    after: { type: 'string', value: 'CURSOR', says: 'go on after a page' },
  },
  async run(running) {
    const [record] = running.words
    const { limit, after } = running.options as Record<string, string | undefined>
    const page = await (await running.contract()).history({
      ...(record && { record }),
      ...(limit && { limit }),
      ...(after && { after }),
    })
    if (page.next) running.say(`There is more: --after ${page.next}`)
    const line = ({ at, says, reason, via }: HistoryLine) =>
      `${running.paint(at.slice(0, 16).replace('T', ' '), 'dim')}  ${says}${via === 'api' || via === 'web' ? '' : running.paint(` · ${via}`, 'dim')}${reason ? running.paint(` – ${reason}`, 'dim') : ''}`
    return { data: page, text: page.items.map(line).join('\n') || 'Nothing has happened yet.' }
  },
}

/** The one key a command is about. */
export function needsKey(running: Running): string {
  const [key] = running.words
  if (key) return key
  throw new Problem('invalid', 'Name a record by its key, such as B-1.', {}, 400)
}

function fieldLines(
  { paint, width, territory }: Running,
  record: Awaited<ReturnType<Awaited<ReturnType<Running['contract']>>['readAt']>>,
): string[] {
  const kind = territory.kinds.get(record.kind)
  const lines = [
    `${paint(record.key, 'cyan')} ${paint(record.title, 'bold')}`,
    paint(
      `  ${kind?.title ?? record.kind} · ${kind?.states[record.state]?.label ?? record.state}${record.archivedAt ? ' · in the trash' : ''}`,
      'dim',
    ),
  ]
  if (record.tags.length > 0) lines.push(`  ${paint('Tags', 'dim')} ${record.tags.join(', ')}`)
  if (record.cameFrom)
    lines.push(
      `  ${paint('Came from', 'dim')} ${record.cameFrom.url ?? `${record.cameFrom.system} ${record.cameFrom.id}`}`,
    )
  for (const [name, value] of Object.entries(record.fields)) {
    const field = kind?.fields[name]
    const text = field ? toText(field, value) : JSON.stringify(value)
    const label = paint(field?.label ?? name, 'dim')
    if (text.length > 60 || text.includes('\n'))
      lines.push(`  ${label}`, ...text.split('\n').map(line => wrap(line, width, '    ')))
    else lines.push(`  ${label} ${text}`)
  }
  return lines
}

/** Verbs that only look. */
export const reading: readonly Command[] = [list, show, search, history]
