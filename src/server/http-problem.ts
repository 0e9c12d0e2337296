import { Problem } from '../model/problem.ts'

/** A refusal that only this door knows, told by a header besides its words. */
export class HttpProblem extends Problem {
  headers: Readonly<Record<string, string>>

  constructor(status: number, says: string, headers: Readonly<Record<string, string>>) {
    super('invalid', says, {}, status)
    this.headers = headers
  }
}
