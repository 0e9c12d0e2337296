import { guessMapping } from '../../model/importing/guess-mapping.ts'
import { conceptOf } from '../../model/importing/header-words.ts'
import { to } from '../../model/importing/preset.ts'
import { systemOf } from '../../model/importing/system-name.ts'
import { type Intake, intake } from '../../model/intake.ts'
import type { Source } from '../../model/tabular/source.ts'

const names = ({ table }: Source): Set<string> =>
  new Set(table.columns.map(({ name }) => name.toLowerCase().replace(/^post /, '')))

/** Posts of a Canny board, as its API gives them or with the names its exports use. */
export const cannyIntake = portal('canny', 'Canny posts', source => {
  const has = names(source)
  const usual = has.has('title') && has.has('details') && (has.has('votes') || has.has('score'))
  return usual ? 0.9 : 0
})

/** The CSV that Fider exports. */
export const fiderIntake = portal('fider', 'Fider CSV', source => {
  const has = names(source)
  return ['number', 'title', 'votes_count', 'status', 'original_number'].every(name => has.has(name)) ? 0.95 : 0
})

/** The CSV that UserVoice exports. */
export const uservoiceIntake = portal('uservoice', 'UserVoice CSV', source => {
  const own = [...names(source)].filter(name => name.startsWith('suggestion.')).length
  return own >= 3 ? 0.95 : 0
})

/** The CSV of any portal that calls its columns after the idea: "Idea name", "Idea status", "Idea votes". */
export const ideasIntake = portal('ideas', 'Ideas portal', source => {
  const own = [...names(source)].filter(name => /^idea[ _]/.test(name)).length
  return own >= 3 ? 0.8 : 0
})

// what portals have in common: an idea, how many asked for it, what became of it and what was answered
function portal(name: string, title: string, recognises: Intake['recognises']): Intake {
  return intake({
    name,
    title,
    says: 'Ideas with their votes become feedback from a portal; what was answered is kept, repeated ideas are joined.',
    recognises,
    propose: (source, kinds) => {
      const kind = kinds.get('feedback')!
      const { mapping } = guessMapping(source, kind, name, source.facts.format === 'csv' ? name : systemOf(name))
      const columns = mapping.columns.map(column => {
        if (column.to.length > 0) return column
        if (conceptOf(column.column) === 'status') return { ...column, to: [to.tag('status')] }
        return column
      })
      return { ...mapping, columns, fixed: kind.fields.source ? { source: 'portal' } : {} }
    },
  })
}
