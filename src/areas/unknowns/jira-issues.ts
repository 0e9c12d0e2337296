import { isRichText, richTextToMarkdown } from '../../model/tabular/adf-markdown.ts'
import { jiraToMarkdown } from '../../model/tabular/jira-markdown.ts'
import { isObject, itemsIn, jsonTable, listIn } from '../../model/tabular/json-table.ts'
import type { Table } from '../../model/tabular/table.ts'
import { feedIssues } from './jira-feed.ts'

type Bag = Record<string, unknown>

/** Issues as Jira's programs give them, laid out under the names its CSV has, so that both become the same records. */
export function issueTable(document: unknown): Table | undefined {
  const fed = feedIssues(document)
  if (fed) return jsonTable(fed)
  const items = isIssue(document) ? [document] : itemsIn(document)
  if (items.length === 0 || !items.slice(0, 20).every(isIssue)) return undefined
  const names = isObject(document) && isObject(document.names) ? document.names : {}
  return jsonTable(items.map(item => laidOut(item as Bag & { fields: Bag }, names)))
}

const isIssue = (item: unknown): item is Bag & { fields: Bag } =>
  isObject(item) && typeof item.key === 'string' && isObject(item.fields) && 'summary' in item.fields

const called: Readonly<Record<string, string>> = {
  summary: 'Summary',
  issuetype: 'Issue Type',
  status: 'Status',
  priority: 'Priority',
  resolution: 'Resolution',
  assignee: 'Assignee',
  reporter: 'Reporter',
  creator: 'Creator',
  project: 'Project name',
  created: 'Created',
  updated: 'Updated',
  resolutiondate: 'Resolved',
  duedate: 'Due date',
  labels: 'Labels',
  components: 'Components',
  fixVersions: 'Fix versions',
  versions: 'Affects versions',
  environment: 'Environment',
  description: 'Description',
  votes: 'Votes',
  watches: 'Watchers',
  // what every Jira in the cloud calls so, unless the answer names it otherwise
  customfield_10014: 'Custom field (Epic Link)',
  customfield_10016: 'Custom field (Story Points)',
  customfield_10020: 'Sprint',
}

function laidOut({ key, id, self: _, fields, ...rest }: Bag & { fields: Bag }, names: Bag): Bag {
  const { parent, comment, attachment, issuelinks, subtasks: _subtasks, ...others } = fields
  const row: Bag = { 'Issue key': key, 'Issue id': id }
  for (const [name, value] of Object.entries(others)) {
    const own = typeof names[name] === 'string' ? `Custom field (${names[name]})` : name
    const isProse = name === 'description' || name === 'environment'
    row[called[name] ?? (name.startsWith('customfield_') ? own : name)] =
      isProse && typeof value === 'string' ? textOf(value) : plain(value)
  }
  if (isObject(fields.status) && isObject(fields.status.statusCategory))
    row['Status Category'] = plain(fields.status.statusCategory)
  if (isObject(parent)) row['Parent key'] = parent.key
  row.Comment = listIn(isObject(comment) ? comment.comments : comment)
    .filter(isObject)
    .map(one => `${one.created ?? ''};${nameless(plain(one.author))};${textOf(one.body)}`)
  row.Attachment = listIn(attachment)
    .filter(isObject)
    .map(one => `${one.created ?? ''};${nameless(plain(one.author))};${one.filename ?? ''};${one.content ?? ''}`)
  for (const link of listIn(issuelinks).filter(isObject)) {
    const type = isObject(link.type) ? String(link.type.name) : 'Relates'
    for (const way of ['inward', 'outward'] as const) {
      const other = link[`${way}Issue`]
      if (!isObject(other)) continue
      const column = `${way === 'inward' ? 'Inward' : 'Outward'} issue link (${type})`
      row[column] = [...(Array.isArray(row[column]) ? row[column] : []), other.key]
    }
  }
  return { ...row, ...rest }
}

// a semicolon parts who said it from what was said
const nameless = (name: unknown): string => String(name ?? '').replaceAll(';', ',')

/** A text of either of the two ways in which Jira keeps texts, as Markdown. */
const textOf = (value: unknown): string =>
  isRichText(value) ? richTextToMarkdown(value) : jiraToMarkdown(String(value ?? ''))

// people, versions, options and counts stand for themselves by one of their names
function plain(value: unknown): unknown {
  if (isRichText(value)) return richTextToMarkdown(value)
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  return value.displayName ?? value.name ?? value.value ?? value.votes ?? value.watchCount ?? value.key ?? value
}
