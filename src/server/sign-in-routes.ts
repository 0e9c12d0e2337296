import type { IncomingMessage } from 'node:http'
import { Problem } from '../model/problem.ts'
import type { People } from '../workspace/people.ts'
import { addressOf, type Place } from './host-rules.ts'
import { chooseWorkspace, join, readInvitation } from './join-routes.ts'
import { text } from './kind-change.ts'
import type { OpenCall, OpenRoute } from './open-route.ts'
import { type Passwords, wrongPassword } from './passwords.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Answer } from './route.ts'
import { endedCookie, sessionCookie, tokenIn } from './session-cookie.ts'

const quarter = 15 * 60_000
export const perAccount = { tries: 10, within: quarter }
export const perAddress = { tries: 100, within: quarter }

/** What signing in and out needs. */
export interface SignInParts {
  people: People
  place: Place
  secret: string
  limits: RateLimits
  passwords: Passwords
  /** Forgets what is remembered of sessions. */
  forget(): void
}

/** Signing in, joining, signing out. */
export function signInRoutes(parts: SignInParts): OpenRoute[] {
  const route = (
    method: OpenRoute['method'],
    path: string,
    name: string,
    answer: (parts: SignInParts, call: OpenCall) => Promise<Answer>,
  ): OpenRoute => ({
    method,
    path,
    name,
    answer: call => answer(parts, call),
  })
  return [
    route('GET', '/state', 'authState', state),
    route('GET', '/once/{code}', 'signInOnce', once),
    route('POST', '/sign-in', 'signIn', signIn),
    route('POST', '/invitation', 'readInvitation', readInvitation),
    route('POST', '/join', 'join', join),
    route('POST', '/workspace', 'chooseWorkspace', chooseWorkspace),
    route('POST', '/password', 'changePassword', changePassword),
    route('POST', '/sign-out', 'signOut', signOut),
  ]
}

async function state({ people, place, secret }: SignInParts, { incoming }: OpenCall): Promise<Answer> {
  const token = tokenIn(incoming.headers.cookie, place, secret)
  const session = token === undefined ? undefined : await people.sessionOf(token)
  const [person, memberships] = session
    ? await Promise.all([people.called(session.person), people.membershipsOf(session.person)])
    : [undefined, []]
  return {
    status: 200,
    body: {
      mode: place.isLaptop ? 'laptop' : 'server',
      signedIn: person !== undefined,
      person: person ? { name: person.name, email: person.email } : null,
      workspaces: memberships.map(({ slug, called, role }) => ({ slug, name: called, role })),
    },
  }
}

/** The printed link: works once, makes the owner's session. */
async function once({ people, place, secret, limits }: SignInParts, { incoming, params }: OpenCall): Promise<Answer> {
  limits.take(`once ${addressOf(incoming, place)}`, perAddress)
  const holder = await people.spendCode('sign-in', params.code!)
  const member = holder && (await people.memberAt(holder))
  if (!holder || !member || member.state !== 'active') {
    throw new Problem(
      'unknown',
      'This link has been used or is too old. Start Chartroom again for a new one, or run “chartroom user link”.',
    )
  }
  const person = member.person ?? (await firstPerson(people, holder, member.name))
  const session = await people.beginSession(person, from(incoming, place))
  return {
    status: 303,
    headers: { Location: '/' },
    cookies: [sessionCookie(place, secret, session.token, session.expiresAt)],
  }
}

async function firstPerson(
  people: People,
  holder: { workspace: string; member: string },
  name: string,
): Promise<string> {
  const person = await people.add({ name, email: null })
  await people.join(holder, person)
  return person.id
}

async function signIn({ passwords, limits, place }: SignInParts, { incoming, json }: OpenCall): Promise<Answer> {
  const body = await json()
  const email = text(body.email, 'email', 320).trim().toLowerCase()
  limits.take(`sign-in from ${addressOf(incoming, place)}`, perAddress)
  limits.take(`sign-in ${email}`, perAccount)
  const cookies = await passwords.signIn(email, text(body.password, 'password', 1000))
  if (!cookies) throw wrongPassword()
  limits.forgive(`sign-in ${email}`)
  return { status: 200, body: { signedIn: true }, cookies }
}

async function changePassword(
  { people, passwords, limits, place, secret, forget }: SignInParts,
  { incoming, json }: OpenCall,
): Promise<Answer> {
  const token = tokenIn(incoming.headers.cookie, place, secret)
  const session = token === undefined ? undefined : await people.sessionOf(token)
  if (!session) throw new Problem('signed-out', 'Sign in first.')
  limits.take(`password ${session.person}`, perAccount)
  const body = await json()
  const given = { current: text(body.current, 'current', 1000), next: text(body.new, 'new', 1000) }
  await passwords.change(incoming.headers.cookie!, given)
  // whoever knew the old password is out, everywhere; this browser gets a session of its own
  await people.endSessionsOf(session.person)
  forget()
  const fresh = await people.beginSession(session.person, from(incoming, place))
  return { status: 200, body: { changed: true }, cookies: [sessionCookie(place, secret, fresh.token, fresh.expiresAt)] }
}

async function signOut({ people, place, secret, forget }: SignInParts, { incoming }: OpenCall): Promise<Answer> {
  const token = tokenIn(incoming.headers.cookie, place, secret)
  if (token !== undefined) await people.endSession(token)
  forget()
  return {
    status: 200,
    body: { signedIn: false },
    headers: { 'Clear-Site-Data': '"storage"' },
    cookies: [endedCookie(place)],
  }
}

export function from(incoming: IncomingMessage, place: Place): { ip: string; agent: string } {
  return { ip: addressOf(incoming, place), agent: incoming.headers['user-agent'] ?? '' }
}
