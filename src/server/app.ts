import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { Problem } from '../model/problem.ts'
import { type ApiParts, apiHandler, type NodeContext, responseOf } from './api.ts'
import { parseBody, readBytes } from './body-reader.ts'
import { checkHost, checkOrigin, type Place } from './host-rules.ts'
import type { OpenRoute } from './open-route.ts'
import { problemAnswer } from './problem-answer.ts'
import type { Answer } from './route.ts'

/** Everything that answers at one address. */
export interface AppParts extends ApiParts {
  place: Place
  openRoutes: readonly OpenRoute[]
  /** OpenAPI as JSON; made when first asked for. */
  description(): string
  /** Whether the store answers. */
  isReady(): Promise<boolean>
  /** Who may read the metrics: this machine, or whoever holds an admin's key. */
  mayMeasure(context: NodeContext): Promise<boolean>
  web(context: NodeContext): Promise<Response>
  agents?: ((context: NodeContext) => Promise<Response>) | undefined
}

/** Puts the HTTP door together: health, people, interface, agents, web app; nothing answers under another name. */
export function app(parts: AppParts): Hono<{ Bindings: HttpBindings }> {
  const hono = new Hono<{ Bindings: HttpBindings }>()
  const refused = (context: NodeContext, failure: unknown) =>
    responseOf(context, problemAnswer(failure, `${context.req.method} ${context.req.path}`, parts.report))
  hono.onError((failure, context) => refused(context, failure))
  hono.get('/livez', () => new Response('alive\n', { headers: { 'Content-Type': 'text/plain' } }))
  hono.get('/readyz', async () => {
    const isReady = await parts.isReady()
    return new Response(isReady ? 'ready\n' : 'not ready\n', { status: isReady ? 200 : 503 })
  })
  hono.use(async (context, next) => {
    checkHost(context.env.incoming, parts.place)
    await next()
  })
  hono.get('/metrics', async context => {
    if (!(await parts.mayMeasure(context)))
      throw new Problem('signed-out', 'Metrics are for this machine, or for an admin’s key.')
    return new Response(parts.metrics.text(), { headers: { 'Content-Type': 'text/plain; version=0.0.4' } })
  })
  hono.get(
    '/api/v1/openapi.json',
    () =>
      new Response(parts.description(), {
        headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' },
      }),
  )
  hono.all('/api/v1/*', apiHandler(parts))
  hono.all('/auth/*', context => openAnswer(context, parts))
  if (parts.agents) hono.all('/mcp', parts.agents)
  hono.all('/api/*', context => refused(context, new Problem('unknown', 'The interface is at /api/v1.')))
  hono.get('*', parts.web)
  hono.notFound(context => refused(context, new Problem('unknown', 'There is nothing at this address.')))
  return hono
}

async function openAnswer(context: NodeContext, parts: AppParts): Promise<Response> {
  const started = performance.now()
  const { method, path } = context.req
  parts.metrics.begin()
  let name = 'none'
  let answer: Answer
  try {
    const { route, params } = openRouteAt(parts.openRoutes, method, path.slice('/auth'.length))
    name = route.name
    const { incoming } = context.env
    if (route.method === 'POST') checkOrigin(incoming, parts.place)
    const json = async () => parseBody(await readBytes(incoming, 20_000), incoming.headers['content-type'])
    answer = await route.answer({ incoming, params, json })
  } catch (failure) {
    answer = problemAnswer(failure, `${method} ${context.req.path.replace(/\/once\/.*/, '/once/…')}`, parts.report)
  }
  parts.metrics.seen(name, method, answer.status, (performance.now() - started) / 1000)
  return responseOf(context, {
    ...answer,
    headers: { ...answer.headers, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' },
  })
}

function openRouteAt(
  routes: readonly OpenRoute[],
  method: string,
  path: string,
): { route: OpenRoute; params: Record<string, string> } {
  const segments = path.split('/')
  for (const route of routes) {
    const wanted = route.path.split('/')
    const isThis =
      wanted.length === segments.length && wanted.every((part, at) => part.startsWith('{') || part === segments[at])
    if (!isThis || route.method !== method) continue
    const params = Object.fromEntries(
      wanted.flatMap((part, at) => (part.startsWith('{') ? [[part.slice(1, -1), segments[at]!]] : [])),
    )
    return { route, params }
  }
  throw new Problem('unknown', 'There is nothing at this address.')
}
