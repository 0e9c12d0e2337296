import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Actor, guestBy } from '../model/actor.ts'
import { Problem } from '../model/problem.ts'
import { sharePrefix } from '../model/share.ts'
import { verifyPassword } from '../workspace/password-hash.ts'
import type { People } from '../workspace/people.ts'
import { gone } from '../workspace/sharing/gone.ts'
import type { GuestLink } from '../workspace/sharing/guest-link.ts'
import { addressOf, type Place } from './host-rules.ts'
import { text } from './kind-change.ts'
import type { OpenRoute } from './open-route.ts'
import type { RateLimits } from './rate-limits.ts'

const quarter = 15 * 60_000
const perLink = { tries: 10, within: quarter }
const perAddress = { tries: 300, within: quarter }
const asksPerLink = { tries: 1_200, within: 60_000 }
const passLasts = 12 * 60 * 60_000

/** What finding out which link somebody holds needs. */
export interface GuestParts {
  people: People
  place: Place
  secret: string
  limits: RateLimits
  now: () => number
}

/** Whether a key is the secret of a link. */
export const isGuestKey = (key: string | undefined): key is string => key?.startsWith(sharePrefix) ?? false

/**
 * Who holds a link: `cs_…`, followed by a pass once a password was given. Nothing is remembered between two requests, so
 * a link that was revoked, renewed or has ended is refused by the next one, on every server.
 */
export function guests(parts: GuestParts) {
  const { people, place, limits, now } = parts
  async function linkOf(secret: string, incoming: IncomingMessage): Promise<GuestLink> {
    const link = await people.guestLink(secret)
    if (link) return link
    // whoever shares an address and has a right link is not kept out by one who guesses
    limits.take(`link ${addressOf(incoming, place)}`, perAddress)
    throw gone()
  }
  return {
    async actor(key: string, incoming: IncomingMessage): Promise<Actor & { slug: string }> {
      const [secret = '', ...pass] = key.split('.')
      const link = await linkOf(secret, incoming)
      limits.take(`asks ${link.id}`, asksPerLink)
      if (link.password !== null && !isPass(pass, link, parts)) throw asksPassword()
      return { ...guestBy(link.id, link.workspace), slug: link.slug }
    },
    /** Gives the pass for a password; it is worth nothing once the password or the address has changed. */
    route: {
      method: 'POST',
      path: '/shared',
      name: 'unlockShared',
      async answer({ incoming, json }) {
        const body = await json()
        const link = await linkOf(text(body.secret, 'secret', 200), incoming)
        if (link.password === null) return { status: 200, body: { pass: null } }
        const password = text(body.password, 'password', 200)
        limits.take(`password of ${link.id}`, perLink)
        if (!(await verifyPassword({ hash: link.password, password })))
          throw new Problem('signed-out', 'That is not the password of this link.', { password: 'is another' })
        limits.forgive(`password of ${link.id}`)
        const until = String(now() + passLasts)
        return { status: 200, body: { pass: `${until}.${sealOf(until, link, parts)}` } }
      },
    } satisfies OpenRoute as OpenRoute,
  }
}

export type Guests = ReturnType<typeof guests>

function isPass([until = '', seal = '']: readonly string[], link: GuestLink, parts: GuestParts): boolean {
  if (!/^\d{1,15}$/.test(until) || Number(until) <= parts.now()) return false
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(until, link, parts))]
  return given.length === right.length && timingSafeEqual(given, right)
}

const sealOf = (until: string, link: GuestLink, { secret }: GuestParts): string =>
  createHmac('sha256', secret).update(`link\n${link.id}\n${link.hash}\n${link.password}\n${until}`).digest('base64url')

const asksPassword = (): Problem =>
  new Problem('signed-out', 'This link asks for a password.', { password: 'is needed' })
