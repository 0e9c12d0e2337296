import type { SharedPart, Shown, ShownSort } from '../../model/share.ts'
import type { Asking } from '../ground.ts'
import type { Point } from '../past-point.ts'
import { showCanvas } from './show-canvas.ts'
import { showList, showView } from './show-list.ts'
import { showMap } from './show-map.ts'
import { showRoadmap } from './show-roadmap.ts'
import { showWhy } from './show-why.ts'

/** The moment a link stands still at, and which records its list held then. */
export interface Still {
  point: Point
  ids: readonly string[]
}

/** Who is at the two ends of a link: the member who shares, and whoever holds it. */
export interface Ends {
  sharer: Asking
  guest: Asking
}

/** What one sort of thing is, as something that can be shown; a new sort is a file and a line here. */
export interface Showing<S extends Shown> {
  /** Refuses what the sharer may not show or a guest would see nothing of; says what is kept of it. */
  check(ends: Ends, shown: S): Promise<{ shown: S; name: string }>
  /** The records a list holds at this moment, for a link that stands still. */
  ids?(ends: Ends, shown: S): Promise<string[]>
  /** What a guest gets: nothing that is not drawn. */
  read(ends: Ends, shown: S, at: Still | null, after: string | undefined): Promise<{ name: string; part: SharedPart }>
}

const showings: { [S in ShownSort]: Showing<Extract<Shown, { sort: S }>> } = {
  why: showWhy,
  view: showView,
  list: showList,
  map: showMap,
  roadmap: showRoadmap,
  canvas: showCanvas,
}

/** How to show something, by its sort. */
export const showingOf = (shown: Shown): Showing<Shown> => showings[shown.sort] as unknown as Showing<Shown> // the table joins each sort with its own
