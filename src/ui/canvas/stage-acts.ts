import type { Place } from '../../model/canvas-place.ts'

/** Where each of some records is to stand. */
export type Moves = readonly { record: string; place: Place }[]

/** What a stage asks of the page around it: it knows nothing of how records are kept. */
export interface StageActs {
  mayWrite: boolean
  /** What stands here leads nowhere: it is only looked at. */
  isFixed?: boolean
  /** Looks at a record beside the page, or at all that lie on a pile. */
  peek(records: readonly string[]): void
  /** Goes to a record's own page. */
  open(record: string): void
  /** Brings records to places in one step that is undone as one; false where it was refused or something is asked first. */
  move(moves: Moves): Promise<boolean>
  /** Makes a record at a place; its id, or nothing where it was refused. */
  make(title: string, place: Place | null): Promise<string | null>
  rename(record: string, title: string): Promise<boolean>
  archive(records: readonly string[]): Promise<boolean>
  /** Records as text, one a line. */
  textOf(records: readonly string[]): string
  /** Lines of text as records at a place; keys of records bring these there. The ids of all that came. */
  paste(text: string, placeFor: (record?: string) => Place | null): Promise<readonly string[]>
  /** Says why something cannot be done. */
  refuse(says: string): void
  /** Writes a field of a record beside where it is drawn. */
  write?(record: string, field: string, at: Element): void
  /** Asks which record a link should lead to. */
  join?(record: string, link: string, values?: Record<string, unknown>): void
  /** Further entries of a card's menu. */
  entries?(record: string): readonly { id: string; label: string; act: (at: HTMLElement) => void }[]
}

/** What a stage says. */
export interface StageWords {
  empty: string
  zoomIn: string
  zoomOut: string
  fit: string
  fullSize: string
  zoom: (percent: string) => string
  tools: string
  more: (key: string) => string
  moveTo: (key: string) => string
  pick: string
  open: string
  rename: string
  archive: string
  picked: (what: string) => string
  putDown: (what: string, where: string) => string
  cancelled: string
  carrying: string
  nowhere: string
  selected: (count: number) => string
  several: (count: number) => string
  newHere: string
  newTitle: string
  renamed: string
  archived: (count: number) => string
  copied: (count: number) => string
  cut: (count: number) => string
  pasted: (count: number) => string
  noPasting: string
  copy: string
  paste: string
  choose: string
  choosing: (count: number) => string
  made: string
  here: (name: string) => string
  help: string
}
