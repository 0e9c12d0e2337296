import type { Actor } from './actor.ts'
import { articledAtStart } from './articled.ts'
import { parseCondition, parseSort } from './filter.ts'
import type { Kind } from './kind.ts'
import { Problem } from './problem.ts'

/** How the records of a view are laid out. */
export type ViewShape = 'table' | 'board'
export const viewShapes: readonly ViewShape[] = ['table', 'board']

/** What a view asks for and how it shows it; the same words stand in an address. */
export interface ViewQuery {
  where: readonly string[]
  /** Words that every record of it holds. */
  q?: string | undefined
  sort?: string | undefined
  /** The columns beside key and title, in order; without them, those of the kind. */
  columns?: readonly string[] | undefined
  /** What the records are put together by: state, owner, team or a choice field. */
  group?: string | undefined
  shape?: ViewShape | undefined
  /** How many a column of a board should hold at most, by its value. */
  limits?: Readonly<Record<string, number>> | undefined
  /** Records in closed states are shown too. */
  closed?: boolean | undefined
}

/** A list of one kind that somebody gave a name. */
export interface View {
  id: string
  name: string
  kind: string
  query: ViewQuery
  /** The member whose it is. */
  owner: string
  /** Whether everybody of the workspace sees it, or only its owner. */
  shared: boolean
  version: number
  updatedAt: string
}

/** A view as one reader gets it. */
export interface ViewSeen extends View {
  may: readonly ('change' | 'remove')[]
}

/** Whether somebody sees that there is such a view; what is in it, each record's own audience decides. */
export const maySeeView = (actor: Actor, view: Pick<View, 'owner' | 'shared'>): boolean =>
  view.shared || view.owner === actor.member

/** Whether somebody may change or remove a view: whose it is, and for everybody's an admin too. */
export const mayChangeView = (actor: Actor, view: Pick<View, 'owner' | 'shared'>): boolean =>
  view.owner === actor.member || (view.shared && actor.scopes.includes('admin'))

const most = 40

/** Refuses what no list of the kind could be asked for. */
export function checkViewQuery(kind: Kind, query: ViewQuery): void {
  for (const condition of query.where) parseCondition(condition, kind)
  if (query.sort) parseSort(query.sort, kind)
  if (query.group) groupName(query.group, kind)
  if (query.where.length > most || (query.columns?.length ?? 0) > most) {
    throw new Problem('too-much', `A view takes at most ${most} conditions and columns.`)
  }
  for (const column of query.columns ?? []) {
    if (!Object.hasOwn(kind.fields, column) && !commonColumns.includes(column))
      throw new Problem('invalid', `${articledAtStart(kind.word)} has nothing called ${column}.`, {
        columns: `no ${column}`,
      })
  }
}

/** Columns a record of any kind has, beside its key and title. */
export const commonColumns: readonly string[] = [
  'state',
  'owner',
  'team',
  'tags',
  'audience',
  'createdAt',
  'updatedAt',
  'system',
]

/** Names by which the records of a kind can be put together. */
export function groupNames(kind: Kind): string[] {
  const fields = Object.entries(kind.fields).filter(
    ([, field]) => field.type === 'choice' && (!kind.bulk || field.indexed),
  )
  return ['state', 'owner', 'team', 'audience', ...fields.map(([name]) => name)]
}

/** The name, or a refusal that tells the names. */
export function groupName(name: string, kind: Kind): string {
  const names = groupNames(kind)
  if (names.includes(name)) return name
  throw new Problem('invalid', `${kind.plural} are put together by ${names.join(', ')}, not by ${name}.`, {
    by: `one of ${names.join(', ')}`,
  })
}
