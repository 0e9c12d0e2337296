import type { StepAsked } from '../../model/what-if-step.ts'
import { listed } from '../format.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import type { Try } from './tries.ts'

/** A way in a few words: "B-4 now and without B-3". */
export const wordsOf = (way: Try, nameOf = (bet: string): string => bet): string =>
  way.length === 0 ? whatIfWords.nothingTried : listed(way.map(step => stepWords(step, nameOf)))

function stepWords(step: StepAsked, nameOf: (bet: string) => string): string {
  const { steps } = whatIfWords
  if (step.does === 'fire') return steps.fire(step.fire.title)
  const name = nameOf(step.id)
  if (step.does === 'drop') return steps.drop(name)
  if (step.does === 'delay') return steps.delay(name, step.weeks)
  return step.at === undefined || step.at === 0 ? steps.now(name) : steps.place(name, step.at + 1)
}
