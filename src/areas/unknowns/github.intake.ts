import type { RowProblem } from '../../model/importing/draft.ts'
import { presetMapping, to } from '../../model/importing/preset.ts'
import { systemOf } from '../../model/importing/system-name.ts'
import { sharedWord } from '../../model/importing/value-words.ts'
import { intake } from '../../model/intake.ts'
import { isObject, itemsIn, jsonTable, listIn } from '../../model/tabular/json-table.ts'
import { issuesDelivered } from './github-deliveries.ts'

type Bag = Record<string, unknown>

/** Issues as GitHub's REST list and its command line give them; pull requests come in the same list. */
export const githubIntake = intake({
  name: 'github',
  title: 'GitHub issues',
  says: 'A JSON list of issues, or of pages of issues. Pull requests are left out until you ask for them.',
  lays: document => {
    // one issue alone holds lists of its own, of labels and people
    const delivered = issuesDelivered(document)
    const items = delivered?.issues ?? (isIssue(document) ? [document] : itemsIn(document))
    if (items.length === 0 || !items.slice(0, 20).every(isIssue)) return undefined
    const table = jsonTable(items.map(item => laidOut(item as Bag)))
    return delivered ? { ...table, notes: [...table.notes, ...deliveryNotes(delivered.others)] } : table
  },
  recognises: ({ table }) =>
    table.columns.some(({ name }) => name === 'reference') && table.columns.some(({ name }) => name === 'number')
      ? 0.98
      : 0,
  choices: [{ name: 'pullRequests', title: 'Take pull requests too', on: false }],
  leavesOut: (cell, choices) => (cell('pullRequest').length > 0 && !choices.pullRequests ? pullRequest : null),
  propose: (source, kinds) => {
    const mapping = presetMapping(
      source,
      kinds.get('ticket')!,
      { intake: 'github', system: 'github' },
      {
        reference: [to.common('id')],
        parentReference: [to.link('partOf')],
        title: [to.common('title')],
        body: [to.field('description')],
        status: [to.common('state'), to.field('theirStatus')],
        state_reason: [to.field('resolution')],
        stateReason: [to.field('resolution')],
        sort: [to.field('type'), to.field('theirType')],
        'labels.name': [to.common('tags')],
        labels: [to.common('tags')],
        'milestone.title': [to.made('inRelease', 'release')],
        assigned: [to.common('owner'), to.field('assignee')],
        'user.login': [to.common('author'), to.field('reporter')],
        'author.login': [to.common('author'), to.field('reporter')],
        voted: [to.field('votes')],
        comments: [to.field('commentCount')],
        said: [to.comment],
        created_at: [to.common('createdAt'), to.field('raisedAt')],
        createdAt: [to.common('createdAt'), to.field('raisedAt')],
        closed_at: [to.field('closedAt')],
        closedAt: [to.field('closedAt')],
        address: [to.common('url'), to.field('url')],
      },
    )
    // Markdown has its own way with entities
    // without an address nothing says which repository a number belongs to but the file's own name
    const numbered = source.table.rows.some(({ cells }) => String(cells[0]).startsWith('#'))
    const columns = mapping.columns.map(column =>
      column.reading?.entities ? { ...column, reading: { markup: 'markdown' as const } } : column,
    )
    return { ...mapping, ...(numbered ? { system: `github ${systemOf(source.facts.name)}` } : {}), columns }
  },
})

function deliveryNotes(others: number): { says: string; repair: string; row: number }[] {
  const left =
    others === 0
      ? ''
      : others === 1
        ? '; 1 delivery about something else was left out'
        : `; ${others} deliveries about other things were left out`
  const says = `These are deliveries of events: each issue was taken once, as it was told last${left}.`
  return [{ says, repair: 'Export the issues themselves, if some are missing.', row: 1 }]
}

const pullRequest: RowProblem = {
  says: 'is a pull request',
  repair: 'Turn on “Take pull requests too”.',
  column: null,
  effect: 'row',
  value: '',
}

function isIssue(item: unknown): item is Bag {
  if (!isObject(item) || typeof item.number !== 'number' || typeof item.title !== 'string') return false
  if (addressOf(item) !== undefined) return 'state' in item
  // the command line gives only what it was asked for, and shouts the state
  return /^(OPEN|CLOSED|MERGED)$/.test(String(item.state)) && Object.keys(item).every(name => asked.has(name))
}

const asked = new Set(
  'assignees author body closed closedAt comments createdAt id isPinned labels milestone number projectCards projectItems reactionGroups state stateReason title updatedAt'.split(
    ' ',
  ),
)

// what GitHub tells in several places is put in one, before everything else it says
function laidOut(item: Bag): Bag {
  const { html_url, url, comments, timeline, assignees, assignee, labels, reactions, reactionGroups, ...rest } = item
  const address = addressOf(item)
  const said = [
    ...listIn(comments),
    ...listIn(item.comments_data),
    ...listIn(timeline).filter(event => isObject(event) && event.event === 'commented'),
  ].filter(isObject)
  return {
    reference: referenceOf(address) ?? `#${item.number}`,
    parentReference:
      referenceOf(item.parent_issue_url) ?? referenceOf(isObject(item.parent) ? addressOf(item.parent) : undefined),
    pullRequest: item.pull_request || /\/pull\/\d+/.test(address ?? '') ? 'yes' : null,
    status: statusOf(item),
    sort: sortOf(item),
    assigned: namesIn(assignees).length > 0 ? namesIn(assignees) : namesIn([assignee]),
    said: said.flatMap(commentOf),
    comments: isObject(comments) ? comments.totalCount : Array.isArray(comments) ? comments.length : comments,
    labels: listIn(labels),
    voted: votesIn(reactions, reactionGroups),
    reactions,
    reactionGroups,
    address,
    ...rest,
  }
}

const addressOf = (item: Bag): string | undefined =>
  [item.html_url, item.url].find((url): url is string => typeof url === 'string' && /\/(issues|pull)\/\d+$/.test(url))

function referenceOf(address: unknown): string | undefined {
  const parts = typeof address === 'string' ? /([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)$/.exec(address) : null
  return parts ? `${parts[1]}#${parts[2]}` : undefined
}

function statusOf(item: Bag): string {
  const reason = String(item.state_reason ?? item.stateReason ?? '').toLowerCase()
  if (reason === 'not_planned') return 'not planned'
  if (reason === 'duplicate') return 'duplicate'
  return String(item.state).toLowerCase()
}

function sortOf(item: Bag): string | undefined {
  if (isObject(item.type) && typeof item.type.name === 'string') return item.type.name
  return namesIn(item.labels).find(label => sharedWord('type', label) !== undefined)
}

const namesIn = (list: unknown): string[] =>
  listIn(list)
    .map(entry => (isObject(entry) ? (entry.login ?? entry.name) : entry))
    .filter(name => typeof name === 'string')

// thumbs up where they are told apart, else all that people pressed
function votesIn(reactions: unknown, groups: unknown): unknown {
  const up = listIn(groups).find(group => isObject(group) && group.content === 'THUMBS_UP')
  if (isObject(up)) {
    const by = up.users ?? up.reactors
    return isObject(by) ? by.totalCount : undefined
  }
  return isObject(reactions) ? (reactions['+1'] ?? reactions.totalCount) : undefined
}

function commentOf(comment: Bag): string[] {
  if (typeof comment.body !== 'string' || comment.body === '') return []
  const by = isObject(comment.user) ? comment.user.login : isObject(comment.author) ? comment.author.login : ''
  return [`${comment.created_at ?? comment.createdAt ?? ''};${by ?? ''};${comment.body}`]
}
