import type { ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context } from 'hono'
import { Problem } from '../model/problem.ts'
import { parseBody, readBytes } from './body-reader.ts'
import type { Caller } from './caller.ts'
import { holdsAlready, weakTag } from './entity-tag.ts'
import { fileResponse } from './file-response.ts'
import type { Identified } from './identification.ts'
import type { Metrics } from './metrics.ts'
import { pageStamp, pageText } from './page-text.ts'
import { problemAnswer, type Report } from './problem-answer.ts'
import type { Answer, BodySize, Call } from './route.ts'
import type { Match } from './route-table.ts'

export type NodeContext = Context<{ Bindings: HttpBindings }>

/** What answering needs beside the routes. */
export interface ApiParts {
  find(method: string, path: string): Match
  /** Who sent this; throws where nobody is known. `slug` is the workspace named in the address. */
  identify(context: NodeContext, slug: string | undefined): Promise<Identified>
  limits: Readonly<Record<BodySize, number>>
  metrics: Metrics
  /** Whether the server is on its way down; answers that last end then. */
  isClosing(): boolean
  /** Told after a route that changes who may do what. */
  rightsChanged(): void
  report: Report
}

/** Answers everything below `/api/v1`. */
export function apiHandler(parts: ApiParts): (context: NodeContext) => Promise<Response> {
  return async context => {
    const started = performance.now()
    parts.metrics.begin()
    const { method } = context.req
    let name = 'none'
    let answer: Answer
    try {
      const { path, base, slug } = addressIn(context.req.path)
      const match = parts.find(method === 'HEAD' ? 'GET' : method, path)
      name = match.route.name
      answer = await answered(context, match, { base, slug, parts })
    } catch (failure) {
      answer = problemAnswer(failure, `${method} ${context.req.path}`, parts.report)
    }
    parts.metrics.seen(name, method, answer.status, (performance.now() - started) / 1000)
    return responseOf(context, answer)
  }
}

interface Asked {
  base: string
  slug: string | undefined
  parts: ApiParts
}

async function answered(context: NodeContext, { route, params }: Match, { base, slug, parts }: Asked): Promise<Answer> {
  const identified = () => parts.identify(context, slug)
  const caller = await identified()
  if (!caller.actor.scopes.includes(route.scope)) {
    const says = `This needs the right to ${route.scope}; yours here are: ${caller.actor.scopes.join(', ') || 'none'}.`
    throw new Problem('forbidden', says)
  }
  const call = { params, base, limit: parts.limits[route.takes], isClosing: parts.isClosing }
  const answer = await route.answer(callOf(context, { ...caller, again: identified }, call))
  if (changingRights.has(route.name)) parts.rightsChanged()
  return answer
}

const changingRights = new Set(['updateMember', 'leaveWorkspace', 'dropToken', 'addTeam', 'updateTeam'])

interface CallParts {
  params: Record<string, string>
  base: string
  limit: number
  isClosing(): boolean
}

function callOf(context: NodeContext, caller: Caller, { params, base, limit, isClosing }: CallParts): Call {
  const { incoming } = context.env
  let body: Promise<Buffer> | undefined
  let object: Promise<Record<string, unknown>> | undefined
  const bytes = () => {
    body ??= readBytes(incoming, limit)
    return body
  }
  const queryAt = incoming.url?.indexOf('?') ?? -1
  return {
    ...caller,
    params,
    base,
    query: new URLSearchParams(queryAt < 0 ? '' : incoming.url!.slice(queryAt + 1)),
    header: name => {
      const value = incoming.headers[name]
      return Array.isArray(value) ? value.join(', ') : value
    },
    bytes,
    json: () => {
      object ??= bytes().then(read => parseBody(read, incoming.headers['content-type']))
      return object
    },
    isGone: () => incoming.socket.destroyed || isClosing(),
  }
}

const root = '/api/v1'

/** Parts an address into the workspace it names and the path within. */
export function addressIn(path: string): { path: string; base: string; slug: string | undefined } {
  const rest = path.slice(root.length)
  if (!rest.startsWith('/in/')) return { path: rest, base: root, slug: undefined }
  const end = rest.indexOf('/', 4)
  const slug = rest.slice(4, end < 0 ? undefined : end)
  return { path: end < 0 ? '' : rest.slice(end), base: `${root}/in/${slug}`, slug }
}

/** Writes an answer out: JSON with a weak tag, a file, a stream. */
export function responseOf(context: NodeContext, answer: Answer): Response {
  const headers: Record<string, string> = {
    'Cache-Control': 'private, no-cache',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    Vary: 'Cookie, Authorization',
    ...answer.headers,
  }
  if (answer.file) return fileResponse(context, answer.file, answer.status, headers)
  if (answer.stream) {
    return new Response(answer.stream, { status: answer.status, headers: { ...headers, 'Content-Type': answer.type! } })
  }
  if (answer.status === 303) return withCookies(new Response(null, { status: 303, headers }), answer)
  const body = answer.page ? pageText(answer.page) : JSON.stringify(answer.body ?? null)
  headers['Content-Type'] = answer.type ?? 'application/json'
  if (answer.status === 200 && isRead(context)) {
    headers.ETag ??= weakTag(answer.page ? pageStamp(answer.page) : body)
    if (holdsAlready(context.env.incoming.headers['if-none-match'], headers.ETag)) {
      delete headers['Content-Type']
      return sent(context, 304, headers, undefined)
    }
  }
  if (answer.cookies) return withCookies(new Response(body, { status: answer.status, headers }), answer)
  return sent(context, answer.status, headers, Buffer.from(body))
}

// written straight to the socket: a web Response for each answer costs more than all that was asked of the store
function sent(
  { env: { outgoing } }: NodeContext,
  status: number,
  headers: Record<string, string>,
  body: Buffer | undefined,
): Response {
  if (body) headers['Content-Length'] = String(body.length)
  // the server listens by HTTP/1.1 alone
  const response = outgoing as ServerResponse
  response.writeHead(status, headers)
  response.end(body)
  return RESPONSE_ALREADY_SENT
}

function withCookies(response: Response, { cookies }: Answer): Response {
  for (const cookie of cookies ?? []) response.headers.append('Set-Cookie', cookie)
  return response
}

const isRead = (context: NodeContext): boolean => context.req.method === 'GET' || context.req.method === 'HEAD'
