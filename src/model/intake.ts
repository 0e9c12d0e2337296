import type { Mapping } from './import-mapping.ts'
import type { Draft } from './importing/draft.ts'
import type { LeavesOut } from './importing/read-rows.ts'
import type { Kind } from './kind.ts'
import type { Source } from './tabular/source.ts'
import type { Row, Table } from './tabular/table.ts'

/** A choice an intake offers for the whole file, such as taking pull requests too. */
export interface IntakeChoice {
  name: string
  title: string
  /** What holds until somebody says otherwise. */
  on: boolean
}

/** What outsiders may send and what it becomes: it recognises a file and proposes a mapping that everybody may edit. */
export interface Intake {
  name: string
  title: string
  says: string
  /** Lays a JSON document out in its own way; undefined where it is not what the intake knows. */
  lays?: (document: unknown) => Table | undefined
  /** How sure it is that the file is of its sort, 0 to 1. */
  recognises: (source: Source) => number
  propose: (source: Source, kinds: ReadonlyMap<string, Kind>) => Mapping
  choices?: readonly IntakeChoice[]
  /** Which rows the choices leave out, and why. */
  leavesOut?: LeavesOut
  /** What is worth knowing of the file as a whole. */
  notes?: (source: Source, mapping: Mapping, kinds: ReadonlyMap<string, Kind>) => Table['notes']
  /** Records that the file as a whole tells of, before its rows: such as the survey that all of them answer. */
  besides?: (source: Source, mapping: Mapping) => readonly Draft[]
  /** Completes what a row became, where that hangs on more than one of its cells. */
  completes?: (source: Source, mapping: Mapping) => (draft: Draft, row: Row) => Draft
  /** Reads rows in its own way, where the file says more than columns can. */
  drafts?: (source: Source, kinds: ReadonlyMap<string, Kind>) => Iterable<Draft>
}

/** Defines an intake. */
export const intake = (definition: Intake): Intake => definition
