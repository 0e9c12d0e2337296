import type { Contract } from '../model/contract.ts'
import { Problem } from '../model/problem.ts'
import type { NodeContext } from './api.ts'
import { readBytes } from './body-reader.ts'
import { checkPage, type Place } from './host-rules.ts'
import type { Identification } from './identification.ts'

/** Lets agents in that bring a key; a browser's session does not open this door. */
export function agentDoor(
  agents: (request: Request, contract: Contract) => Promise<Response>,
  known: Identification,
  { place, limit }: { place: Place; limit: number },
): (context: NodeContext) => Promise<Response> {
  return async context => {
    const { incoming } = context.env
    checkPage(incoming, place)
    if (incoming.headers.authorization === undefined) {
      throw new Problem('signed-out', 'Send a key of the workspace as “Authorization: Bearer cr_…”.')
    }
    incoming.headers['chartroom-via'] = 'agent'
    const { actor, contract } = await known.identify(incoming, undefined)
    if (actor.role === 'guest') throw new Problem('forbidden', 'A link shows one thing; agents need a key.')
    const { method, url, headers } = context.req.raw
    if (method !== 'POST') return agents(context.req.raw, contract)
    const body = new Uint8Array(await readBytes(incoming, limit))
    return agents(new Request(url, { method, headers, body }), contract)
  }
}
