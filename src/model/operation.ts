import type * as z from 'zod/mini'

/** What somebody needs to be allowed to call an operation at all; `allow` decides the rest. `guest` is a link's only one. */
export type Scope = 'read' | 'comment' | 'write' | 'admin' | 'guest'

/** What a member, or a key of theirs, may be allowed. */
export type MemberScope = Exclude<Scope, 'guest'>

/** One row of the contract table; server, client, OpenAPI, CLI and agent tools follow from it. */
export interface Operation<I extends z.ZodMiniType = z.ZodMiniType, O = unknown> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`; `{name}` is taken from the input, the rest goes to the query (GET, DELETE) or body. */
  path: string
  summary: string
  scope: Scope
  input: I
  /** The status of success. */
  status: 200 | 201 | 202
  /** The body is a file: `bytes` of the input is sent as it is, the other inputs go to the query. */
  takes?: 'file'
  /** The answer is a file. */
  gives?: 'file'
  example?: { input: unknown; output?: unknown }
  /** Never set; carries the answer's type. */
  answer?: O
}

/** A file as an answer. */
export interface FileAnswer {
  name: string
  type: string
  bytes: Uint8Array | ReadableStream<Uint8Array>
  size?: number
  /** What tells these bytes from any others, where they never change. */
  tag?: string
  /** Whether a browser may show it in the page instead of saving it. */
  inline: boolean
}

/** Writes a row of the contract: `operation<Answer>()({ … })`. */
export const operation =
  <O>() =>
  <const I extends z.ZodMiniType>(
    row: Omit<Operation<I, O>, 'answer' | 'status'> & { status?: 200 | 201 | 202 },
  ): Operation<I, O> => ({
    status: 200,
    ...row,
  })
