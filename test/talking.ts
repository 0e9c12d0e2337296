// Three people who make things and talk about them, for tests of what reaches whom.
import type { TestContext } from 'node:test'
import type { Territory } from '../src/model/assemble.ts'
import { newId } from '../src/model/id.ts'
import type { InboxShow } from '../src/model/inbox.ts'
import { mentionText } from '../src/model/mention.ts'
import type { Engine } from '../src/store/session.ts'
import { freshWorkspace, type Somebody } from './workspace.ts'

/** A fresh workspace with Ana, Ben and Cem, and short ways to make, say and set something. */
export async function threePeople(t: TestContext, engine: Engine, map?: Territory) {
  const fresh = await freshWorkspace(t, engine, map)
  const [ana, ben, cem] = [
    await fresh.person('Ana', 'owner'),
    await fresh.person('Ben', 'member'),
    await fresh.person('Cem', 'member'),
  ]
  const make = async (kind: string, title: string, given: object = {}, who: Somebody = ana) => {
    const id = newId()
    await who.change({ changes: [{ verb: 'create', id, kind, title, ...given }] })
    return id
  }
  const say = async (who: Somebody, record: string, text: string, answers?: string) => {
    const id = newId()
    await who.change({ changes: [{ verb: 'comment', id, on: record, text, ...(answers && { answers }) }] })
    return id
  }
  const set = async (who: Somebody, id: string, values: object) => {
    const { version } = (await who.read({ id })).record
    return who.change({ changes: [{ verb: 'update', id, version, set: values }] })
  }
  /** What stands in somebody's inbox: the record's title, then sort by sort, the newest first. */
  const told = async (who: Somebody, show?: InboxShow) =>
    (await who.inbox(show ? { show } : {})).groups.map(({ record, items }) => [
      record?.title ?? 'many',
      ...items.map(({ sort }) => sort),
    ])
  const numbers = async (who: Somebody) =>
    (await who.inbox({})).groups.flatMap(({ items }) => items.map(one => one.number))
  return { ...fresh, ana, ben, cem, make, say, set, told, numbers }
}

/** Somebody as a comment names them. */
export const at = (who: Somebody): string => mentionText({ of: 'member', id: who.id, label: who.actor.name })
