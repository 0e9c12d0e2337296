import type { Firm, Plane } from './canvas-plane.ts'
import type { Fields } from './field.ts'
import type { Kind } from './kind.ts'
import type { Links } from './link.ts'

interface Ends {
  label: string
  low: string
  high: string
  /** The high end lies at the left or at the bottom. */
  reversed?: boolean
}

/** What an axis or zone of a canvas does: writes a field, shows something computed and asks on a drop, or nothing. */
export type Axis<F extends string = string> =
  | ({ does: 'writes'; field: F } & Ends)
  /** `value` names what is computed; a drop opens the form named by `asks` and springs back when nothing is added. */
  | ({ does: 'shows'; value: 'evidence amount'; asks: 'evidence' } & Ends)
  | ({ does: 'nothing' } & Ends)

/** What cards are grouped by: a field or the state, which a drag writes, or a link, which a drag moves. */
export type Grouping<F extends string = string, L extends string = string> = F | 'state' | { link: L }

/** A picture of records that also writes them; it may not store a place for what is computed. */
export interface Canvas<F extends string = string, L extends string = string> {
  name: string
  title: string
  says: string
  primitive: 'quadrant' | 'board' | 'grid' | 'tree' | 'lanes' | 'rings' | 'sheet' | 'chart'
  about: string
  /** Other kinds drawn on it, which have the same fields. */
  also?: readonly string[]
  x?: Axis<F>
  y?: Axis<F>
  /** What the columns, or the rings from the inside out, are made of. */
  columns?: Grouping<F, L>
  lanes?: Grouping<F, L> | 'owner' | 'team'
  /** For a tree: the link that leads from a record to the one above it; by kind, the likeliest first, where it draws several. */
  along?: L | Climb
  /** For a grid of rows and people: the links a cell may hold, each a letter. */
  letters?: readonly Letter<L>[]
  /** A calculation that says what is wrong with each row of letters. */
  checks?: Checks<F>
  /** For a sheet: its boxes in rows and columns. */
  boxes?: readonly SheetBox<F, L>[]
  /** For a map of lanes made of records: what runs along its top, and in what order all of it lies. */
  backbone?: Backbone
  /** For a map of lanes that one record holds, the centre: its stages, its texts, and the records it shows. */
  within?: Within
  /** The method that is asked about all of it; what it answers is drawn along. */
  tells?: string
  /** What is closed is drawn too unless one asks otherwise: it is part of the picture. */
  withClosed?: boolean
  /** What the four corners of a quadrant are called, as they lie on the screen. */
  corners?: Corners
  /** The corner to look at first. */
  first?: keyof Corners
  /** Cards are drawn hollow, as guesses, unless this field says otherwise. */
  firm?: Firm<F>
  /** For a chart of what is read of its centre again and again: the fields that say what the numbers are. */
  readings?: ReadingsOf
  /** For a chart of two values: what is computed of them, and the regions of the plane that this makes. */
  plane?: Plane
  /** Fields shown on a card beside its key, title, state and owner. */
  face?: readonly F[]
  /** Further fields, of any of its kinds, that its picture is drawn of. */
  reads?: readonly string[]
  /** Other ones for cards in some states: what a test says before it ran is not what it says after. */
  faceIn?: Readonly<Record<string, readonly F[]>>
  /** What lanes may be made of instead, where people choose. */
  orLanes?: readonly (Grouping<F, L> | 'owner' | 'team')[]
  /** Links read beside those that columns, lanes and trees follow; `<name` is one that comes in. */
  follows?: readonly string[]
  /** What it is drawn around where one record is its centre: the link that joins its records with that one. */
  centre?: { kind: string; link?: string }
}

/** A link as a letter in a cell: R, A, C, I. */
export interface Letter<L extends string = string> {
  link: L
  letter: string
  label: string
  /** One in each row: a second one takes the first one's place. */
  one?: boolean
}

/** Links that a canvas writes into a record without moving it: those of letters and boxes, of which it may hold several. */
export const insideLinks = ({ letters = [], boxes = [] }: Pick<Canvas, 'letters' | 'boxes'>): readonly string[] => [
  ...letters.map(({ link }) => link),
  ...boxes.flatMap(({ links = [] }) => links),
]

/** A box of a sheet: fields to write in, and the records that links of the one sheet lead to. */
export interface SheetBox<F extends string = string, L extends string = string> {
  id: string
  title: string
  /** Where it lies, from 1, and over how many columns. */
  column: number
  row: number
  wide?: number
  fields?: readonly F[]
  links?: readonly L[]
  /** It is what the sheet is about. */
  isCore?: boolean
}

/** The method that checks the cards, where its input holds them, and which fields go in beside the letters. */
export interface Checks<F extends string = string> {
  method: string
  rows: string
  fields?: Readonly<Record<string, F>>
}

/** The records above the columns of a map of lanes, in two levels: the field and link of theirs that say so. */
export interface Backbone {
  /** The field by which columns, lanes and cards are put in order. */
  order: string
  /** The link from a step to what it is a part of. */
  under: string
  /** The field that tells the upper level from the lower one, and their values. */
  level: string
  top: string
  step: string
  /** Links whose ends are told beneath a head: whose step it is. */
  tags?: readonly string[]
  /** The link to what all of it tells the story of: one looks at one story at a time. */
  story?: string
  /** The day of a lane, by which lanes lie in order until somebody puts them in another one. */
  day?: string
  /** What a card weighs, and in what unit. */
  weighs?: { field: string; unit: string }
}

/** How one record holds a map of lanes. */
export interface Within {
  /** Its list of stages, and its list of texts, each under a stage and of a sort, which is its lane. */
  columns: string
  items: string
  /** Its link to the records shown, and what the link's values are called. */
  link: string
  column: string
  lane: string
  order: string
  score: string
  /** The least and the greatest feeling. */
  range: readonly [number, number]
  /** Kinds whose records were seen or heard: a feeling on them is no guess. */
  firm: readonly string[]
}

/** What the readings of a canvas's centre are: fields of the centre, and fields of its other records that are levels. */
export interface ReadingsOf {
  unit: string
  cadence: string
  direction: string
  guard: string
  levels: readonly string[]
}

/** The links by which records of each kind hang under another one. */
export type Climb = Readonly<Record<string, readonly string[]>>

/** The links by which a kind's records hang under another one on a tree, the likeliest first. */
export const climbOf = ({ along }: Pick<Canvas, 'along'>, kind: string): readonly string[] =>
  along === undefined ? [] : typeof along === 'string' ? [along] : (along[kind] ?? [])

/** What the corners of a quadrant are called. */
export interface Corners {
  topLeft: string
  topRight: string
  bottomLeft: string
  bottomRight: string
}

/** The link a grouping follows, where it follows one. */
export const linkOf = (grouping: Canvas['columns'] | Canvas['lanes']): string | undefined =>
  typeof grouping === 'object' ? grouping.link : undefined

/** The canvas of that name. */
export const canvasNamed = (
  { areas }: { areas: readonly { canvases: readonly Canvas[] }[] },
  name: string,
): Canvas | undefined => areas.flatMap(area => area.canvases).find(one => one.name === name)

/** Defines a canvas over one kind; only that kind's fields and links may be written. */
export function canvas<const W extends string, F extends Fields, L extends Links>(
  about: Pick<Kind<W, F, L>, 'word' | 'fields' | 'links'>,
  definition: Omit<Canvas<Extract<keyof F, string>, Extract<keyof L, string>>, 'about'>,
): Canvas {
  return { about: about.word, ...definition }
}
