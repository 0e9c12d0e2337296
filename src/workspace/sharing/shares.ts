import { guestBy } from '../../model/actor.ts'
import type { Contract } from '../../model/contract.ts'
import { newId } from '../../model/id.ts'
import { Problem } from '../../model/problem.ts'
import { type ShareMode, type ShareSeen, type Shown, shareDays } from '../../model/share.ts'
import type { shareOperations } from '../../model/share-operations.ts'
import type { Files } from '../files.ts'
import { type Asking, stamp } from '../ground.ts'
import { newestNumber } from '../history.ts'
import { memberNames } from '../members.ts'
import { membershipAt } from '../memberships.ts'
import { hashPassword } from '../password-hash.ts'
import { insertRows, updateRow } from '../statements.ts'
import { modeOf, newSecret, readShare, type Share, type ShareRow, shareColumns, shareValues } from './share-rows.ts'
import { shared, sharedFile } from './shared.ts'
import { showingOf } from './showing.ts'

const most = 1_000
const day = 86_400_000

/** What the doors may ask about links for people outside. */
export function shareContract(asking: Asking, files: Files): Pick<Contract, keyof typeof shareOperations> {
  return {
    shares: async () => ({ items: await shares(asking) }),
    makeShare: given => makeShare(asking, given),
    changeShare: ({ id, ...set }) => changeShare(asking, id, set),
    dropShare: async ({ id }) => {
      const share = await ownShare(asking, id)
      await write(asking, share.id, { revoked_at: stamp(asking) })
      return { id: share.id }
    },
    shared: asked => shared(asking, asked),
    sharedFile: asked => sharedFile(asking, files, asked),
  }
}

/** One's own links, newest first; an admin gets everybody's. */
async function shares(asking: Asking): Promise<ShareSeen[]> {
  const isAdmin = asking.actor.scopes.includes('admin')
  const rows = await asking.store.read.all<ShareRow>(
    `SELECT ${shareColumns} FROM shares WHERE ws_id = ? AND revoked_at IS NULL${isAdmin ? '' : ' AND member = ?'} ORDER BY created_at DESC, id`,
    isAdmin ? [asking.workspace] : [asking.workspace, asking.actor.member],
  )
  return Promise.all(rows.map(row => seen(asking, readShare(row))))
}

interface Given {
  shown: Shown
  mode?: ShareMode | undefined
  expiresAt?: string | undefined
  password?: string | null | undefined
}

async function makeShare(asking: Asking, given: Given): Promise<ShareSeen> {
  const id = newId(asking.now())
  const ends = { sharer: asking, guest: { ...asking, actor: guestBy(id, asking.workspace) } }
  const showing = showingOf(given.shown)
  const { shown, name } = await showing.check(ends, given.shown)
  const isStill = given.mode === 'still'
  const { secret, hash } = newSecret()
  const share: Share = {
    id,
    member: asking.actor.member,
    hash,
    shown,
    name,
    password: given.password ? await hashPassword(given.password) : null,
    number: isStill ? await newestNumber(asking) : null,
    at: isStill ? stamp(asking) : null,
    ids: isStill ? ((await showing.ids?.(ends, shown)) ?? []) : [],
    createdAt: stamp(asking),
    expiresAt: untilOf(asking, given.expiresAt),
    views: 0,
    seenAt: null,
  }
  await asking.store.global(async tx => {
    const [row] = await tx.all<{ count: number }>(
      'SELECT COUNT(*) AS count FROM shares WHERE ws_id = ? AND revoked_at IS NULL',
      [asking.workspace],
    )
    if (Number(row?.count ?? 0) >= most)
      throw new Problem('too-much', `There are ${most} links already; revoke some that nobody needs.`)
    await tx.write(insertRows('shares', asking.workspace, [{ ...shareValues(share), revoked_at: null }]))
  })
  return { ...(await seen(asking, share)), secret }
}

async function changeShare(
  asking: Asking,
  id: string,
  set: { expiresAt?: string | undefined; password?: string | null | undefined; renew?: boolean | undefined },
): Promise<ShareSeen> {
  const share = await ownShare(asking, id)
  const fresh = set.renew ? newSecret() : undefined
  const next: Share = {
    ...share,
    ...(set.expiresAt === undefined ? {} : { expiresAt: untilOf(asking, set.expiresAt) }),
    ...(set.password === undefined
      ? {}
      : { password: set.password === null ? null : await hashPassword(set.password) }),
    ...(fresh ? { hash: fresh.hash } : {}),
  }
  await write(asking, id, { expires_at: next.expiresAt, password: next.password, hash: next.hash })
  return { ...(await seen(asking, next)), ...(fresh ? { secret: fresh.secret } : {}) }
}

const write = (asking: Asking, id: string, values: Parameters<typeof updateRow>[3]): Promise<void> =>
  asking.store.global(tx => tx.write([updateRow('shares', asking.workspace, id, values)]))

/** A link of one's own, or anybody's for an admin; others' are not noticeable. */
async function ownShare(asking: Asking, id: string): Promise<Share> {
  const [row] = await asking.store.read.all<ShareRow>(
    `SELECT ${shareColumns} FROM shares WHERE ws_id = ? AND id = ? AND revoked_at IS NULL`,
    [asking.workspace, id],
  )
  if (!row || (row.member !== asking.actor.member && !asking.actor.scopes.includes('admin')))
    throw new Problem('unknown', 'There is no such link here.', { id: 'no such link' })
  return readShare(row)
}

/** Until when a link works: a day (its end) or a moment, at most a year ahead. */
function untilOf(asking: Asking, given: string | undefined): string {
  if (given === undefined) return new Date(asking.now() + shareDays.usual * day).toISOString()
  const until = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(given) ? `${given}T23:59:59.999Z` : given)
  if (Number.isNaN(until) || until <= asking.now() || until > asking.now() + shareDays.most * day)
    throw new Problem('invalid', 'A link lasts until a day in the future, at most a year from now.', {
      expiresAt: 'a day within a year',
    })
  return new Date(until).toISOString()
}

async function seen(asking: Asking, share: Share): Promise<ShareSeen> {
  const names = await memberNames(asking)
  const sharer = await membershipAt(asking.store, { workspace: asking.workspace, member: share.member })
  const isOver = Date.parse(share.expiresAt) <= asking.now()
  return {
    id: share.id,
    shown: share.shown,
    name: share.name,
    mode: modeOf(share),
    at: share.at,
    by: { id: share.member, name: names.get(share.member) ?? '' },
    locked: share.password !== null,
    createdAt: share.createdAt,
    expiresAt: share.expiresAt,
    ended: isOver ? 'expired' : sharer?.scopes.includes('write') ? null : 'sharer',
    views: share.views,
    seenAt: share.seenAt,
    may: asking.actor.scopes.includes('write') ? ['change', 'revoke'] : [],
  }
}
