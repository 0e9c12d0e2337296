import { createContext, type ReactNode, useContext } from 'react'
import type { Mention } from '../../model/mention.ts'

/** Something that can be named in a text. */
export interface Nameable extends Pick<Mention, 'of' | 'id' | 'label'> {
  title: string
  mark?: ReactNode
  help?: string | undefined
}

/** A file that hangs on the record now. */
export interface AttachedFile {
  id: string
  name: string
  type: string
}

/** What texts need from the page around them: whom and what they may name, where files lie, and what is kept of a draft. */
export interface ProseSetting {
  fileAddress: (id: string) => string
  findRecords: (typed: string) => Promise<readonly Nameable[]>
  findPeople: (typed: string) => readonly Nameable[]
  /** Hangs a file on the record the text is of; absent where there is none yet. */
  attach?: ((file: File) => Promise<AttachedFile | null>) | undefined
  drafts: { read: (key: string) => Draft | null; write: (key: string, draft: Draft | null) => void }
  words: ProseWords
}

/** Words written and not yet kept, and the text they were begun on. */
export interface Draft {
  base: string
  text: string
}

/** The words of texts and their editor. */
export interface ProseWords {
  placeholder: string
  tools: string
  taskDone: (text: string) => string
  source: string
  written: string
  conflict: string
  theirs: string
  keepMine: string
  takeTheirs: string
  takeBoth: string
  suggestions: string
  nothingFound: string
  address: string
  addressHelp: string
  setLink: string
  removeLink: string
  picture: string
  describe: string
  styles: string
  table: string
  marks: Readonly<Record<'bold' | 'italic' | 'strike' | 'code' | 'link', string>>
  blocks: Readonly<Record<BlockName, string>>
  tableParts: Readonly<Record<TablePart, string>>
  columnSides: Readonly<Record<NonNullable<ColumnSide> | 'none', string>>
  isSo: string
}

export const blockNames = [
  'text',
  'heading1',
  'heading2',
  'heading3',
  'bullets',
  'numbers',
  'tasks',
  'quote',
  'codeBlock',
  'table',
  'picture',
  'rule',
] as const
/** What a block can be made. */
export type BlockName = (typeof blockNames)[number]

export const tableParts = [
  'rowBelow',
  'rowAbove',
  'columnAfter',
  'columnBefore',
  'noRow',
  'noColumn',
  'noTable',
] as const
/** What can be done to a table. */
export type TablePart = (typeof tableParts)[number]

export const columnSides = ['left', 'center', 'right', null] as const
/** The side to which a column runs; null where that is left to its words. */
export type ColumnSide = (typeof columnSides)[number]

/** Handed down by the page; without it a text is shown with the words that stand in it. */
export const ProseSettingContext = createContext<ProseSetting | null>(null)

/** The page's setting for texts, if it has one. */
export const useProseSetting = (): ProseSetting | null => useContext(ProseSettingContext)
