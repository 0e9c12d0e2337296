import { markIn, questionId } from '../../../model/importing/answers-in.ts'
import type { Draft } from '../../../model/importing/draft.ts'
import { nameOf } from '../../../model/pages/page.ts'
import { many } from '../../../model/readout.ts'
import type { Source } from '../../../model/tabular/source.ts'
import { valuesIn } from '../../../model/tabular/table.ts'
import type { Instrument } from './instrument.ts'
import { npsGroups } from './nps-groups.ts'
import { npsScore } from './nps-score.ts'
import type { Question } from './questions.ts'

/** By which rows of a file find the survey they answer. */
export const surveyId = (system: string): string => `survey ${system}`

/** The survey a table of answers belongs to: what was asked, and how the answers fall. */
export function surveyDraft(
  source: Source,
  system: string,
  questions: readonly Question[],
  instrument: Instrument,
): Draft {
  return {
    row: 1,
    kind: 'survey',
    externalId: surveyId(system),
    isAside: true,
    aliases: [],
    title: nameOf(source.facts.name),
    state: 'done',
    url: null,
    author: null,
    createdAt: null,
    fields: {
      instrument: instrument.word,
      way: 'attitudes',
      questions: questions.slice(0, 500).map(({ name, sort }) => ({
        id: questionId(name),
        text: name.slice(0, 2_000),
        sort: instrument.word === 'kano' && isKano(name) ? 'kano' : sort,
      })),
      description: described(source, questions, instrument).slice(0, 190_000),
    },
    links: [],
    comments: [],
    problems: [],
    leftOut: null,
  }
}

const isKano = (name: string): boolean => /functional\b/i.test(name)

function described(source: Source, questions: readonly Question[], instrument: Instrument): string {
  const { rows } = source.table
  const scores = rows.flatMap(row => instrument.scoreOf(row) ?? [])
  const lines = questions.map(({ name, at, sort }) => {
    const said = rows.flatMap(row => valuesIn(row.cells[at]))
    return `- **${name}** ${sort === 'text' ? `${many(said.length, 'answer')} in words` : fallOf(said)}`
  })
  return [`${many(rows.length, 'person', 'people')} answered.${scored(instrument, scores)}`, lines.join('\n')].join(
    '\n\n',
  )
}

function scored({ word }: Instrument, scores: readonly number[]): string {
  const n = scores.length
  if (n === 0) return ''
  const mean = scores.reduce((sum, score) => sum + score, 0) / n
  if (word === 'nps' && scores.every(Number.isInteger)) {
    const { promoters, passives, detractors } = npsGroups(scores)
    const { nps } = npsScore(promoters, detractors, n, 0.95)
    return ` NPS ${Math.round(nps ?? 0)}: ${promoters} promoters, ${passives} passives, ${detractors} detractors.`
  }
  return ` ${word.toUpperCase()} ${Number(mean.toFixed(1))} on average (${n}).`
}

const shown = 12

// how often each answer was given, and the mean where all are marks
function fallOf(said: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of said) counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + 1)
  const marks = said.flatMap(value => markIn(value.trim()) ?? [])
  const isMarked = marks.length === said.length && marks.length > 0
  const mean = isMarked ? `mean ${Number((marks.reduce((sum, mark) => sum + mark, 0) / marks.length).toFixed(2))}` : ''
  if (counts.size > shown) return [mean, `${said.length} answers, ${counts.size} different`].filter(Boolean).join('; ')
  const order = isMarked
    ? [...counts].sort((one, other) => markIn(one[0])! - markIn(other[0])!)
    : [...counts].sort((one, other) => other[1] - one[1])
  return [mean, order.map(([value, count]) => `${value}: ${count}`).join(' · ')].filter(Boolean).join('; ')
}
