import { moveScore, urgency } from '../../model/move-score.ts'
import { many, type Readout, rounded } from '../../model/readout.ts'
import type { Input, Output } from './moves-score.method.ts'

/** Score, its factors, and one sentence about the day. */
export function compute(input: Input): Output {
  const { stake, effort } = input
  return { score: moveScore(input), stake, urgency: urgency(input), effort, says: dueWords(input) }
}

/** The score with what would raise or lower it. */
export function readout(output: Output): Readout {
  return {
    says: [
      `Score ${rounded(output.score, 2)}: stake ${output.stake}, urgency ${output.urgency}, effort ${output.effort}. ${output.says}.`,
    ],
    sure: ['Every factor is a coarse step; scores within a tenth of each other are equal for practical purposes.'],
    change: ['A nearer day, a larger thing that hangs on it, or a quicker way to do it.'],
    silent: ['Whether the move will work.'],
    chart: null,
  }
}

const effortWords = { 1: 'five minutes', 2: 'half an hour', 4: 'two hours', 9: 'days' }

function dueWords({ dueInDays, standingDays, effort }: Input): string {
  const due =
    dueInDays === null
      ? 'No day is set'
      : dueInDays < 0
        ? `Past by ${many(Math.ceil(-dueInDays), 'day')}`
        : `Due in ${many(Math.floor(dueInDays), 'day')}`
  const standing = standingDays >= 30 ? `, open for ${Math.floor(standingDays)} days` : ''
  return `${due}${standing}; takes ${effortWords[effort]}`
}
