import type { FollowersSeen, InboxWants } from '../../model/inbox.ts'
import type { Asking } from '../ground.ts'
import { stamp } from '../ground.ts'
import { members } from '../members.ts'
import { recordCalled } from '../read.ts'
import { insertRows } from '../statements.ts'
import { followersOf, followRows, listeners, sees, wantsOf } from './people-told.ts'
import { tell } from './tell.ts'

/** Who follows a record, as far as they may see it, and how whoever asks stands to it. */
export async function followers(asking: Asking, called: string): Promise<FollowersSeen> {
  await tell(asking)
  const record = await recordCalled(asking, called)
  const [rows, people] = await Promise.all([followRows(asking, [record.id]), listeners(asking)])
  const found = [...followersOf(record, rows, people)].filter(([member]) => {
    const person = people.get(member)
    return person && sees(asking, person, record)
  })
  const own = rows.find(({ member }) => member === asking.actor.member)
  const isIn = found.some(([member]) => member === asking.actor.member)
  return {
    mine: own && own.state !== 'follows' ? own.state : isIn ? 'follows' : 'no',
    items: found.map(([member, because]) => ({ member, because })),
  }
}

/** Says how one stands to a record from now on. */
export async function follow(
  asking: Asking,
  called: string,
  state: 'follows' | 'left' | 'muted',
): Promise<FollowersSeen> {
  // what was said before now is told first, as it would have been then
  await tell(asking)
  const record = await recordCalled(asking, called)
  const row = { member: asking.actor.member, record: record.id, state, because: 'hand', at: stamp(asking) }
  const again = ' ON CONFLICT (ws_id, member, record) DO UPDATE SET state = excluded.state, because = excluded.because'
  await asking.store.global(tx => tx.write(insertRows('follows', asking.workspace, [row], again)))
  return followers(asking, called)
}

/** The active members, and whether each may see a record: who is named where they cannot look is not told of it. */
export async function mentionable(
  asking: Asking,
  called: string,
): Promise<{ items: { id: string; name: string; sees: boolean }[] }> {
  const record = await recordCalled(asking, called)
  const [all, people] = await Promise.all([members(asking), listeners(asking)])
  return {
    items: all.flatMap(({ id, name }) => {
      const person = people.get(id)
      return person ? [{ id, name, sees: sees(asking, person, record) }] : []
    }),
  }
}

/** What reaches one's own inbox. */
export async function inboxWants(asking: Asking): Promise<InboxWants> {
  const [row] = await asking.store.read.all<{ wants: string | null }>(
    'SELECT wants FROM members WHERE ws_id = ? AND id = ?',
    [asking.workspace, asking.actor.member],
  )
  return wantsOf(row?.wants ?? null)
}

/** Changes what reaches one's own inbox from now on. */
export async function changeInboxWants(asking: Asking, set: Partial<InboxWants>): Promise<InboxWants> {
  await tell(asking)
  const next = { ...(await inboxWants(asking)), ...set }
  await asking.store.global(tx =>
    tx.write([
      {
        sql: 'UPDATE members SET wants = ? WHERE ws_id = ? AND id = ?',
        params: [
          JSON.stringify({ auto: next.auto, off: [...new Set(next.off)] }),
          asking.workspace,
          asking.actor.member,
        ],
      },
    ]),
  )
  return inboxWants(asking)
}
