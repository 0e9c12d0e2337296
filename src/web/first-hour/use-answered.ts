import type { Detail, RecordName } from '../../model/answers.ts'
import { useAnswerIf } from '../use-answer.ts'
import { type Ask, asks } from './question.ts'

/** What a bet's four questions were answered with, as its links tell. */
export interface Answered {
  bet: Detail | undefined
  problem: Error | undefined
  /** Every answer to a question, oldest first. */
  of: Readonly<Record<Ask, readonly RecordName[]>>
  all: boolean
}

/** Reads the answers to a bet's four questions from its links; the persona is the one who feels its first need. */
export function useAnswered(bet: string | null): Answered {
  const { data, problem } = useAnswerIf('read', bet === null ? null : { id: bet })
  const [need = null] = others(data, 'addresses')
  const behind = useAnswerIf('read', need ? { id: need.id } : null).data
  const of = {
    persona: others(need ? behind : undefined, 'feltBy'),
    need: others(data, 'addresses'),
    outcome: others(data, 'drives'),
    assumption: others(data, 'restsOn'),
  }
  return { bet: data, problem, of, all: asks.every(ask => of[ask].length > 0) }
}

function others(detail: Detail | undefined, name: string): RecordName[] {
  const links = detail?.links.filter(link => link.way === 'out' && link.name === name) ?? []
  return links.flatMap(link => link.other ?? [])
}
