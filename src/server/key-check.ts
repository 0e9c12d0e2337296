import { createHash, timingSafeEqual } from 'node:crypto'
import { Problem } from '../model/problem.ts'
import type { KeyHolder } from '../workspace/memberships.ts'
import type { People } from '../workspace/people.ts'

/** How long a node believes what it read; a key revoked elsewhere dies within this. */
const believed = 1_000
const flushEvery = 10_000

/** A key that is not in the tables: it lives as long as the server. */
export interface LocalKey {
  id: string
  holder(): Promise<KeyHolder | undefined>
}

/** Checks keys written `cr_<id>_<secret>`, remembering each for a second. */
export function keyCheck(people: People, now: () => number, local?: LocalKey) {
  const known = new Map<string, { holder: KeyHolder; until: number }>()
  const used = new Map<string, { workspace: string; id: string; at: string }>()
  // when it was used last is not worth failing for; it is written down with the next ones
  const timer = setInterval(() => void flush().catch(() => {}), flushEvery)
  timer.unref()

  async function flush(): Promise<void> {
    if (used.size === 0) return
    const rows = [...used.values()]
    await people.keysUsed(rows)
    for (const row of rows) if (used.get(row.id) === row) used.delete(row.id)
  }

  async function holderOf(id: string): Promise<KeyHolder | undefined> {
    const entry = known.get(id)
    if (entry && entry.until > now()) return entry.holder
    known.delete(id)
    const holder = id === local?.id ? await local.holder() : await people.keyHolder(id)
    if (holder) known.set(id, { holder, until: now() + believed })
    return holder
  }

  return {
    async check(key: string): Promise<KeyHolder> {
      const [, id, secret] = /^cr_([0-9a-zA-Z-]{1,80})_([0-9a-zA-Z_-]{20,200})$/.exec(key) ?? []
      const holder = id && secret ? await holderOf(id) : undefined
      if (!id || !holder || !isSecret(secret!, holder.hash)) throw wrongKey()
      if (holder.expiresAt !== null && Date.parse(holder.expiresAt) <= now()) {
        throw new Problem('signed-out', 'This key has expired. Make a new one.')
      }
      if (id !== local?.id) used.set(id, { workspace: holder.workspace, id, at: new Date(now()).toISOString() })
      return holder
    },
    /** Forgets what was read, after somebody's rights have changed on this node. */
    forget: () => known.clear(),
    async close(): Promise<void> {
      clearInterval(timer)
      await flush().catch(() => {})
    },
  }
}

export type KeyCheck = ReturnType<typeof keyCheck>

const wrongKey = (): Problem =>
  new Problem('signed-out', 'This key is not known here: it may be mistyped, revoked, or of another Chartroom.')

function isSecret(secret: string, hash: string): boolean {
  const given = createHash('sha256').update(secret).digest()
  const right = Buffer.from(hash, 'hex')
  return right.length === given.length && timingSafeEqual(given, right)
}
