import { listed, many, type Readout } from '../../model/readout.ts'
import { uniqueIds } from '../../model/unique-ids.ts'
import type { Input, Output } from './problem-answers.method.ts'

const questions = ['what', 'who', 'aware', 'solvedToday', 'looking'] as const

/** Answered and backed questions of each problem. */
export function compute({ problems }: Input): Output {
  uniqueIds(problems, 'problems')
  const rows = problems.map(problem => {
    const answered = questions.filter(question => problem[question]?.answer?.trim())
    const backed = answered.filter(question => problem[question]!.evidence > 0)
    return { id: problem.id, answered, backed }
  })
  const collect = <T>(of: (row: (typeof rows)[number]) => T) => Object.fromEntries(rows.map(row => [row.id, of(row)]))
  return {
    answered: collect(row => row.answered.length),
    backed: collect(row => row.backed.length),
    unknown: collect(row => questions.filter(question => !row.answered.includes(question))),
    unproven: collect(row => row.answered.filter(question => !row.backed.includes(question))),
    status: collect(row =>
      row.backed.length === questions.length ? 'backed' : row.answered.length === 0 ? 'unknown' : 'claimed',
    ),
    n: problems.length,
  }
}

/** What to ask next. */
export function readout({ unknown, unproven, status, n }: Output): Readout {
  if (n === 0) return { says: ['No problems yet.'], sure: [], change: [], silent: [], chart: null }
  const ids = Object.keys(status)
  return {
    says: ids.slice(0, 8).map(id => {
      if (status[id] === 'backed') return `${id}: all five answers rest on evidence.`
      const parts = [
        ...(unknown[id]!.length > 0 ? [`not asked: ${listed(unknown[id]!)}`] : []),
        ...(unproven[id]!.length > 0 ? [`only claimed: ${listed(unproven[id]!)}`] : []),
      ]
      return `${id}: ${parts.join('; ')}.`
    }),
    sure: [`${many(n, 'problem')}, ${ids.filter(id => status[id] === 'backed').length} backed by evidence.`],
    change: ['How do we know that it is a problem? Link what somebody did or said.'],
    silent: ['How bad it is.'],
    chart: null,
  }
}
