import { Problem } from '../model/problem.ts'
import type { People, Person } from '../workspace/people.ts'
import type { PasswordAuth } from './better-auth.ts'
import type { Place } from './host-rules.ts'

/** Passwords by way of Better Auth, which is loaded when the first one is needed. */
export function passwordsAt({ people, place, secret }: { people: People; place: Place; secret: string }) {
  let loading: Promise<PasswordAuth> | undefined
  const auth = () => {
    loading ??= import('./better-auth.ts').then(({ passwordAuth }) =>
      passwordAuth({ database: people.authTables, place, secret }),
    )
    return loading
  }
  const post = async (path: string, body: unknown, cookie?: string): Promise<Response> => {
    const headers = { 'content-type': 'application/json', origin: place.origin, ...(cookie ? { cookie } : {}) }
    return (await auth()).handler(
      new Request(`${place.origin}/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    )
  }
  return {
    /** The cookies of a new session, or nothing where address or password is wrong. */
    async signIn(email: string, password: string): Promise<string[] | undefined> {
      const response = await post('/sign-in/email', { email, password })
      if (response.status === 401 || response.status === 400) return undefined
      if (!response.ok) throw await failed(response)
      return response.headers.getSetCookie()
    },
    /** Makes a login with a password. */
    async add({ name, email, password }: { name: string; email: string; password: string }): Promise<Person> {
      const context = await (await auth()).$context
      const hash = await context.password.hash(password)
      const person = await context.internalAdapter.createUser(
        { name, email, emailVerified: false },
        { method: 'email-password' },
      )
      await context.internalAdapter.linkAccount({
        userId: person.id,
        accountId: person.id,
        providerId: 'credential',
        password: hash,
      })
      return { id: person.id, name, email }
    },
    /** Changes the password of whoever holds the cookie. */
    async change(cookie: string, { current, next }: { current: string; next: string }): Promise<void> {
      const response = await post(
        '/change-password',
        { currentPassword: current, newPassword: next, revokeOtherSessions: true },
        cookie,
      )
      if (response.status === 401) throw new Problem('signed-out', 'Sign in first.')
      if (response.status === 400) {
        throw new Problem('invalid', 'The present password is wrong, or the new one has not 10 to 200 characters.', {
          current: 'check it',
          new: '10 to 200 characters',
        })
      }
      if (!response.ok) throw await failed(response)
    },
  }
}

export type Passwords = ReturnType<typeof passwordsAt>

/** One answer for a wrong address and a wrong password, so that no addresses can be found out. */
export const wrongPassword = (): Problem => new Problem('signed-out', 'The e-mail address or the password is wrong.')

async function failed(response: Response): Promise<Error> {
  if (response.status === 503) return new Problem('unavailable', 'Many people are signing in; try again in a moment.')
  return new Error(`Better Auth answered ${response.status}: ${await response.text()}`)
}
