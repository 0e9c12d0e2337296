import type { RowProblem } from '../../model/importing/draft.ts'
import { guessMapping } from '../../model/importing/guess-mapping.ts'
import { to } from '../../model/importing/preset.ts'
import { intake } from '../../model/intake.ts'
import { isObject, itemsIn, jsonTable, listIn } from '../../model/tabular/json-table.ts'

const own = [
  'Cycle Number',
  'Cycle Name',
  'Parent issue',
  'Completed',
  'Canceled',
  'Team',
  'Estimate',
  'Priority',
  'ID',
]

/** The CSV that Linear's workspace settings export, or the JSON of its queries. */
export const linearIntake = intake({
  name: 'linear',
  title: 'Linear issues',
  says: 'An export of issues; cycles, estimates, parents and labels arrive, archived issues when asked for.',
  lays: document => {
    const items = itemsIn(document)
    return items.length > 0 && items.slice(0, 20).every(isIssue)
      ? jsonTable(items.map(item => laidOut(item as Bag)))
      : undefined
  },
  recognises: ({ table, document }) => {
    if (document !== undefined) return table.columns[0]?.name === 'ID' && itemsIn(document).some(isIssue) ? 0.98 : 0
    const names = new Set(table.columns.map(({ name }) => name))
    const found = own.filter(name => names.has(name)).length
    return found >= 6 && (names.has('Cycle Number') || names.has('Parent issue')) ? 0.9 + found / 100 : 0
  },
  choices: [{ name: 'archived', title: 'Take archived issues too', on: true }],
  leavesOut: (cell, choices) => (cell('Archived').length > 0 && !choices.archived ? archived : null),
  propose: (source, kinds) => {
    const { mapping } = guessMapping(source, kinds.get('ticket')!, 'linear', 'linear')
    const columns = mapping.columns.map(column => {
      if (column.to.length > 0) return column
      if (column.column === 'Project') return { ...column, to: [to.tag('project')] }
      if (column.column === 'Roadmaps') return { ...column, to: [to.tag('roadmap')], reading: { parts: ', ' } }
      if (column.column === 'Initiatives') return { ...column, to: [to.tag('initiative')], reading: { parts: ', ' } }
      if (column.column === 'Completed' || column.column === 'Canceled')
        return { ...column, to: [to.field('closedAt')] }
      if (column.column === 'Milestone') return { ...column, to: [to.made('inRelease', 'release')] }
      return column
    })
    return { ...mapping, columns }
  },
})

const archived: RowProblem = {
  says: 'is archived there',
  repair: 'Turn on “Take archived issues too”.',
  column: 'Archived',
  effect: 'row',
  value: '',
}

type Bag = Record<string, unknown>

const isIssue = (item: unknown): item is Bag =>
  isObject(item) &&
  typeof item.identifier === 'string' &&
  /^[A-Z][A-Z0-9]*-\d+$/.test(item.identifier) &&
  typeof item.title === 'string'

// under the names the CSV has, so that both find the same records again
function laidOut({ id: _, identifier, ...issue }: Bag): Bag {
  const named = (value: unknown): unknown =>
    isObject(value) ? (value.name ?? value.displayName ?? value.email) : value
  const names = (list: unknown): unknown[] => listIn(list).map(named)
  const cycle = isObject(issue.cycle) ? issue.cycle : {}
  const { title, description, url, estimate, parent, comments, ...rest } = issue
  const known: Bag = {
    ID: identifier,
    Team: named(issue.team),
    Title: title,
    Description: description,
    Status: named(issue.state ?? issue.status),
    Estimate: estimate,
    Priority: issue.priorityLabel ?? priorities[Number(issue.priority)] ?? issue.priority,
    Project: named(issue.project),
    'Project Milestone': named(issue.projectMilestone),
    Creator: named(issue.creator),
    Assignee: named(issue.assignee),
    Labels: names(issue.labels),
    'Cycle Number': cycle.number,
    'Cycle Name': cycle.name,
    Created: issue.createdAt,
    Updated: issue.updatedAt,
    Started: issue.startedAt,
    Completed: issue.completedAt,
    Canceled: issue.canceledAt,
    Archived: issue.archivedAt,
    'Due Date': issue.dueDate,
    'Parent issue': isObject(parent) ? parent.identifier : parent,
    URL: url,
    Comment: listIn(comments)
      .filter(isObject)
      .map(one => `${one.createdAt ?? ''};${named(one.user) ?? ''};${one.body ?? ''}`),
  }
  return { ...known, ...Object.fromEntries(Object.entries(rest).filter(([name]) => !toldOf.has(name))) }
}

const priorities = ['No priority', 'Urgent', 'High', 'Medium', 'Low']

const toldOf = new Set(
  'team state status priority priorityLabel project projectMilestone creator assignee labels cycle createdAt updatedAt startedAt completedAt canceledAt archivedAt dueDate'.split(
    ' ',
  ),
)
