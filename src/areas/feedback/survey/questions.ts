import type { Mapping } from '../../../model/import-mapping.ts'
import { markIn } from '../../../model/importing/answers-in.ts'
import { sampleOf } from '../../../model/importing/column-facts.ts'
import { conceptOf } from '../../../model/importing/header-words.ts'
import { isQuestion } from '../../../model/importing/take-texts.ts'
import { columnDates } from '../../../model/tabular/column-dates.ts'
import type { Source } from '../../../model/tabular/source.ts'

/** A column as survey tools write it: what was asked, and how it could be answered. */
export interface Question {
  at: number
  name: string
  sort: 'scale' | 'choice' | 'number' | 'text'
  /** Its name or its answers show that people were asked it. */
  isAsked: boolean
}

/** What people say on a scale of words, in the languages survey tools are used in most. */
const scaleWords =
  /\b(dis)?agree|\b(dis|un)?satisf|likely|\bimportant|\buseful|\b(diffi|easy)|\bneutral|\bneither\b|\b(always|often|sometimes|rarely|never|daily|weekly|monthly)\b|\bvery (un)?\w+|\bextremely\b|\bsomewhat\b|\bnot at all\b|\bnot so\b|live with|that way|\b(excellent|poor|fair|good|bad)\b|zustimm|zufrieden|wichtig|\b(sehr|eher|teils|nie|immer|oft|selten|manchmal|neutral)\b|d['’]accord|satisfait|\b(toujours|souvent|parfois|rarement|jamais)\b|de acuerdo|satisfech|\b(siempre|a menudo|a veces|nunca)\b|concord|insatisf/i

/** The questions of a table of answers, in the order of its columns; who answered, when and from where is none. */
export function questionsIn({ table }: Source): Question[] {
  return table.columns.flatMap(({ name }, at) => {
    const sample = sampleOf(table, at, 500)
    if (sample.length === 0 || isAbout(name, sample)) return []
    const distinct = new Set(sample).size
    const marks = sample.flatMap(value => markIn(value) ?? [])
    const isMarked = marks.length === sample.length && marks.every(Number.isInteger)
    const isScale = isMarked && Math.max(...marks) - Math.min(...marks) <= 10 && Math.min(...marks) >= -5
    const average = sample.reduce((sum, value) => sum + value.length, 0) / sample.length
    const isFew = distinct <= 12 && (distinct < sample.length || sample.length < 8) && average < 80
    const inWords = sample.filter(value => scaleWords.test(value)).length >= sample.length * 0.6 && isFew
    const sort = isScale || inWords ? 'scale' : marks.length === sample.length ? 'number' : isFew ? 'choice' : 'text'
    return [{ at, name, sort, isAsked: inWords || isAskedBy(name) || (isScale && isPair(name)) }]
  })
}

const isAskedBy = (name: string): boolean =>
  isQuestion(name) ||
  /^(q|f|v|item|frage|question|pregunta)[ _-]?\d+([a-z]|[._ -].*)?$/i.test(name) ||
  /[_ -](functional|dysfunctional|importance|satisfaction)$/i.test(name) ||
  /^((how|what|which|why|when|please|rate|to what extent|the|i|my|we|our|this)\s)(\S+\s+){3,}\S+/i.test(name) ||
  /\b(nps|csat|ces|sus)\b|\[[^\]]+\]$/i.test(name)

const isPair = (name: string): boolean => /^\p{L}[^:]{0,40}(:| vs\.? | or )\p{L}[^:]{0,40}$/iu.test(name)

const told =
  /^(#|id|uid|.* ids?|respondent|responseid|recordid|participant|evaluator|subject|user|username|(start|end|submit|completed|recorded)[ _]?(date|time|at)?( \(utc\))?|timestamp|zeitstempel|horodateur|marca temporal|date.*|ip ?address|duration.*|progress|finished|status|response ?type|distribution ?channel|external ?(data)?reference|external ?data ?reference|(recipient|respondent)?[ _]?(first|last)[ _]?name|(recipient)?[ _]?e-?mail( address)?|user ?language|language|sprache|location ?(latitude|longitude)|network id|tags|collector.*|referrer|ending|group)$/i

function isAbout(name: string, sample: readonly string[]): boolean {
  if (told.test(name.trim())) return true
  const concept = conceptOf(name)
  if (['id', 'key', 'created', 'updated', 'closed', 'email', 'language', 'url'].includes(concept ?? '')) return true
  if (sample.every(value => /^(https?:\/\/\S+|[^\s@]+@[^\s@]+\.\w+)$/.test(value.trim()))) return true
  return sample.some(value => value.length > 6) && columnDates(sample).share === 1 && !/^\d{1,2}$/.test(sample[0]!)
}

/** Whether a table holds answers, of which most were chosen rather than written. */
export function isAnswered(source: Source): boolean {
  const { table } = source
  const names = table.columns.map(({ name }, at) => ({ concept: conceptOf(name), at }))
  const isWork = names.some(({ concept }) =>
    ['key', 'assignee', 'votes', 'priority', 'fixVersion'].includes(concept ?? ''),
  )
  if (isWork || names.some(({ concept, at }) => concept === 'title' && inWords(source, at))) return false
  const questions = questionsIn(source)
  const asked = questions.filter(({ isAsked, sort }) => isAsked && sort !== 'text')
  return asked.length >= 2 && asked.length >= questions.length * 0.3
}

const inWords = ({ table }: Source, at: number): boolean => {
  const sample = sampleOf(table, at, 100)
  return sample.filter(value => /\p{L}{2,}\s+\p{L}{2,}/u.test(value)).length > sample.length / 2
}

/** The question that was answered in people's own words, where the mapping takes one. */
export const openIn = (mapping: Mapping, field: string): string | undefined =>
  mapping.columns.find(({ to }) => to.some(target => target.as === 'field' && target.name === field))?.column
