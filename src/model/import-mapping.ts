import * as z from 'zod/mini'

/** What every kind has and a column may become; an alias is another id by which rows of the file name each other. */
export const commonTargets = [
  'id',
  'alias',
  'title',
  'state',
  'owner',
  'tags',
  'url',
  'team',
  'audience',
  'kind',
  'author',
  'createdAt',
] as const

/** A source's words → ours; a word that is not listed is guessed, and reported when it cannot be. */
const wordsSchema = z.record(z.string(), z.string())

/** What one column becomes. */
export const targetSchema = z.discriminatedUnion('as', [
  z.object({ as: z.literal('common'), name: z.enum(commonTargets), words: z.optional(wordsSchema) }),
  /** With a heading, the cell is one step of a list of steps: an answer beneath its question. */
  z.object({
    as: z.literal('field'),
    name: z.string(),
    words: z.optional(wordsSchema),
    heading: z.optional(z.string()),
  }),
  z.object({
    as: z.literal('link'),
    name: z.string(),
    /** The row's record is the start of the link, or its end. */
    way: z.enum(['out', 'in']),
    /** The cell holds the other record's id in the file's system, or its title. */
    by: z.enum(['id', 'title']),
    /** A record of this kind is made for a title that is not there yet. */
    makes: z.optional(z.string()),
  }),
  /** A tag per value; with a heading, tags read "heading: value". */
  z.object({ as: z.literal('tag'), heading: z.optional(z.string()) }),
  z.object({ as: z.literal('comment') }),
  /** A line "heading: value" at the end of the record's longest text. */
  z.object({ as: z.literal('line'), heading: z.optional(z.string()) }),
])

/** How the cells of one column are read. */
export const readingSchema = z.object({
  /** In which order day, month and year stand where a date could be read two ways. */
  dates: z.optional(z.enum(['day first', 'month first', 'year first'])),
  /** Language of the months' names, as two letters. */
  months: z.optional(z.string()),
  /** What parts several values in one cell. */
  parts: z.optional(z.string()),
  /** The decimal sign of numbers. */
  decimal: z.optional(z.enum(['.', ','])),
  /** The text's markup, turned into Markdown. */
  markup: z.optional(z.enum(['plain', 'markdown', 'jira', 'html'])),
  /** Signs such as &amp; are turned back into characters. */
  entities: z.optional(z.boolean()),
  /** An apostrophe that keeps spreadsheets from computing a text is taken off again. */
  protected: z.optional(z.boolean()),
})

/** One column of the file and what becomes of it; without a target it is not taken. */
export const columnMappingSchema = z.object({
  column: z.string(),
  to: z.array(targetSchema),
  reading: z.optional(readingSchema),
})

/** How a file becomes records; guessed first, then editable in every part. */
export const mappingSchema = z.object({
  /** The intake that guessed it. */
  intake: z.string(),
  /** The kind rows become where no column says otherwise. */
  kind: z.string(),
  /** Where the records came from; with their id there it finds them again. */
  system: z.string(),
  /** Choices the intake offers, such as taking pull requests too. */
  choices: z.record(z.string(), z.boolean()),
  /** Field values that every record gets where the file says nothing, such as the source of all this feedback. */
  fixed: z.record(z.string(), z.unknown()),
  columns: z.array(columnMappingSchema),
})

/** How the bytes are read, where the guess is to be overridden. */
export const fileWishesSchema = z.object({
  encoding: z.optional(z.string()),
  separator: z.optional(z.string()),
  /** The first row holds names; otherwise columns are called by number. */
  header: z.optional(z.boolean()),
  /** The sheet of a workbook, or the file of a zip, that is to be read. */
  part: z.optional(z.string()),
})

/** What somebody may change of an import before it is committed; columns not named keep their guess. */
export const importEditSchema = z.object({
  intake: z.optional(z.string()),
  kind: z.optional(z.string()),
  system: z.optional(z.string()),
  choices: z.optional(z.record(z.string(), z.boolean())),
  fixed: z.optional(z.record(z.string(), z.unknown())),
  columns: z.optional(z.array(columnMappingSchema)),
  file: z.optional(fileWishesSchema),
})

export type Target = z.infer<typeof targetSchema>
export type Reading = z.infer<typeof readingSchema>
export type ColumnMapping = z.infer<typeof columnMappingSchema>
export type Mapping = z.infer<typeof mappingSchema>
export type FileWishes = z.infer<typeof fileWishesSchema>
export type ImportEdit = z.infer<typeof importEditSchema>
