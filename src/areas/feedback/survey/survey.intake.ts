import type { ColumnMapping, Mapping, Target } from '../../../model/import-mapping.ts'
import { columnMapping } from '../../../model/importing/column-mapping.ts'
import type { Draft } from '../../../model/importing/draft.ts'
import { guessMapping } from '../../../model/importing/guess-mapping.ts'
import { conceptOf } from '../../../model/importing/header-words.ts'
import { to } from '../../../model/importing/preset.ts'
import { systemOf } from '../../../model/importing/system-name.ts'
import { tellsApart } from '../../../model/importing/usable-id.ts'
import { intake } from '../../../model/intake.ts'
import type { Kind } from '../../../model/kind.ts'
import type { Source } from '../../../model/tabular/source.ts'
import { instrumentOf } from './instrument.ts'
import { isAnswered, type Question, questionsIn } from './questions.ts'
import { surveyDraft, surveyId } from './survey-draft.ts'

/** Answers to a survey, a row a person: what was chosen becomes responses, what was written feedback, all of one survey. */
export const surveyIntake = intake({
  name: 'survey',
  title: 'Answers to a survey',
  says: 'A table with a question a column and a person a row: marks and choices become responses, written answers feedback.',
  recognises: source => (source.facts.format !== 'text' && isAnswered(source) ? 0.45 : 0),
  propose: (source, kinds) => {
    const questions = questionsIn(source)
    const system = systemOf(source.facts.name)
    const spoken = guessMapping(source, kinds.get('feedback')!, 'survey', system).mapping
    return saysSomething(spoken, questions)
      ? { ...spoken, columns: withChosen(spoken.columns, questions), fixed: { source: 'survey', firstHand: true } }
      : { ...chosen(source, kinds.get('response')!, system, questions), fixed: {} }
  },
  besides: (source, { kind, system }) => {
    if (kind !== 'response' && kind !== 'feedback') return []
    const questions = questionsIn(source)
    return [surveyDraft(source, system, questions, instrumentOf(source, questions))]
  },
  completes: (source, mapping) => {
    const { scoreOf } = instrumentOf(source, questionsIn(source))
    return (draft, row) => {
      const given = mapping.kind === 'feedback' && !isSpoken(draft, mapping) ? asResponse(draft) : draft
      if (given.kind === 'response') return ofSurvey(named(given, scoreOf(row)), 'to', mapping.system)
      return given.kind === 'feedback' ? ofSurvey(given, 'gatheredIn', mapping.system) : given
    }
  },
})

const textOf = ({ columns }: Mapping): string | undefined =>
  columns.find(({ to: targets }) => targets.some(target => target.as === 'field' && target.name === 'text'))?.column

// a scale's words are long enough to be taken for a text, and are none
function saysSomething(mapping: Mapping, questions: readonly Question[]): boolean {
  const text = textOf(mapping)
  const question = questions.find(({ name }) => name === text)
  return text !== undefined && question?.sort !== 'scale' && question?.sort !== 'number'
}

const withChosen = (columns: readonly ColumnMapping[], questions: readonly Question[]): ColumnMapping[] =>
  columns.map(column => {
    const isQuestion = questions.some(({ name }) => name === column.column)
    return column.to.length > 0 || !isQuestion ? column : { ...column, to: [to.line(column.column)] }
  })

const kept = new Set(['id', 'alias', 'author', 'createdAt', 'url'])

function chosen(source: Source, kind: Kind, system: string, questions: readonly Question[]): Mapping {
  const { mapping } = guessMapping(source, kind, 'survey', system)
  const answered = new Set(questions.map(({ at }) => at))
  const when = whenAt(source)
  const isId = (target: Target): boolean => target.as === 'common' && target.name === 'id'
  const hasId = mapping.columns.some((column, at) => !answered.has(at) && column.to.some(isId))
  const who = hasId
    ? -1
    : source.table.columns.findIndex((_, at) => !answered.has(at) && at !== when && tellsApart(source.table, at))
  const columns = mapping.columns.map((column, at): ColumnMapping => {
    const { column: name } = column
    if (at === when) return columnMapping(source, kind, at, [to.field('answeredAt'), to.common('createdAt')])
    if (answered.has(at)) return { column: name, to: [{ as: 'field', name: 'answers', heading: name }] }
    const about = column.to.filter(target => isAbout(target))
    return { ...column, to: at === who ? [...about, to.common('id')] : about }
  })
  return { ...mapping, columns }
}

const isAbout = (target: Target): boolean =>
  (target.as === 'common' && kept.has(target.name)) ||
  (target.as === 'field' && ['author', 'language', 'segment'].includes(target.name)) ||
  target.as === 'link'

// when somebody was done says more than when they began
function whenAt({ table }: Source): number {
  const places = table.columns.flatMap(({ name }, at) => {
    if (conceptOf(name) !== 'created' && !/^(end|submit|completed|recorded)/i.test(name)) return []
    return [{ at, weight: /submit|end|complet|record/i.test(name) ? 2 : /start/i.test(name) ? 0 : 1 }]
  })
  return places.sort((one, other) => other.weight - one.weight)[0]?.at ?? -1
}

/** Whether a row says anything in somebody's own words. */
function isSpoken({ fields, title, row }: Draft, mapping: Mapping): boolean {
  const text = typeof fields.text === 'string' ? fields.text : ''
  const isTitled = mapping.columns.some(column => column.to.some(one => one.as === 'common' && one.name === 'title'))
  return !/^(\*\*[^\n]*:\*\* |$)/.test(text) || (isTitled && title !== '' && title !== `Feedback of row ${row}`)
}

function asResponse(draft: Draft): Draft {
  const { text, saidAt, author, language, rating } = draft.fields
  const { state: _, ...rest } = draft
  return {
    ...rest,
    kind: 'response',
    fields: {
      comment: text || null,
      answeredAt: saidAt ?? null,
      author: author ?? null,
      language: language ?? null,
      score: rating ?? null,
    },
  }
}

function named(draft: Draft, score: number | null): Draft {
  const { answers, comment, author } = draft.fields
  const isEmpty = (answers ?? comment ?? draft.fields.score ?? null) === null
  const who =
    typeof author === 'string' && author !== ''
      ? author
      : draft.externalId.startsWith('row ')
        ? `row ${draft.row}`
        : draft.externalId
  return {
    ...draft,
    title: `Answers of ${who}`.slice(0, 500),
    fields: { ...draft.fields, score: draft.fields.score ?? score },
    problems: draft.problems.filter(({ says }) => says !== 'has no title' && says !== 'has no usable id'),
    leftOut: isEmpty ? { ...nothing } : null,
  }
}

const nothing = {
  says: 'answers nothing',
  repair: 'Nothing needs to be done, if this person left every question out.',
  column: null,
  effect: 'row',
  value: '',
} as const

const ofSurvey = (draft: Draft, name: string, system: string): Draft => ({
  ...draft,
  links: [...draft.links, { name, way: 'out', by: 'id', other: surveyId(system) }],
})
