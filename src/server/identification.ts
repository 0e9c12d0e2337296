import type { IncomingMessage } from 'node:http'
import type { Actor } from '../model/actor.ts'
import type { Via } from '../model/change.ts'
import type { Contract } from '../model/contract.ts'
import { Problem } from '../model/problem.ts'
import type { Membership } from '../workspace/memberships.ts'
import type { People } from '../workspace/people.ts'
import { type Guests, isGuestKey } from './guests.ts'
import { addressOf, checkOrigin, type Place } from './host-rules.ts'
import type { KeyCheck } from './key-check.ts'
import type { RateLimits } from './rate-limits.ts'
import { tokenIn, workspaceIn } from './session-cookie.ts'

const believed = 1_000
const wrongKeys = { tries: 300, within: 60_000 }

/** What finding out who asks needs. */
export interface IdentificationParts {
  people: People
  contract(actor: Actor): Contract
  place: Place
  secret: string
  keys: KeyCheck
  guests: Guests
  limits: RateLimits
  now: () => number
}

/** Who asks, and the contract as they may use it. */
export interface Identified {
  actor: Actor
  contract: Contract
}

/** Finds out who sent a request: by key, or by the session of a browser. */
export function identification(parts: IdentificationParts) {
  const sessions = new Map<string, { memberships: readonly Membership[]; until: number }>()
  const contracts = new WeakMap<Membership, Map<Via, Identified>>()

  function identified(membership: Membership, via: Via): Identified {
    const byVia = contracts.get(membership) ?? new Map<Via, Identified>()
    contracts.set(membership, byVia)
    const known = byVia.get(via)
    if (known) return known
    const { workspace, member, name, role, teams, scopes } = membership
    const actor: Actor = { workspace, member, name, role, teams, scopes, via }
    const made = { actor, contract: parts.contract(actor) }
    byVia.set(via, made)
    return made
  }

  async function membershipsOf(token: string): Promise<readonly Membership[]> {
    const known = sessions.get(token)
    if (known && known.until > parts.now()) return known.memberships
    sessions.delete(token)
    const session = await parts.people.sessionOf(token)
    if (!session) throw signedOut()
    const memberships = await parts.people.membershipsOf(session.person)
    sessions.set(token, { memberships, until: parts.now() + believed })
    if (sessions.size > 10_000) sessions.delete(sessions.keys().next().value!)
    return memberships
  }

  return {
    async identify(incoming: IncomingMessage, slug: string | undefined): Promise<Identified> {
      const { authorization } = incoming.headers
      if (authorization !== undefined) return byKey(incoming, authorization, slug)
      const token = tokenIn(incoming.headers.cookie, parts.place, parts.secret)
      if (token === undefined) throw signedOut()
      checkOrigin(incoming, parts.place)
      const memberships = await membershipsOf(token)
      const last = slug ?? lastChosen(memberships, workspaceIn(incoming.headers.cookie, parts.place))
      return identified(chosen(memberships, last), 'web')
    },
    /** Forgets what was read, after somebody's rights have changed on this node. */
    forget(): void {
      sessions.clear()
      parts.keys.forget()
    },
  }

  async function byKey(
    incoming: IncomingMessage,
    authorization: string,
    slug: string | undefined,
  ): Promise<Identified> {
    const [, key] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
    if (isGuestKey(key)) {
      const { slug: own, ...actor } = await parts.guests.actor(key, incoming)
      if (slug !== undefined && slug !== own) throw noSuchWorkspace(slug)
      return { actor, contract: parts.contract(actor) }
    }
    try {
      const holder = await parts.keys.check(key ?? '')
      if (slug !== undefined && slug !== holder.slug) throw noSuchWorkspace(slug)
      return identified(holder, viaOf(incoming))
    } catch (problem) {
      // whoever shares the address and has a right key is not kept out by one who guesses
      if (problem instanceof Problem && problem.code === 'signed-out') {
        parts.limits.take(`key ${addressOf(incoming, parts.place)}`, wrongKeys)
      }
      throw problem
    }
  }
}

export type Identification = ReturnType<typeof identification>

/** What a browser chose last counts only among several, and only while they are in it. */
const lastChosen = (memberships: readonly Membership[], slug: string | undefined): string | undefined =>
  memberships.length > 1 && memberships.some(one => one.slug === slug) ? slug : undefined

function chosen(memberships: readonly Membership[], slug: string | undefined): Membership {
  if (slug !== undefined) {
    const found = memberships.find(membership => membership.slug === slug)
    if (!found) throw noSuchWorkspace(slug)
    return found
  }
  if (memberships.length === 1) return memberships[0]!
  if (memberships.length === 0) throw new Problem('forbidden', 'You are not an active member of any workspace here.')
  const slugs = memberships.map(membership => membership.slug).join(', ')
  throw new Problem('invalid', `You are in several workspaces; say which: /api/v1/in/{slug}/… with one of ${slugs}.`)
}

// programs may say that they are the terminal or an agent; nothing is allowed by it, history tells it apart
function viaOf(incoming: IncomingMessage): Via {
  const said = incoming.headers['chartroom-via']
  return said === 'cli' || said === 'agent' || said === 'import' ? said : 'api'
}

const signedOut = (): Problem => new Problem('signed-out', 'Sign in, or send a key as “Authorization: Bearer cr_…”.')
const noSuchWorkspace = (slug: string): Problem => new Problem('unknown', `There is no workspace ${slug} here for you.`)
