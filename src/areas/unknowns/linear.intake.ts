import type { RowProblem } from '../../model/importing/draft.ts'
import { guessMapping } from '../../model/importing/guess-mapping.ts'
import { to } from '../../model/importing/preset.ts'
import { intake } from '../../model/intake.ts'

const own = [
  'Cycle Number',
  'Cycle Name',
  'Parent issue',
  'Completed',
  'Canceled',
  'Team',
  'Estimate',
  'Priority',
  'ID',
]

/** The CSV that Linear's workspace settings export. */
export const linearIntake = intake({
  name: 'linear',
  title: 'Linear CSV',
  says: 'An export of issues; cycles, estimates, parents and labels arrive, archived issues when asked for.',
  recognises: ({ table }) => {
    const names = new Set(table.columns.map(({ name }) => name))
    const found = own.filter(name => names.has(name)).length
    return found >= 6 && (names.has('Cycle Number') || names.has('Parent issue')) ? 0.9 + found / 100 : 0
  },
  choices: [{ name: 'archived', title: 'Take archived issues too', on: true }],
  leavesOut: (cell, choices) => (cell('Archived').length > 0 && !choices.archived ? archived : null),
  propose: (source, kinds) => {
    const { mapping } = guessMapping(source, kinds.get('ticket')!, 'linear', 'linear')
    const columns = mapping.columns.map(column => {
      if (column.to.length > 0) return column
      if (column.column === 'Project') return { ...column, to: [to.tag('project')] }
      if (column.column === 'Roadmaps') return { ...column, to: [to.tag('roadmap')], reading: { parts: ', ' } }
      if (column.column === 'Milestone') return { ...column, to: [to.made('inRelease', 'release')] }
      return column
    })
    return { ...mapping, columns }
  },
})

const archived: RowProblem = {
  says: 'is archived there',
  repair: 'Turn on “Take archived issues too”.',
  column: 'Archived',
  effect: 'row',
  value: '',
}
