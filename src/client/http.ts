import { type AnswerOf, type Contract, type InputOf, type OperationName, operations } from '../model/contract.ts'
import type { FileAnswer } from '../model/operation.ts'
import { type FieldProblem, Problem, type ProblemCode } from '../model/problem.ts'
import { requestFor } from './request.ts'

/** Where a server is reached, and as whom; in a browser the page's own address and cookie do. */
export interface Door {
  /** Such as `http://localhost:4400`; empty for the page's own origin. */
  address?: string
  /** A key for programs. */
  token?: string
  /** Which workspace, by its slug; without it, the key's own or the session's only one. */
  workspace?: string
  /** Named in history: `web`, `cli`, `api`. */
  via?: string
  /** Sends the request; the global `fetch` unless another is handed in. */
  send?: (address: string, init: RequestInit) => Promise<Response>
}

/** The contract over HTTP: each operation of the table becomes one request. */
export function httpContract(door: Door = {}): Contract {
  const entries = (Object.keys(operations) as OperationName[]).map(name => [name, call(door, name)])
  // every operation of the table is there by construction, which the type of fromEntries cannot say
  return Object.fromEntries(entries) as Contract
}

/** The address of everything below `/api/v1` at this door. */
export function baseOf(door: Door): string {
  const workspace = door.workspace ? `/in/${encodeURIComponent(door.workspace)}` : ''
  return `${door.address ?? ''}/api/v1${workspace}`
}

/** The headers every request of this door carries. */
export function headersOf(door: Door): Record<string, string> {
  return {
    ...(door.token ? { authorization: `Bearer ${door.token}` } : {}),
    ...(door.via ? { 'chartroom-via': door.via } : {}),
  }
}

function call<N extends OperationName>(door: Door, name: N): (input: InputOf<N>) => Promise<AnswerOf<N>> {
  const send = door.send ?? ((address, init) => fetch(address, init))
  return async input => {
    const { method, path, headers, body } = requestFor(operations[name], input as Record<string, unknown>)
    const init: RequestInit = { method, headers: { ...headersOf(door), ...headers } }
    if (body !== undefined) init.body = body
    const response = await send(baseOf(door) + path, init).catch(cause => {
      throw unreachable(door, cause)
    })
    if (!response.ok) throw await problemOf(response)
    const answer = 'gives' in operations[name] ? await fileOf(response) : await response.json()
    return answer as AnswerOf<N>
  }
}

async function fileOf(response: Response): Promise<FileAnswer> {
  const disposition = response.headers.get('content-disposition') ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1]
  const plain = /filename="([^"]*)"/i.exec(disposition)?.[1]
  return {
    name: encoded ? decodeURIComponent(encoded) : (plain ?? 'file'),
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    bytes: new Uint8Array(await response.arrayBuffer()),
    inline: disposition.startsWith('inline'),
  }
}

/** The refusal a response tells of, in the words the server chose. */
export async function problemOf(response: Response): Promise<Problem> {
  const told: unknown = await response.json().catch(() => null)
  const body = (told !== null && typeof told === 'object' ? told : {}) as Record<string, unknown>
  const says = [body.detail, body.title].find(words => typeof words === 'string' && words !== '')
  const fields = typeof body.fields === 'object' && body.fields !== null ? body.fields : {}
  const code = typeof body.code === 'string' && codes.has(body.code) ? body.code : codeOf(response.status)
  return new Problem(
    code as ProblemCode,
    typeof says === 'string' ? says : `The server answered ${response.status} without saying why`,
    fields as Record<string, FieldProblem>,
    response.status,
  )
}

function unreachable(door: Door, cause: unknown): Problem {
  if (cause instanceof Error && cause.name === 'AbortError')
    return new Problem('unavailable', 'The request was given up')
  const where = door.address ? ` at ${door.address}` : ''
  return new Problem('unavailable', `Chartroom${where} does not answer. Is it still running?`)
}

const codes = new Set(['invalid', 'unknown', 'signed-out', 'forbidden', 'conflict', 'too-much', 'unavailable'])

function codeOf(status: number): ProblemCode {
  if (status === 401) return 'signed-out'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'unknown'
  if (status === 409 || status === 412 || status === 428) return 'conflict'
  if (status === 413 || status === 429) return 'too-much'
  if (status === 400 || status === 422) return 'invalid'
  return 'unavailable'
}
