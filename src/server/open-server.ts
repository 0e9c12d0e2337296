import type { IncomingMessage, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Actor } from '../model/actor.ts'
import type { Territory } from '../model/assemble.ts'
import type { Contract } from '../model/contract.ts'
import type { People } from '../workspace/people.ts'
import type { PresenceHub } from '../workspace/presence-hub.ts'
import { agentDoor } from './agent-door.ts'
import type { NodeContext } from './api.ts'
import { app } from './app.ts'
import { guests } from './guests.ts'
import { hangingRoutes } from './hanging-routes.ts'
import { type Place, placeOf } from './host-rules.ts'
import { identification } from './identification.ts'
import { keyCheck, type LocalKey } from './key-check.ts'
import { kindRoutes } from './kind-routes.ts'
import { type Listening, listen } from './listen.ts'
import { metrics } from './metrics.ts'
import { operationRoutes } from './operation-routes.ts'
import { passwordsAt } from './passwords.ts'
import { peopleRoutes } from './people-routes.ts'
import { type Report, reportToStderr } from './problem-answer.ts'
import { rateLimits } from './rate-limits.ts'
import type { BodySize, Route } from './route.ts'
import { routeTable } from './route-table.ts'
import { signInRoutes } from './sign-in-routes.ts'
import { webAssets } from './web-assets.ts'

/** What a server is opened with. */
export interface ServerParts {
  territory: Territory
  people: People
  contract(actor: Actor): Contract
  /** Who is where; streams are told of it. */
  presence?: PresenceHub
  /** Rejects while the store does not answer. */
  probe(): Promise<unknown>
  /** The folder of the built web app. */
  web: string
  host?: string | undefined
  port: number
  url?: string | undefined
  allowHttp?: boolean
  proxies?: readonly string[]
  limits?: Partial<Record<BodySize, number>>
  /** Answers agents at `/mcp`. */
  agents?: (request: Request, contract: Contract) => Promise<Response>
  /** Writes the description of the interface. */
  describe(routes: readonly Route[]): unknown
  /** A key that works while this server runs. */
  local?: LocalKey
  report?: Report
  now?: () => number
}

/** A server that answers. */
export interface OpenServer {
  place: Place
  port: number
  close(patience?: number): Promise<void>
}

const usual: Record<BodySize, number> = { json: 1_000_000, attachment: 50_000_000, import: 200_000_000 }

/** Opens the HTTP door and begins to listen. */
export async function openServer(parts: ServerParts): Promise<OpenServer> {
  const { people, territory, now = Date.now, report = reportToStderr } = parts
  // who asks too early is told to come again: the port is known before the door is put together
  let answer = (_incoming: IncomingMessage, outgoing: ServerResponse): unknown => outgoing.writeHead(503).end()
  checkPlace(parts)
  const listening: Listening = await listen((incoming, outgoing) => void answer(incoming, outgoing), {
    host: parts.host,
    port: parts.port,
  })
  const place = checkPlace({ ...parts, port: listening.port })
  let isClosing = false
  const secret = await people.secret('sessions')
  const limits = rateLimits(now)
  const sizes = { ...usual, ...parts.limits }
  const keys = keyCheck(people, now, parts.local)
  const holders = guests({ people, place, secret, limits, now })
  const known = identification({ people, contract: parts.contract, place, secret, keys, guests: holders, limits, now })
  const routes = [
    ...operationRoutes(parts.presence),
    ...hangingRoutes(),
    ...peopleRoutes(people, place.origin),
    ...kindRoutes(territory),
  ]
  const passwords = passwordsAt({ people, place, secret })
  let described: string | undefined
  const hono = app({
    find: routeTable(routes),
    identify: (context, slug) => known.identify(context.env.incoming, slug),
    limits: sizes,
    metrics: metrics(),
    report,
    isClosing: () => isClosing,
    rightsChanged: known.forget,
    place,
    openRoutes: [...signInRoutes({ people, place, secret, limits, passwords, forget: known.forget }), holders.route],
    description() {
      described ??= JSON.stringify(parts.describe(routes))
      return described
    },
    isReady: () =>
      parts.probe().then(
        () => !isClosing,
        () => false,
      ),
    mayMeasure: context => mayMeasure(context, () => known.identify(context.env.incoming, undefined)),
    web: webAssets(parts.web),
    agents: parts.agents && agentDoor(parts.agents, known, { place, limit: sizes.json }),
  })
  answer = getRequestListener(hono.fetch, { overrideGlobalObjects: false })
  return {
    place,
    port: listening.port,
    async close(patience) {
      isClosing = true
      await listening.close(patience)
      await keys.close()
    },
  }
}

function checkPlace(parts: ServerParts): Place {
  const { host, port, url, allowHttp = false, proxies = [] } = parts
  return placeOf({ host, port, url, allowHttp, proxies })
}

async function mayMeasure(context: NodeContext, identify: () => Promise<{ actor: Actor }>): Promise<boolean> {
  const { incoming } = context.env
  // a proxy on this machine speaks for others, and then says so
  const isHere = /^(::ffff:)?127\.|^::1$/.test(incoming.socket.remoteAddress ?? '')
  if (isHere && incoming.headers['x-forwarded-for'] === undefined && incoming.headers.forwarded === undefined)
    return true
  return identify().then(
    ({ actor }) => actor.scopes.includes('admin'),
    () => false,
  )
}
