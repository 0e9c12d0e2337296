import type { StepAsked } from '../../model/what-if-step.ts'
import { listed } from '../format.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import type { Try } from './tries.ts'

/** A way in a few words: "B-4 now and without B-3". */
export const wordsOf = (way: Try): string => (way.length === 0 ? whatIfWords.nothingTried : listed(way.map(stepWords)))

function stepWords(step: StepAsked): string {
  const { steps } = whatIfWords
  if (step.does === 'fire') return steps.fire(step.fire.title)
  if (step.does === 'drop') return steps.drop(step.id)
  if (step.does === 'delay') return steps.delay(step.id, step.weeks)
  return step.at === undefined || step.at === 0 ? steps.now(step.id) : steps.place(step.id, step.at + 1)
}
