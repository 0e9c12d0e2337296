import type { Step } from '../field.ts'
import type { Reading } from '../import-mapping.ts'
import { contentHash } from '../tabular/content-hash.ts'
import { numberOf } from '../tabular/number-text.ts'
import { readText } from './read-text.ts'

const longest = 2_000

/** The id of a question, which its answers lie under: the same in every file that words it so. */
export function questionId(question: string): string {
  const known = ids.get(question) ?? `q${contentHash(question).slice(0, 12)}`
  // asked for with every answer, and questions are few
  if (ids.size < 5_000) ids.set(question, known)
  return known
}
const ids = new Map<string, string>()

/** What was answered to a question, as steps under it; each says both, and what it counts where it is a mark. */
export function answersIn(question: string, values: readonly string[], reading: Reading): Step[] {
  const under = questionId(question)
  const asked = shortly(question)
  return values.map((value, at) => {
    const said = readText(value, reading).replace(/\s+/g, ' ').trim()
    const score = markIn(said)
    return {
      id: at === 0 ? under : `${under}-${at + 1}`,
      under,
      text: `${asked} ${said}`.slice(0, longest),
      ...(score === undefined ? {} : { score }),
    }
  })
}

// the answer stands last and must be seen; the whole question stands on the survey
function shortly(question: string): string {
  if (question.length <= 80) return `${question}${/[.?？!:：]$/.test(question) ? '' : ':'}`
  const cut = question.slice(0, 78).toWellFormed()
  return `${cut.slice(0, Math.max(50, cut.lastIndexOf(' ')))}…`
}

/** The number an answer on a scale stands for, also where its end is told in words: "9 - Extremely important". */
export const markIn = (answer: string): number | undefined =>
  numberOf(/^(-?\d{1,3})\s*[-–—:=.)(]+\s*\p{L}/u.exec(answer)?.[1] ?? answer)
