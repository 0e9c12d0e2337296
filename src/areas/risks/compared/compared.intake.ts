import { systemOf } from '../../../model/importing/system-name.ts'
import { intake } from '../../../model/intake.ts'
import { many } from '../../../model/readout.ts'
import type { Table } from '../../../model/tabular/table.ts'
import { type ComparedTable, comparedIn } from './arms.ts'
import { experimentDraft } from './experiment-draft.ts'

/** Tests of variants: an experiment for each, whether a row is an arm or a person. */
export const comparedIntake = intake({
  name: 'compared',
  title: 'A/B test',
  says: 'A table with a column of variants and what people in them did becomes an experiment with its arms and its result.',
  recognises: source => (source.facts.format !== 'text' && found(source.table) ? 0.7 : 0),
  propose: source => ({
    intake: 'compared',
    kind: 'experiment',
    system: systemOf(source.facts.name),
    choices: {},
    fixed: {},
    columns: [],
  }),
  notes: ({ table }) => notesOn(found(table)),
  *drafts({ table, facts }) {
    for (const [at, test] of (found(table)?.tests ?? []).entries()) yield experimentDraft(test, at + 1, facts.name)
  },
})

const found = (table: Table): ComparedTable | undefined => {
  const known = compared.get(table)
  if (known) return known.is
  const is = comparedIn(table)
  compared.set(table, { is })
  return is
}

// asked for when the file is recognised, told of and read
const compared = new WeakMap<Table, { is: ComparedTable | undefined }>()

function notesOn(all: ComparedTable | undefined): Table['notes'] {
  if (!all) return []
  const arms = all.tests.flatMap(test => test.arms)
  const people = arms.reduce((sum, { size }) => sum + size, 0)
  const notes: Table['notes'][number][] = [
    {
      says: `${many(people, 'person', 'people')} in ${many(arms.length, 'arm')} of ${many(all.tests.length, 'test')}; ${all.tests[0]!.arms[0]!.name} is taken for how it was before.`,
      repair: 'Write down the criterion of the experiment, then decide.',
      row: 1,
    },
  ]
  if (all.unread.length > 0)
    notes.push({
      says: `Not read: ${all.unread.slice(0, 20).join(', ')}.`,
      repair: 'What is worked out of the counts is worked out here again.',
      row: 1,
    })
  return notes
}
