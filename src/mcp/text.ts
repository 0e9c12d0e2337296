import type { Detail, KindSeen, LinkSeen } from '../model/answers.ts'
import type { Done } from '../model/change.ts'
import type { InboxSeen } from '../model/inbox.ts'
import { mentionsSaid } from '../model/mention.ts'
import type { ChartRecord } from '../model/record.ts'

/** A record on one line. */
export const line = ({ key, kind, title, state }: Pick<ChartRecord, 'key' | 'kind' | 'title' | 'state'>): string =>
  `${key} ${title} (${kind}, ${state})`

/** A record with its fields, links and what is said about it. */
export function detailText({ record, links, comments, findings }: Detail): string {
  const fields = Object.entries(record.fields).map(([name, value]) => `${name}: ${shown(value)}`)
  return [
    line(record),
    `version ${record.version}, id ${record.id}${record.archivedAt === null ? '' : ', archived'}`,
    ...fields,
    ...links.map(linkText),
    ...findings.map(finding => `gap: ${finding.says} (${finding.rule})`),
    ...comments.map(commentText),
  ].join('\n')
}

function commentText({ id, text, answers, resolved }: Detail['comments'][number]): string {
  const stands = resolved ? ', resolved' : answers ? `, answers ${answers}` : ''
  return `comment: ${mentionsSaid(text, ({ label }) => label)} [${id}${stands}]`
}

function linkText({ name, way, says, other, id }: LinkSeen): string {
  return `${way === 'out' ? '→' : '←'} ${says} ${other ? line(other) : 'a record you may not see'} [${name} ${id}]`
}

/** What a kind holds, for somebody who is about to write one. */
export function kindText(kind: KindSeen): string {
  const fields = kind.fields.map(({ name, type, label, options, min, max }) => {
    const limits = options
      ? ` ${Object.keys(options).join('|')}`
      : min !== undefined || max !== undefined
        ? ` ${min ?? ''}..${max ?? ''}`
        : ''
    return `  ${name}: ${type}${limits} (${label})`
  })
  const links = kind.links.map(({ name, says, to }) => `  ${name}: ${says} ${to.join(', ')}`)
  return [
    `${kind.word} (${kind.prefix}-…, list ${kind.plural}): ${kind.says}`,
    `states: ${kind.states.map(state => state.name).join(', ')}`,
    'fields:',
    ...fields,
    ...(links.length > 0 ? ['links:', ...links] : []),
  ].join('\n')
}

/** What concerns somebody, record by record. */
export function inboxText(inbox: InboxSeen): { text: string; data: Record<string, unknown> } {
  const groups = inbox.groups.map(({ record, items }) => {
    const said = items.map(({ at, says, comment }) => {
      const words = comment ? `: ${mentionsSaid(comment.text, ({ label }) => label)} [${comment.id}]` : ''
      return `  ${at.slice(0, 16)} ${says}${words}`
    })
    return [record ? line(record) : 'many records', ...said].join('\n')
  })
  return { text: groups.join('\n') || 'Nothing waits.', data: { ...inbox } }
}

/** What a change left. */
export function doneText({ outcomes, batch }: Done): string {
  const lines = outcomes.map(outcome => {
    if ('record' in outcome) return `${outcome.verb}: ${line(outcome.record)}, version ${outcome.record.version}`
    if ('link' in outcome) return `${outcome.verb}: ${outcome.link.name} [${outcome.link.id}]`
    return `${outcome.verb}: ${'comment' in outcome ? outcome.comment.text.slice(0, 80) : outcome.attachment.name}`
  })
  return [...lines, `batch ${batch}: undo takes it back`].join('\n')
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
