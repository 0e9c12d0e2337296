import type { Page } from '../model/answers.ts'
import type { FileAnswer, Scope } from '../model/operation.ts'
import type { ChartRecord } from '../model/record.ts'
import type { Caller } from './caller.ts'

/** One request after its sender is known and before its input is read. */
export interface Call extends Caller {
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** The address everything here stands under: `/api/v1` or `/api/v1/in/{slug}`. */
  base: string
  header(name: string): string | undefined
  /** The body as JSON; an empty body is an empty object. */
  json(): Promise<Record<string, unknown>>
  /** The body as it came. */
  bytes(): Promise<Uint8Array>
  /** Whether the other end has gone, or this one is going. */
  isGone(): boolean
}

/** What goes back. */
export interface Answer {
  status: number
  body?: unknown
  /** A page of records, instead of a body. */
  page?: Page<ChartRecord>
  file?: FileAnswer
  stream?: ReadableStream<Uint8Array>
  type?: string
  headers?: Record<string, string>
  cookies?: readonly string[]
}

/** How large a body a route takes. */
export type BodySize = 'json' | 'attachment' | 'import'

/** One address of the interface: nothing answers that is not listed, and nothing is listed without a scope. */
export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the base; `{name}` stands for any one segment. */
  path: string
  scope: Scope
  /** Name in metrics and OpenAPI; the same for a route of every kind. */
  name: string
  /** The word of the kind it was written out for. */
  kind?: string
  takes: BodySize
  answer(call: Call): Promise<Answer>
}
