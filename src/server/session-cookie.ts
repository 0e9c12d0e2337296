import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Place } from './host-rules.ts'

/** The name a browser keeps the session under; on a laptop it names the port, because cookies do not. */
export function cookieName(place: Place): string {
  const { protocol, port } = new URL(place.origin)
  return protocol === 'https:' ? '__Host-chartroom' : `chartroom-${port || '80'}`
}

const isSecure = (place: Place): boolean => place.origin.startsWith('https:')

/** The cookie of a session, signed so that no guess reaches the database. */
export function sessionCookie(place: Place, secret: string, token: string, expiresAt: string): string {
  const value = encodeURIComponent(`${token}.${signatureOf(secret, token)}`)
  const until = new Date(expiresAt).toUTCString()
  return `${cookieName(place)}=${value}; Path=/; Expires=${until}; HttpOnly; SameSite=Lax${isSecure(place) ? '; Secure' : ''}`
}

/** The cookie that forgets a session. */
export const endedCookie = (place: Place): string =>
  `${cookieName(place)}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${isSecure(place) ? '; Secure' : ''}`

/** The token in a request's cookies, when its signature is ours. */
export function tokenIn(cookies: string | undefined, place: Place, secret: string): string | undefined {
  if (cookies === undefined) return undefined
  const start = `${cookieName(place)}=`
  const found = cookies
    .split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(start))
  const value = found && decoded(found.slice(start.length))
  const dot = value?.lastIndexOf('.') ?? -1
  if (!value || dot <= 0) return undefined
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1))
  const right = Buffer.from(signatureOf(secret, token))
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

/** Which of several workspaces a browser last chose; it opens none by itself. */
export function workspaceCookie(place: Place, slug: string): string {
  return `${cookieName(place)}-in=${encodeURIComponent(slug)}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax${isSecure(place) ? '; Secure' : ''}`
}

/** The workspace a browser last chose. */
export function workspaceIn(cookies: string | undefined, place: Place): string | undefined {
  const start = `${cookieName(place)}-in=`
  const found = cookies
    ?.split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(start))
  return found && decoded(found.slice(start.length))
}

const signatureOf = (secret: string, token: string): string =>
  createHmac('sha256', secret).update(token).digest('base64')

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}
