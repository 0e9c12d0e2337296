import type { ComponentType } from 'react'
import type { Canvas } from '../../model/canvas.ts'
import type { Place } from '../../model/canvas-place.ts'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { Kind } from '../../model/kind.ts'
import type { ReadingSeen } from '../../model/reading.ts'
import type { ChartLink } from '../../model/record.ts'
import type { firstLooks } from './first-looks.ts'
import type { Box, Direction, Point } from './geometry.ts'
import type { Figure, LineColumn, Sayable } from './list-columns.ts'

/** Everything a primitive may know: the definition, the records as they are, and what the address asks of the picture. */
export interface Scene {
  canvas: Canvas
  kinds: ReadonlyMap<string, Kind>
  cards: readonly CanvasCard[]
  /** Cards and what they are linked to, by id. */
  records: ReadonlyMap<string, CanvasCard>
  links: readonly ChartLink[]
  /** What cards are linked to without being cards: lanes, columns, parents. */
  others: readonly CanvasCard[]
  /** The one record that all of it is drawn around, where there is one. */
  centre: CanvasCard | null
  /** What was read of the centre again and again, the oldest first. */
  readings?: readonly ReadingSeen[]
  /** What the canvas's method answers about all of it; null until it has answered. */
  told: unknown
  /** What a calculation finds wrong with cards, by id; empty until it has answered. */
  issues: ReadonlyMap<string, readonly string[]>
  members: readonly { id: string; name: string }[]
  teams: readonly { id: string; name: string }[]
  /** The day, YYYY-MM-DD. */
  today: string
  /** Words of the address that belong to this primitive, such as `lanes` or `limits`. */
  asked: Readonly<Record<string, string | undefined>>
}

/** Where a card, or a cell of one's own, is drawn. */
export interface Spot {
  /** The record's id, unless a record is drawn more than once, or it is a cell. */
  id: string
  /** The record drawn; none for a cell, which the primitive draws by its `Cell`. */
  record?: string
  box: Box
  /** More records than fit: all that lie here, the one drawn first. */
  pile?: readonly string[]
  /** What stands there follows from a guess. */
  hollow?: boolean
  /** Where it stands, as it is read aloud and shown on a pile ("Importance 7, no evidence"). */
  says: string
  /** It is looked at and chosen, not moved. */
  fixed?: boolean
  /** The primitive's own `Cell` draws it, though it is a record. */
  isOwn?: boolean
  /** What can be written anew where it stands, where it is no record: a line that another record holds. */
  text?: string
  /** What it is called in the address where it is no record, so that it can be chosen. */
  key?: string
  /** How it is copied as text, where that is not its own text. */
  copy?: string
  /** The record on which its places are written, where it is none. */
  of?: string
  /** A few signs at its corner. */
  mark?: { text: string; tone: 'good' | 'bad' | 'even' }
}

/** A place that has a name and an outline: where a card can be moved to by a menu, and what the list groups by. */
export interface Placed extends Place {
  box: Box
  /** Its cards, in order. */
  holds: readonly string[]
  /** Only something new is put there. */
  isNew?: boolean
}

/** Where everything stands; a primitive may keep more in it for its own drawing. */
export interface Layout {
  /** All that is drawn, with room around it. */
  bounds: Box
  /** How high the heads are that stick to the top of the window, in pixels; as much room is kept for them in the world. */
  head?: number
  /** What it begins with, where it is too wide to be seen whole. */
  start?: Box
  /** In reading order. */
  spots: readonly Spot[]
  places: readonly Placed[]
}

/** Something one may choose about the picture; it stands in the address under its name. */
export interface PictureOption {
  name: 'lanes' | 'show' | 'fold' | 'of'
  label: string
  options: readonly { id: string; label: string }[]
  value: string
}

/** What letting go at a point would mean. */
export interface Aim {
  place: Place
  /** Where the card would come to stand: its top left corner. */
  lands?: Point
  /** The ground that is lit meanwhile. */
  mark?: Box
}

/** What a press on a cell leads to: a record at a place, or a new title written at a place with a name. */
export type Pressed =
  | { place: Place; record: string }
  | { makeAt: string }
  /** A value of a record is written where it stands. */
  | { write: string; record: string }
  /** A record is picked, or made, and joined by a link. */
  | { join: string; record: string; values?: Record<string, unknown> }

/** An entry of a spot's menu that does what a key does. */
export interface SpotKey {
  key: string
  hint: string
  label: string
}

/** What is drawn of a primitive beneath the cards, or along the edges of the window. */
export interface Drawn<L extends Layout = Layout> {
  scene: Scene
  layout: L
}

/** What stands in a column of its own beside the picture. */
export interface Beside<L extends Layout = Layout> extends Drawn<L> {
  /** The record that stands open. */
  open: string | undefined
  onFocus: (record: string) => void
}

/**
 * A way of drawing records. `layOut`, `aim` and `step` are pure and tested in Node; the ground does the rest: pan and
 * zoom, choosing, dragging, keys, undo, the list beside it, export.
 */
export interface Primitive<L extends Layout = Layout> {
  layOut(scene: Scene): L
  /** What it means to let go of a spot with its middle at a point; without a spot, to make a record there. */
  aim(scene: Scene, layout: L, at: Point, spot?: Spot): Aim | null
  /** Where the middle of a carried card goes next by an arrow; `far` with Shift. */
  step(scene: Scene, layout: L, at: Point, direction: Direction, far: boolean): Point
  /** Where an arrow takes the focus, where that is not what lies nearest that way. */
  next?(layout: L, spot: Spot, direction: Direction): Spot | null
  /** Several cards that are carried together all go where the pointer is, instead of keeping their distances. */
  gathers?: boolean
  /** What is seen first: all of it, unless it is read from the top, as far as it goes. */
  looks?: keyof typeof firstLooks
  /** From afar its ground shows all that is there. */
  drawsFar?: boolean
  /** How a card is drawn: with a line of values, without, or as a small chip. */
  face?: 'full' | 'short' | 'chip'
  /** Draws a record where it is no card. */
  Mark?: ComponentType<{ card: CanvasCard; spot: Spot }>
  /** Drawn in the world, beneath the cards. */
  Ground?: ComponentType<Drawn<L>>
  /** Drawn over the window's edges: axes, heads of columns; made of `Pinned`. */
  Rim?: ComponentType<Drawn<L>>
  /** Draws a spot that is no record. */
  Cell?: ComponentType<Drawn<L> & { spot: Spot }>
  /** What Enter, a click, or a letter does on a spot: where it brings a record, or where one is made. On a card, letters and Delete. */
  press?(scene: Scene, layout: L, spot: Spot, key: string): Pressed | null
  /** What a new text of a spot means that is no record. */
  write?(scene: Scene, layout: L, spot: Spot, text: string): Pressed | null
  /** Further entries of a spot's menu, each of which does what a key does. */
  more?(scene: Scene, layout: L, spot: Spot): readonly SpotKey[]
  /** What the canvas's method is asked about the scene. */
  tells?(scene: Scene): Record<string, unknown> | null
  /** Where this card can be moved to by a menu, where that is not any place. */
  placesFor?(scene: Scene, layout: L, spot: Spot): readonly Placed[]
  /** Where it can be moved to in the list, where that is more than its menu offers. */
  anywhere?(scene: Scene, layout: L, spot: Spot): readonly Placed[]
  /** What one may choose about the picture, such as what its lanes are made of. */
  options?(scene: Scene): readonly PictureOption[]
  /** Fields that its list shows as columns, where they are not those that the definition's axes write. */
  columns?(scene: Scene): readonly string[]
  /** What its list shows beside them, computed. */
  figures?(scene: Scene, layout: L): readonly Figure[]
  /** Columns of its list for what is no record, instead of those of records. */
  lines?: readonly LineColumn<L>[]
  /** What can be said of a spot beside where it stands; a column of its list. */
  sayable?(scene: Scene): Sayable<L> | null
  /** What those are called in its list that stand in no place: the heads of columns and lanes. */
  heads?: (scene: Scene) => string
  /** Its list begins with a line in which something new is written, at a place one chooses. */
  hasAdder?: boolean
  /** Stands beside the picture where there is room; its list says the same. */
  Beside?: ComponentType<Beside<L>>
}
