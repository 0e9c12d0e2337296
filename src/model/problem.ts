/** The seven ways a request can fail; each door translates them to its own language. */
export type ProblemCode = 'invalid' | 'unknown' | 'signed-out' | 'forbidden' | 'conflict' | 'too-much' | 'unavailable'

/** What a field's problem is: words a person can act on, or the three values of a conflict. */
export type FieldProblem = string | { base: unknown; yours: unknown; theirs: unknown }

/** A refusal that names the place and the remedy; nothing was written when it is thrown. */
export class Problem extends Error {
  code: ProblemCode
  fields: Record<string, FieldProblem>
  /** HTTP status where the code alone does not decide it (400 for malformed, 409/412/428 among conflicts). */
  status: number

  constructor(code: ProblemCode, says: string, fields: Record<string, FieldProblem> = {}, status = statusOf[code]) {
    super(says)
    this.name = 'Problem'
    this.code = code
    this.fields = fields
    this.status = status
  }
}

const statusOf: Record<ProblemCode, number> = {
  invalid: 422,
  unknown: 404,
  'signed-out': 401,
  forbidden: 403,
  conflict: 409,
  'too-much': 413,
  unavailable: 503,
}
