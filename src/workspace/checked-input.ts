import { Problem } from '../model/problem.ts'
import { faultOf } from '../model/text.ts'

/** Refuses texts of a call that no engine could compare or store. */
export function checkTexts(input: unknown): void {
  if (typeof input !== 'object' || input === null) return
  for (const [name, value] of Object.entries(input)) {
    for (const text of Array.isArray(value) ? value : [value]) {
      const fault = typeof text === 'string' ? faultOf(text) : null
      if (fault) throw new Problem('invalid', `${name} ${fault}.`, { [name]: fault })
    }
  }
}

/** A whole number of a call; nothing where none was given. */
export function wholeNumber(given: unknown, name: string): number | undefined {
  if (given === undefined) return undefined
  const number = Number(given)
  if (Number.isSafeInteger(number) && number >= 0) return number
  throw new Problem('invalid', `${name} is a whole number.`, { [name]: 'a whole number' })
}
