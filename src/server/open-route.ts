import type { IncomingMessage } from 'node:http'
import type { Answer } from './route.ts'

/** A request to an address that stands open to people who have not signed in. */
export interface OpenCall {
  incoming: IncomingMessage
  /** The values of the path. */
  params: Readonly<Record<string, string>>
  json(): Promise<Record<string, unknown>>
}

/** An address below `/auth`: the only ones that answer without a caller. */
export interface OpenRoute {
  method: 'GET' | 'POST'
  path: string
  name: string
  answer(call: OpenCall): Promise<Answer>
}
