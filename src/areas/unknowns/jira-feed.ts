import { htmlToMarkdown } from '../../model/tabular/html-markdown.ts'
import { isObject } from '../../model/tabular/json-table.ts'

type Bag = Record<string, unknown>

/** Issues as Jira's XML tells them, under the names its CSV has; undefined where the document is none of its feeds. */
export function feedIssues(document: unknown): Bag[] | undefined {
  const channel = isObject(document) ? document.channel : undefined
  const items = listOf(isObject(channel) ? channel.item : undefined)
  return items.length > 0 && items.slice(0, 20).every(isItem) ? (items as Bag[]).map(laidOut) : undefined
}

const isItem = (item: unknown): boolean =>
  isObject(item) && 'summary' in item && /^[A-Z][A-Z0-9_]*-\d+$/.test(said(item.key))

const listOf = (value: unknown): unknown[] =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]

const said = (value: unknown): string =>
  isObject(value) ? String(value.text ?? value.username ?? '') : String(value ?? '')
const within = (value: unknown, name: string): unknown[] => listOf(isObject(value) ? value[name] : undefined)

const nobody = /^(unassigned|-1)$/i

function laidOut(item: Bag): Bag {
  const assignee = said(item.assignee)
  const row: Bag = {
    'Issue key': said(item.key),
    'Issue id': isObject(item.key) ? item.key.id : undefined,
    Summary: item.summary,
    'Issue Type': said(item.type),
    Status: said(item.status),
    Priority: said(item.priority),
    Resolution: said(item.resolution).replace(/^unresolved$/i, ''),
    Assignee: nobody.test(assignee) ? '' : assignee,
    Reporter: said(item.reporter),
    'Project name': said(item.project),
    Created: item.created,
    Updated: item.updated,
    Resolved: item.resolved,
    // a day, told as midnight where it was exported
    'Due date': /\d{1,2} \p{L}{3} \d{4}/u.exec(said(item.due))?.[0] ?? item.due,
    Labels: within(item.labels, 'label').map(said),
    Components: listOf(item.component).map(said),
    'Fix versions': listOf(item.fixVersion).map(said),
    'Affects versions': listOf(item.version).map(said),
    Environment: htmlToMarkdown(said(item.environment)),
    Description: htmlToMarkdown(said(item.description)),
    Votes: item.votes,
    Watchers: item.watches,
    'Parent key': said(item.parent),
    Comment: within(item.comments, 'comment')
      .filter(isObject)
      .map(
        one =>
          `${one.created ?? ''};${String(one.author ?? '').replaceAll(';', ',')};${htmlToMarkdown(said(one.text))}`,
      ),
    Attachment: within(item.attachments, 'attachment')
      .filter(isObject)
      .map(one => `${one.created ?? ''};${one.author ?? ''};${one.name ?? ''};`),
    URL: item.link,
  }
  for (const type of within(item.issuelinks, 'issuelinktype').filter(isObject)) {
    for (const [list, way] of [
      ['inwardlinks', 'Inward'],
      ['outwardlinks', 'Outward'],
    ] as const) {
      const keys = within(type[list], 'issuelink').flatMap(one => (isObject(one) ? said(one.issuekey) : []))
      if (keys.length > 0) row[`${way} issue link (${said(type.name)})`] = keys
    }
  }
  for (const field of within(item.customfields, 'customfield').filter(isObject)) {
    const values = within(field.customfieldvalues, 'customfieldvalue').map(said).filter(Boolean)
    const name = said(field.customfieldname)
    if (values.length > 0 && name !== '') row[/^sprint$/i.test(name) ? 'Sprint' : `Custom field (${name})`] = values
  }
  return row
}
