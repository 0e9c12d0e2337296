import { newId } from '../model/id.ts'
import type { Store } from '../store/session.ts'

/** Somebody who signs in; a person may be a member of several workspaces. */
export interface Person {
  id: string
  name: string
  email: string | null
}

/** Writes a person down; without an address where one machine is its own proof of who they are. */
export async function addPerson(
  store: Store,
  given: { name: string; email: string | null },
  now: number,
): Promise<Person> {
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
export async function hasPassword(store: Store, person: string): Promise<boolean> {
  const rows = await store.read.all('SELECT id FROM accounts WHERE person = ? AND password IS NOT NULL', [person])
  return rows.length > 0
}

/** A secret of this installation, made on first use and the same on every node. */
export async function secretCalled(store: Store, name: string): Promise<string> {
  const made = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  return store.global(async tx => {
    const insert = 'INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING'
    await tx.write([{ sql: insert, params: [name, made] }])
    const [row] = await tx.all<{ value: string }>('SELECT value FROM secrets WHERE name = ?', [name])
    return row!.value
  })
}
