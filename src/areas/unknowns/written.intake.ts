import type { ColumnMapping, Mapping, Target } from '../../model/import-mapping.ts'
import { conceptOf } from '../../model/importing/header-words.ts'
import { to } from '../../model/importing/preset.ts'
import { systemOf } from '../../model/importing/system-name.ts'
import { type Intake, intake } from '../../model/intake.ts'
import type { Source } from '../../model/tabular/source.ts'
import { valuesIn } from '../../model/tabular/table.ts'

/** Written files: what somebody said in a talk becomes feedback from an interview, any other page a document. */
export const writtenIntake: Intake = intake({
  name: 'written',
  title: 'Written pages',
  says: 'Markdown, Word, web pages and transcripts, one or many in a zip; talks become feedback, other pages documents.',
  recognises: ({ facts }) => (facts.format === 'text' ? 0.95 : 0),
  propose: (source): Mapping => ({
    intake: 'written',
    kind: sortsIn(source).has('page') ? 'document' : 'feedback',
    system: systemOf(source.facts.name),
    choices: {},
    // a talk is in their own words; a document has no field for either
    fixed: { source: 'interview', firstHand: true },
    columns: source.table.columns.map(({ name }, at) => column(source, name, at)),
  }),
})

const sortsIn = ({ table }: Source): Set<unknown> => new Set(table.rows.map(({ cells }) => cells[0]))

const known: Readonly<Record<string, readonly Target[]>> = {
  Sort: [{ as: 'common', name: 'kind', words: { talk: 'feedback', page: 'document' } }],
  Title: [to.common('title')],
  Text: [to.field('text'), to.field('body')],
  Speakers: [to.common('author'), to.field('author')],
  'Said at': [to.field('saidAt'), to.common('createdAt')],
  Folder: [to.tag()],
  File: [to.common('id')],
}

function column(source: Source, name: string, at: number): ColumnMapping {
  const targets = known[name] ?? toldOf(name)
  const parts = source.table.rows.some(row => valuesIn(row.cells[at]).some(value => value.includes(', ')))
  const isTags = targets.some(target => target.as === 'common' && target.name === 'tags')
  return { column: name, to: [...targets], ...(isTags && parts ? { reading: { parts: ', ' } } : {}) }
}

// what a page says of itself goes where records keep it, and else below its text
function toldOf(name: string): readonly Target[] {
  const concept = conceptOf(name)
  if (concept === 'labels' || concept === 'category') return [to.common('tags')]
  if (concept === 'assignee') return [to.common('owner')]
  if (concept === 'created') return []
  if (concept === 'url') return [to.common('url'), to.field('url')]
  if (concept === 'due') return [to.field('due'), to.line(name)]
  return [to.line(name)]
}
