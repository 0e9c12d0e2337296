// What the store's tests write: plain rows of a toy workspace, as commands would.
import { choice, date, flag, money, number, person, prose, range, scale, text, url } from '../model/field.ts'
import { kind } from '../model/kind.ts'
import type { Store, Write } from './session.ts'

/** A toy kind with an indexed field of each type that has an order. */
export const wish = kind({
  word: 'wish',
  title: 'Wish',
  plural: 'wishes',
  prefix: 'W',
  says: 'What somebody asks for.',
  made: 'everyday',
  states: { new: { label: 'New' } },
  links: {},
  fields: {
    plainWords: text({ label: 'Words', indexed: true }),
    story: prose({ label: 'Story', indexed: true }),
    size: choice({ label: 'Size', indexed: true, options: { s: 'Small', l: 'Large' } }),
    weight: number({ label: 'Weight', indexed: true }),
    reach: range({ label: 'Reach', indexed: true }),
    importance: scale({ label: 'Importance', indexed: true, min: 1, max: 5 }),
    worth: money({ label: 'Worth', indexed: true }),
    due: date({ label: 'Due', indexed: true }),
    asker: person({ label: 'Asker', indexed: true }),
    page: url({ label: 'Page', indexed: true }),
    urgent: flag({ label: 'Urgent', indexed: true }),
  },
})

/** Makes an empty workspace. */
export function makeWorkspace(store: Store, id: string): Promise<void> {
  const sql = 'INSERT INTO workspaces (id, slug, name, settings, example, created_at) VALUES (?, ?, ?, ?, ?, ?)'
  return store.global(tx => tx.write([{ sql, params: [id, id, id, '{}', 0, '2026-01-01T00:00:00Z'] }]))
}

interface Toy {
  id: string
  seq?: number
  title?: string
  kind?: string
  data?: string
}

/** The write that makes a record. */
export function recordWrite(workspace: string, toy: Toy): Write {
  const { id, seq = 1, title = id, kind: word = 'wish', data = '{}' } = toy
  const now = '2026-01-01T00:00:00Z'
  return {
    sql: `INSERT INTO records (ws_id, id, kind, key, seq, title, sort_title, state, audience, touched, common, data, shape,
            version, created_at, created_by, updated_at, updated_by)
          VALUES (?, ?, ?, ?, ?, ?, ?, 'new', 'team', 1, '{}', ?, 1, 1, ?, 'ana', ?, 'ana')`,
    params: [workspace, id, word, `W-${seq}`, seq, title, title, data, now, now],
  }
}

/** The write that links two records. */
export function linkWrite(workspace: string, id: string, [from, to]: [string, string]): Write {
  return {
    sql: `INSERT INTO links (ws_id, id, from_id, from_kind, name, to_id, to_kind, data, version, created_at, created_by)
          VALUES (?, ?, ?, 'wish', 'about', ?, 'wish', '{}', 1, '2026-01-01T00:00:00Z', 'ana')`,
    params: [workspace, id, from, to],
  }
}

/** The write that gives a key to a record: the smallest row there is. */
export function keyWrite(workspace: string, key: string, id = 'somebody'): Write {
  return { sql: 'INSERT INTO keys (ws_id, key, id) VALUES (?, ?, ?)', params: [workspace, key, id] }
}

/** Takes the next number and writes it down; gives the number. */
export function takeNumber(store: Store, workspace: string): Promise<number> {
  return store.command(workspace, async (tx, counters) => {
    counters.number += 1
    const { number: taken } = counters
    await tx.write([keyWrite(workspace, `K-${taken}`, String(taken))])
    return taken
  })
}

/** The numbers that were written down, in order. */
export async function numbersKept(store: Store, workspace: string): Promise<number[]> {
  const rows = await store.read.all<{ id: string }>('SELECT id FROM keys WHERE ws_id = ?', [workspace])
  return rows.map(({ id }) => Number(id)).sort((one, other) => one - other)
}
