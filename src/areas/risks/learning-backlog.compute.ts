import { ranked, rankOrder } from '../../model/numbers/rank.ts'
import { listed, type Readout, rounded } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './learning-backlog.method.ts'

type Question = Input['questions'][number]

/** The four groups in turn, each by its own measure; a missing duration counts as one week. */
export function compute({ questions }: Input): Output {
  uniqueIds(questions, 'questions')
  const group = (question: Question): Output['why'][string] => {
    if (question.evsiNet != null) return question.evsiNet > 0 ? 'valued' : 'cannot-pay'
    return question.importance != null ? 'by-map' : 'nothing-known'
  }
  const perWeek = (question: Question) => question.evsiNet! / (question.weeks ?? 1)
  const measure = (question: Question) => {
    if (question.evsiNet != null) return perWeek(question)
    return (question.importance ?? 0) * (10 - (question.evidence ?? 0))
  }
  const order = (['valued', 'by-map', 'nothing-known', 'cannot-pay'] as const).flatMap(name =>
    rankOrder(
      ranked(
        questions
          .filter(question => group(question) === name)
          .map(question => [question.id, measure(question)] as const),
      ),
    ),
  )
  return {
    order,
    perWeek: Object.fromEntries(
      questions.filter(question => question.evsiNet != null).map(question => [question.id, perWeek(question)]),
    ),
    why: Object.fromEntries(questions.map(question => [question.id, group(question)])),
    n: questions.length,
  }
}

/** The order with its reasons. */
export function readout({ order, perWeek, why, n }: Output): Readout {
  if (n === 0) return { says: ['No open questions.'], sure: [], change: [], silent: [], chart: null }
  const idle = order.filter(id => why[id] === 'cannot-pay')
  return {
    says: [`Learn next: ${listed(order.filter(id => why[id] !== 'cannot-pay').slice(0, 5)) || 'nothing that pays'}.`],
    sure: [
      ...(idle.length > 0 ? [`These tests cost more than they can bring: ${listed(idle)}.`] : []),
      'Valued questions come before those that are only placed on the map.',
    ],
    change: ['Naming pay-offs for a question moves it among the valued ones.'],
    silent: ['Which answers can be had together.'],
    chart: {
      shape: 'bars',
      title: 'Net gain per week',
      marks: order.map(label => ({ label, value: perWeek[label] ?? null, note: rounded(perWeek[label]) })),
    },
  }
}
