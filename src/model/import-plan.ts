import * as z from 'zod/mini'
import { mappingSchema } from './import-mapping.ts'

/** What was found out about a file before a row of it was read. */
export const fileFactsSchema = z.object({
  name: z.string(),
  bytes: z.number(),
  format: z.enum(['csv', 'json', 'json lines', 'xml', 'text']),
  /** As the WHATWG names it ("utf-8", "windows-1252"). */
  encoding: z.string(),
  /** Marked by a byte order mark, proved by the bytes, guessed from them, or chosen by somebody. */
  encodingIs: z.enum(['marked', 'proved', 'guessed', 'chosen']),
  /** What parts the columns of a CSV. */
  separator: z.nullable(z.string()),
  header: z.boolean(),
  rows: z.number(),
  /** As they stand in the file; those of one name are read together as one. */
  columns: z.number(),
  emptyRows: z.number(),
  /** Rows with more or fewer cells than the header. */
  raggedRows: z.number(),
  /** Cells from which U+0000 or half surrogate pairs were taken out. */
  mendedCells: z.number(),
  /** The sheets or files it holds, of which one is read, and which that is. */
  parts: z.optional(z.array(z.string())),
  part: z.optional(z.string()),
})

/** One column as it is found: how full it is and what stands in it. */
export const columnFactsSchema = z.object({
  column: z.string(),
  /** Columns of this name in the file; their values are read together. */
  times: z.number(),
  filled: z.number(),
  distinct: z.number(),
  examples: z.array(z.string()),
  /** Up to 50 values with their counts, where the column holds few different ones. */
  values: z.array(z.object({ value: z.string(), count: z.number() })),
})

/** Rows that one repair would mend, with the first few of them. */
export const problemGroupSchema = z.object({
  /** What to do about it, in words. */
  repair: z.string(),
  says: z.string(),
  column: z.nullable(z.string()),
  /** The row is left out, the value is left out, or it is only worth knowing. */
  effect: z.enum(['row', 'value', 'none']),
  rows: z.number(),
  examples: z.array(z.object({ row: z.number(), value: z.string() })),
})

/** What an import would do, or did, by rows; skipped rows make nothing. */
export const importCountsSchema = z.object({
  rows: z.number(),
  records: z.number(),
  create: z.number(),
  update: z.number(),
  unchanged: z.number(),
  skipped: z.number(),
  /** Records that no row is, but links of rows call for, such as the release a ticket belongs to. */
  besides: z.number(),
  /** Values changed both here and in the file since the last import; ours stay. */
  kept: z.number(),
  links: z.number(),
  unlinks: z.number(),
  comments: z.number(),
  /** Readings of metrics that are new here. */
  readings: z.optional(z.number()),
})

/** One record of the preview. */
export const previewSchema = z.object({
  row: z.number(),
  action: z.enum(['create', 'update', 'unchanged', 'skip']),
  kind: z.string(),
  externalId: z.string(),
  /** The record here, when there is one already. */
  key: z.nullable(z.string()),
  title: z.string(),
  state: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  tags: z.array(z.string()),
  fields: z.record(z.string(), z.unknown()),
})

/** A choice the intake offers, with how many rows it is about. */
export const intakeChoiceSchema = z.object({ name: z.string(), title: z.string(), on: z.boolean(), rows: z.number() })

/** An import from upload to undo: the file, the guessed mapping, what it would do, and how far it is. */
export const importPlanSchema = z.object({
  id: z.string(),
  state: z.enum(['planning', 'planned', 'running', 'done', 'undone', 'failed']),
  /** Why it failed, in words to act on. */
  failure: z.nullable(z.string()),
  file: fileFactsSchema,
  /** Intakes that could read the file, best first, with how sure each is (0 to 1). */
  intakes: z.array(z.object({ name: z.string(), title: z.string(), score: z.number() })),
  choices: z.array(intakeChoiceSchema),
  columns: z.array(columnFactsSchema),
  mapping: mappingSchema,
  counts: importCountsSchema,
  /** Records by kind that would be made or changed, and how many of them are open. */
  kinds: z.record(
    z.string(),
    z.object({ create: z.number(), update: z.number(), unchanged: z.number(), open: z.optional(z.number()) }),
  ),
  problems: z.array(problemGroupSchema),
  /** Every column that is not taken and holds something, fullest first. */
  notTaken: z.array(z.object({ column: z.string(), filled: z.number(), example: z.string() })),
  preview: z.array(previewSchema),
  progress: z.object({ step: z.enum(['reading', 'records', 'links', 'done']), done: z.number(), of: z.number() }),
  /** The batch everything was written under; undoing it undoes the import. */
  batch: z.nullable(z.string()),
  createdAt: z.string(),
  createdBy: z.string(),
})

export type FileFacts = z.infer<typeof fileFactsSchema>
export type ColumnFacts = z.infer<typeof columnFactsSchema>
export type ProblemGroup = z.infer<typeof problemGroupSchema>
export type ImportCounts = z.infer<typeof importCountsSchema>
export type Preview = z.infer<typeof previewSchema>
export type ImportPlan = z.infer<typeof importPlanSchema>
