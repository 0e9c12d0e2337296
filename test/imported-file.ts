// A file as somebody drops it, and what its first row must become; invented rows under the column names that tools write.
import assert from 'node:assert/strict'
import test from 'node:test'
import { territory } from '../src/areas/map.ts'
import type { ImportEdit } from '../src/model/import-mapping.ts'
import type { Draft } from '../src/model/importing/draft.ts'
import { type OpenedFile, openFile } from '../src/model/importing/opened-file.ts'
import { intakesOf } from '../src/workspace/import/territory-intakes.ts'

const intakes = intakesOf(territory())

/** A file of this text, opened with all that can take it in. */
export const opened = (text: string, name: string, edit: ImportEdit = {}): OpenedFile =>
  openFile(new TextEncoder().encode(text), name, edit, intakes)

/** What a row must become; what is not named may be anything. */
export interface Expected {
  kind: string
  intake?: string
  id?: string
  title: string
  state?: string
  owner?: string | null
  tags?: string[]
  fields?: Record<string, unknown>
  links?: string[]
  comments?: string[]
  problems?: string[]
  /** The row of the file, as a spreadsheet counts it. */
  row?: number
  /** How many rows become records. */
  rows?: number
  /** Columns that hold something and are not taken. */
  left?: string[]
}

/** Tests that a file's row (its first, unless told otherwise) becomes just that. */
export function becomes(name: string, text: string, expected: Expected, at = 0): void {
  test(`${name}: ${text.slice(0, 50).replace(/\s+/g, ' ')}… becomes ${expected.kind} ${expected.title}`, () => {
    const file = opened(text, name)
    // what the file as a whole tells of, such as a survey, is none of its rows
    const drafts = [...file.drafts()].filter(({ isAside }) => !isAside)
    const draft = drafts[at]!
    const { kind, intake, fields = {}, rows, left, ...rest } = expected
    assert.equal(draft.kind, kind)
    if (intake !== undefined) assert.equal(file.mapping.intake, intake)
    if (rows !== undefined) assert.equal(drafts.filter(({ leftOut }) => leftOut === null).length, rows)
    if (left !== undefined) assert.deepEqual(leftIn(file), left)
    const seen = seenOf(draft)
    assert.deepEqual({ ...pick(seen, rest), fields: pick(draft.fields, fields) }, { ...rest, fields })
    assert.equal(draft.leftOut, null)
  })
}

const seenOf = (draft: Draft): Record<string, unknown> => ({
  ...draft,
  id: draft.externalId,
  links: draft.links.map(({ name, way, other }) => `${name} ${way} ${other}`),
  comments: draft.comments.map(({ at, author, text }) => `${at?.slice(0, 10)} ${author}: ${text}`),
  problems: draft.problems.map(({ column, says, value }) => `${column}: ${value} ${says}`),
})

const leftIn = ({ columns, mapping }: OpenedFile): string[] =>
  mapping.columns
    .filter(({ column, to }) => to.length === 0 && columns.some(one => one.column === column && one.filled > 0))
    .map(({ column }) => column)

const pick = (all: Record<string, unknown>, wanted: object): Record<string, unknown> =>
  Object.fromEntries(Object.keys(wanted).map(name => [name, all[name]]))
