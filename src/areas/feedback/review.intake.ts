import { sampleOf } from '../../model/importing/column-facts.ts'
import { guessMapping } from '../../model/importing/guess-mapping.ts'
import { conceptOf } from '../../model/importing/header-words.ts'
import { markName } from '../../model/importing/name-by-values.ts'
import { systemOf } from '../../model/importing/system-name.ts'
import { intake } from '../../model/intake.ts'
import type { Source } from '../../model/tabular/source.ts'

/** Reviews from a store: what somebody wrote, how many stars they gave, on what, and what was answered. */
export const reviewIntake = intake({
  name: 'reviews',
  title: 'Reviews',
  says: 'A table of texts with ratings becomes feedback from reviews, with author, platform, language and answer.',
  recognises: ({ table }) => {
    const titled = table.columns.some(({ name }) => conceptOf(name) === 'title')
    const concepts = new Set(table.columns.map(({ name }) => conceptOf(markName(name, titled))))
    if (!concepts.has('rating') || !(concepts.has('body') || concepts.has('comments')) || concepts.has('status'))
      return 0
    return (
      0.5 +
      ['platform', 'author', 'created', 'reply', 'language'].filter(word => concepts.has(word as 'author')).length / 12
    )
  },
  propose: (source, kinds) => {
    const kind = kinds.get('feedback')!
    const { mapping } = guessMapping(source, kind, 'reviews', systemOf(source.facts.name))
    return {
      ...mapping,
      fixed: mapping.columns.some(({ to }) => to.some(one => one.as === 'field' && one.name === 'source'))
        ? {}
        : { source: isSurvey(source) ? 'survey' : 'review' },
    }
  },
})

const isSurvey = ({ table }: Source): boolean =>
  table.columns.some(
    ({ name }, at) =>
      /\b(nps|csat|ces|survey)\b/i.test(name.replaceAll('_', ' ')) ||
      sampleOf(table, at, 20).some(value => /^(nps|csat|ces)$/i.test(value.trim())),
  )
