import { Problem } from '../model/problem.ts'
import type { CodeHolder } from '../workspace/one-time-codes.ts'
import type { Person } from '../workspace/people.ts'
import { addressOf } from './host-rules.ts'
import { text } from './kind-change.ts'
import type { OpenCall } from './open-route.ts'
import { wrongPassword } from './passwords.ts'
import type { Answer } from './route.ts'
import { sessionCookie, tokenIn, workspaceCookie } from './session-cookie.ts'
import { from, perAccount, perAddress, type SignInParts } from './sign-in-routes.ts'

/** What an invitation says to whoever holds it: where to, as whom, and whether they sign in here already. */
export async function readInvitation(parts: SignInParts, { incoming, json }: OpenCall): Promise<Answer> {
  const { people, limits, place } = parts
  limits.take(`join ${addressOf(incoming, place)}`, perAddress)
  const { holder, member } = await invited(parts, text((await json()).code, 'code', 200))
  const [called, known, person] = [
    await people.workspaceCalled(holder.workspace),
    member.email ? await people.withEmail(member.email) : undefined,
    await signedIn(parts, incoming),
  ]
  return {
    status: 200,
    body: {
      workspace: called,
      name: member.name,
      email: member.email,
      role: member.role,
      hasLogin: known !== undefined && (await people.hasPassword(known.id)),
      person: person ? { name: person.name, email: person.email } : null,
    },
  }
}

/** Takes up an invitation: as the person signed in here, with the login that has this address, or with a new one. */
export async function join(parts: SignInParts, { incoming, json }: OpenCall): Promise<Answer> {
  const { people, limits, place, secret, forget } = parts
  limits.take(`join ${addressOf(incoming, place)}`, perAddress)
  const body = await json()
  const code = text(body.code, 'code', 200)
  const here = body.email === undefined ? await signedIn(parts, incoming) : undefined
  const given = here ? undefined : credentials(body)
  const { holder, member } = await invited(parts, code)
  const person = here ?? (await personFor(parts, holder, given!, text(body.name ?? member.name, 'name', 200), code))
  if (here) await refuseTwice(parts, here, holder)
  if (here && !(await people.spendCode('join', code))) throw wrongInvitation()
  await people.join(holder, person)
  forget()
  const inHere = workspaceCookie(place, await people.slugOf(holder.workspace))
  if (here) return { status: 201, body: { signedIn: true }, cookies: [inHere] }
  const session = await people.beginSession(person.id, from(incoming, place))
  return {
    status: 201,
    body: { signedIn: true },
    cookies: [sessionCookie(place, secret, session.token, session.expiresAt), inHere],
  }
}

/** Goes to another of one's workspaces, in every window of this browser. */
export async function chooseWorkspace(parts: SignInParts, { incoming, json }: OpenCall): Promise<Answer> {
  const person = await signedIn(parts, incoming)
  if (!person) throw new Problem('signed-out', 'Sign in first.')
  const slug = text((await json()).slug, 'slug', 80)
  const all = await parts.people.membershipsOf(person.id)
  if (!all.some(one => one.slug === slug)) throw new Problem('unknown', `There is no workspace ${slug} here for you.`)
  return { status: 200, body: { slug }, cookies: [workspaceCookie(parts.place, slug)] }
}

/** One person is one member of a workspace; the invitation stays good for whom it was meant. */
async function refuseTwice({ people }: SignInParts, person: Person, holder: CodeHolder): Promise<void> {
  const all = await people.membershipsOf(person.id)
  if (all.some(one => one.workspace === holder.workspace))
    throw new Problem('conflict', `${person.name} is in this workspace already. Sign out to join as somebody else.`)
}

async function personFor(
  parts: SignInParts,
  holder: CodeHolder,
  { email, password }: { email: string; password: string },
  name: string,
  code: string,
): Promise<Person> {
  const { people, passwords, limits } = parts
  limits.take(`sign-in ${email}`, perAccount)
  const known = await people.withEmail(email)
  if (known && !(await passwords.signIn(email, password))) throw wrongPassword()
  if (known) await refuseTwice(parts, known, holder)
  if (!(await people.spendCode('join', code))) throw wrongInvitation()
  return known ?? passwords.add({ name: name.trim() || email, email, password })
}

function credentials(body: Record<string, unknown>): { email: string; password: string } {
  const email = text(body.email, 'email', 320).trim().toLowerCase()
  if (!/^\S+@\S+$/.test(email))
    throw new Problem('invalid', 'email is an e-mail address.', { email: 'an e-mail address' })
  const password = text(body.password, 'password', 1000)
  if ([...password].length < 10 || password.length > 200) {
    throw new Problem('invalid', 'A password has 10 to 200 characters.', { password: '10 to 200 characters' })
  }
  return { email, password }
}

async function invited({ people }: SignInParts, code: string) {
  const holder: CodeHolder | undefined = await people.holderOf('join', code)
  const member = holder && (await people.memberAt(holder))
  if (!holder || !member || member.state === 'suspended' || member.state === 'removed') throw wrongInvitation()
  return { holder, member }
}

async function signedIn(
  { people, place, secret }: SignInParts,
  incoming: OpenCall['incoming'],
): Promise<Person | undefined> {
  const token = tokenIn(incoming.headers.cookie, place, secret)
  const session = token === undefined ? undefined : await people.sessionOf(token)
  return session && people.called(session.person)
}

const wrongInvitation = (): Problem =>
  new Problem('unknown', 'This invitation has been used or is too old. Ask for a new one.')
