import type { Mapping } from '../import-mapping.ts'
import { intake } from '../intake.ts'
import type { Kind } from '../kind.ts'
import type { Source } from '../tabular/source.ts'
import { guessMapping } from './guess-mapping.ts'
import { plainHeader } from './header-words.ts'
import { mainProse, namesOf } from './offers.ts'
import { systemOf } from './system-name.ts'
import { isQuestion } from './take-texts.ts'

/** Any table at all: which kind its rows are, and which column is what, is guessed from names and values. */
export const genericIntake = intake({
  name: 'generic',
  title: 'Any table',
  says: 'Rows of a CSV or JSON file become records of one kind; the guess is shown and may be changed.',
  recognises: source => (source.table.rows.length > 0 ? 0.1 : 0.01),
  notes: ({ table }, mapping, kinds) =>
    table.rows.length === 0 || isSaying(mapping, kinds.get(mapping.kind)!) ? [] : [figures],
  propose: (source, kinds) => {
    const kind = likeliestKind(source, kinds)
    const { mapping } = guessMapping(source, kind, 'generic', systemOf(source.facts.name))
    const says = mapping.columns.some(({ to }) => to.some(target => target.as === 'field' && target.name === 'source'))
    const isSurvey = asksQuestions(source) && kind.fields.source?.options?.survey !== undefined && !says
    return isSurvey ? { ...mapping, fixed: { source: 'survey' } } : mapping
  },
})

const isSaying = ({ columns }: Mapping, kind: Kind): boolean =>
  columns.some(({ to }) =>
    to.some(target =>
      target.as === 'field'
        ? kind.fields[target.name]?.type !== 'date'
        : target.as === 'line' || target.as === 'comment' || (target.as === 'common' && target.name === 'title'),
    ),
  )

const figures = {
  says: 'No column of this table reads as a name or a text, so that its rows become nothing.',
  repair:
    'Say which column is the title. Figures come in with a column of dates, tests with a column of variants, surveys with their questions as names; who came back is worked out by the method retention.',
  row: 1,
}

// answers to questions are what somebody said, whatever else stands beside them
const asksQuestions = ({ table }: Source): boolean =>
  table.columns.filter(({ name }) => /\p{L} \p{L}/u.test(name) && isQuestion(name)).length > 1

const looksAt = 300

/** The kind whose fields a table fills best; the file's name counts, and everyday kinds win a tie. */
export function likeliestKind(source: Source, kinds: ReadonlyMap<string, Kind>): Kind {
  const part: Source = { ...source, table: { ...source.table, rows: source.table.rows.slice(0, looksAt) } }
  const named = ` ${plainHeader(systemOf(source.facts.name))} `
  const asked = asksQuestions(source)
  let best: Kind | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const kind of kinds.values()) {
    const words = namesOf(kind)
    const called = words.some(word => named.includes(` ${word} `)) ? 3 : 0
    const made = kind.made === 'everyday' ? (kind.bulk ? 0.35 : 0.3) : kind.made === 'machine' ? -2 : -0.5
    const { mapping, understood } = guessMapping(part, kind, 'generic', '')
    const score = understood + called + made - doubtOf(mapping, kind) - (asked && !kind.bulk ? 2 : 0)
    if (score > most) {
      best = kind
      most = score
    }
  }
  return best!
}

// rows without a name or a text are no records; what people say is a text, and nobody is put in charge of it
function doubtOf({ columns }: Mapping, kind: Kind): number {
  const targets = columns.flatMap(({ to }) => to)
  const says = targets.some(target => target.as === 'field' && target.name === mainProse(kind))
  const named = targets.some(target => target.as === 'common' && target.name === 'title')
  const assigned = targets.some(target => target.as === 'common' && target.name === 'owner')
  if (!kind.bulk) return says || named ? 0 : 5
  return (says ? 0 : 0.04) + (assigned ? 0.5 : 0)
}
