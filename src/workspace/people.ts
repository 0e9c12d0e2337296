import { newId } from '../model/id.ts'
import type { Store } from '../store/session.ts'
import { authAdapter } from './auth-adapter.ts'
import {
  firstOwner,
  joinMember,
  keyHolder,
  keysUsed,
  memberAt,
  membershipAt,
  membershipsOf,
  workspaceNamed,
} from './memberships.ts'
import { type CodeHolder, type CodePurpose, holderOf, makeCode, spendCode } from './one-time-codes.ts'
import { beginSession, endSession, endSessionsOf, forgetOver, sessionOf } from './sessions.ts'
import { guestLink } from './sharing/guest-link.ts'

/** All that is known of people beside what they do in a workspace: sign-ins, codes, memberships, keys. */
export function openPeople(store: Store, now: () => number) {
  return {
    add: (given: { name: string; email: string | null }) => addPerson(store, given, now()),
    withEmail: (email: string) => personWithEmail(store, email),
    called: (id: string) => personCalled(store, id),
    hasPassword: (person: string) => hasPassword(store, person),
    membershipsOf: (person: string) => membershipsOf(store, person),
    memberAt: (holder: CodeHolder) => memberAt(store, holder),
    membershipAt: (holder: CodeHolder) => membershipAt(store, holder),
    join: (holder: CodeHolder, person: Person) => joinMember(store, holder, person),
    workspaceCalled: async (id: string) => (await workspaceNamed(store, id)).name,
    slugOf: async (id: string) => (await workspaceNamed(store, id)).slug,
    firstOwner: () => firstOwner(store),
    keyHolder: (id: string) => keyHolder(store, id),
    keysUsed: (used: readonly { workspace: string; id: string; at: string }[]) => keysUsed(store, used),
    beginSession: (person: string, from?: { ip?: string; agent?: string }) => beginSession(store, person, now(), from),
    sessionOf: (token: string) => sessionOf(store, token, now()),
    endSession: (token: string) => endSession(store, token),
    endSessionsOf: (person: string) => endSessionsOf(store, person),
    makeCode: (what: CodePurpose, holder: CodeHolder, lasts: number) =>
      makeCode(store, what, holder, { now: now(), lasts }),
    holderOf: (what: CodePurpose, code: string) => holderOf(store, what, code, now()),
    spendCode: (what: CodePurpose, code: string) => spendCode(store, what, code, now()),
    secret: (name: string) => secretCalled(store, name),
    guestLink: (secret: string) => guestLink(store, secret, now()),
    forgetOver: () => forgetOver(store, now()),
    authTables: authAdapter(store),
  }
}

export type People = ReturnType<typeof openPeople>

/** Somebody who signs in; a person may be a member of several workspaces. */
export interface Person {
  id: string
  name: string
  email: string | null
}

async function personWithEmail(store: Store, email: string): Promise<Person | undefined> {
  const rows = await store.read.all<Person>('SELECT id, name, email FROM people WHERE email = ?', [
    email.trim().toLowerCase(),
  ])
  return rows[0]
}

async function personCalled(store: Store, id: string): Promise<Person | undefined> {
  const rows = await store.read.all<Person>('SELECT id, name, email FROM people WHERE id = ?', [id])
  return rows[0]
}

/** Writes a person down; without an address where one machine is its own proof of who they are. */
async function addPerson(store: Store, given: { name: string; email: string | null }, now: number): Promise<Person> {
  const person: Person = { id: newId(now), ...given }
  const at = new Date(now).toISOString()
  await store.global(tx =>
    tx.write([
      {
        sql: 'INSERT INTO people (id, name, email, email_verified, image, created_at, updated_at) VALUES (?, ?, ?, 0, NULL, ?, ?)',
        params: [person.id, person.name, person.email, at, at],
      },
    ]),
  )
  return person
}

/** Whether anybody can sign in with a password yet. */
async function hasPassword(store: Store, person: string): Promise<boolean> {
  const rows = await store.read.all('SELECT id FROM accounts WHERE person = ? AND password IS NOT NULL', [person])
  return rows.length > 0
}

/** A secret of this installation, made on first use and the same on every node. */
async function secretCalled(store: Store, name: string): Promise<string> {
  const made = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  return store.global(async tx => {
    const insert = 'INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING'
    await tx.write([{ sql: insert, params: [name, made] }])
    const [row] = await tx.all<{ value: string }>('SELECT value FROM secrets WHERE name = ?', [name])
    return row!.value
  })
}
