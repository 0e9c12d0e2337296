import type { Place } from '../../../model/canvas-place.ts'
import type { CanvasCard } from '../../../model/canvas-seen.ts'
import type { ChartLink } from '../../../model/record.ts'

/** Something that stands where a column and a lane cross: a record, or a line of text that the centre holds. */
export interface Item {
  /** The spot's. */
  id: string
  column: string
  lane: string
  order: number
  record?: CanvasCard
  text?: string
  /** The record that holds the text, or the link. */
  of?: string
  /** The link that puts it here, where it is the centre's. */
  link?: ChartLink
  /** What was felt there. */
  score?: number | null
  /** Its score rests on something somebody said or did. */
  isFirm?: boolean
}

/** What a column, a group of columns or a lane is called and where it comes in the order. */
export interface Head {
  id: string
  label: string
  order: number
  record?: CanvasCard
  /** What is said beneath: whose step it is, when a slice goes out. */
  notes: readonly string[]
  /** How it is read aloud, where its name and notes do not say all. */
  reads?: string
}

export interface Column extends Head {
  /** The head it stands under. */
  group: string | null
  /** It is what lies right under the group itself. */
  isOwn?: boolean
}

export interface Lane extends Head {
  /** It stands for those that are in no lane. */
  isRest?: boolean
  /** Columns' groups in which nothing stands, here or before. */
  holes: readonly string[]
  isFirst?: boolean
}

/** Where something is put: between two others, where there are any. */
export interface Between<T> {
  before: T | undefined
  next: T | undefined
}

/** What is drawn as a map of lanes, whatever it is kept in, and what it means to put something somewhere. */
export interface Source {
  /** The one record that holds all of it, where one does. */
  of?: string
  groups: readonly Head[]
  columns: readonly Column[]
  lanes: readonly Lane[]
  items: readonly Item[]
  /** Those that stand under no column; null where there is no such thing. */
  tray: readonly Item[] | null
  /** What makes a new one of each, where one can be made. */
  makes: { group: Place | null; column: (group: Head | null) => Place | null; lane: Place | null }
  /** An item, or a new one, at a place. */
  put(item: Item | null, column: Column, lane: Lane, between: Between<Item> | null): Place
  putAway(item: Item | null): Place | null
  putGroup(head: Head, between: Between<Head>): Place | null
  putColumn(head: Column, group: Head | null, between: Between<Column>): Place | null
  putLane(head: Lane, between: Between<Lane>): Place | null
}

/** A number between two, so that nothing else has to change. */
export function orderIn({ before, next }: Between<{ order: number }>): number {
  if (before && next) return (before.order + next.order) / 2
  if (before) return before.order + 1
  return next ? next.order - 1 : 1
}

/** Where something stands in the order: as was said, or as its key counts. */
export function orderOf(card: CanvasCard, field: string): number {
  const said = card.fields[field]
  return typeof said === 'number' ? said : Number(/\d+$/.exec(card.key)?.[0] ?? 0)
}

export const inOrder = (one: { order: number; id: string }, other: { order: number; id: string }): number =>
  one.order - other.order || (one.id < other.id ? -1 : 1)

export const cellKey = (column: string, lane: string): string => `${column}|${lane}`
