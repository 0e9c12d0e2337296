import type { IncomingMessage } from 'node:http'
import { Problem } from '../model/problem.ts'

/** Where Chartroom is reached, and by whom it may be. */
export interface Place {
  /** `http://localhost:4400`, or the address people use. */
  origin: string
  /** Whether only this machine reaches it. */
  isLaptop: boolean
  /** Host headers that are answered. */
  hosts: ReadonlySet<string>
  /** Proxies whose word on the client's address is taken. */
  proxies: ReadonlySet<string>
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost'])

/** Works out the place from host, port and public address; refuses plain HTTP that others could listen to. */
export function placeOf(asked: {
  host: string | undefined
  port: number
  url: string | undefined
  allowHttp: boolean
  proxies: readonly string[]
}): Place {
  const isBoundHere = asked.host === undefined || loopback.has(asked.host)
  const publicUrl = asked.url === undefined ? undefined : new URL(asked.url)
  const isPublic = publicUrl !== undefined && !loopback.has(bare(publicUrl.hostname))
  if ((!isBoundHere || isPublic) && publicUrl?.protocol !== 'https:' && !asked.allowHttp) {
    throw new Problem(
      'invalid',
      'Passwords and keys would travel unencrypted. Put a proxy with HTTPS before Chartroom and set CHARTROOM_URL to its https address, or set CHARTROOM_ALLOW_HTTP=1 where the network itself is trusted.',
    )
  }
  const own = ['localhost', '127.0.0.1', '[::1]'].map(name => `${name}:${asked.port}`)
  const named = publicUrl ? [publicUrl.host] : isBoundHere ? [] : [`${asked.host}:${asked.port}`]
  return {
    origin: publicUrl?.origin ?? `http://${isBoundHere ? 'localhost' : asked.host}:${asked.port}`,
    isLaptop: isBoundHere && !isPublic,
    hosts: new Set([...own, ...named].map(host => host.toLowerCase())),
    proxies: new Set(asked.proxies),
  }
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

/** Refuses requests for another host: a page of somebody else's could reach a laptop under its own name. */
export function checkHost(incoming: IncomingMessage, place: Place): void {
  const host = incoming.headers.host?.toLowerCase() ?? ''
  if (place.hosts.has(host)) return
  throw new Problem('forbidden', `Chartroom is at ${place.origin}; it does not answer for another host.`, {}, 421)
}

const unsafe = new Set(['POST', 'PATCH', 'PUT', 'DELETE'])

/** Refuses changes that a page of another origin asked a signed-in browser for. */
export function checkOrigin(incoming: IncomingMessage, place: Place): void {
  if (!unsafe.has(incoming.method ?? '')) return
  const { origin, host } = incoming.headers
  const site = incoming.headers['sec-fetch-site']
  const isOwn = origin === undefined ? site === 'same-origin' : isOwnOrigin(origin, host, place)
  if (isOwn && (site === undefined || site === 'same-origin')) return
  throw new Problem('forbidden', `Only pages of ${place.origin} may change things here.`)
}

/** Refuses a page of another origin whatever it asks, as agents' protocol wants it; programs name no origin. */
export function checkPage(incoming: IncomingMessage, place: Place): void {
  const { origin, host } = incoming.headers
  if (origin === undefined || isOwnOrigin(origin, host, place)) return
  throw new Problem('forbidden', `Only programs and pages of ${place.origin} may speak here.`)
}

function isOwnOrigin(origin: string, host: string | undefined, place: Place): boolean {
  if (origin === place.origin) return true
  // one machine has three names on a laptop; the page must have come from the name it talks to
  return place.isLaptop && host !== undefined && origin === `http://${host}`
}

/** The client's address; a proxy's word counts only where that proxy is known. */
export function addressOf(incoming: IncomingMessage, place: Place): string {
  const direct = (incoming.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  if (!place.proxies.has(direct)) return direct
  const named = String(incoming.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(part => part.trim())
  return named.findLast(address => address !== '' && !place.proxies.has(address)) ?? direct
}
