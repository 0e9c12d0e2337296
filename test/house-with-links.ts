// A workspace with a bet for an open need and a private one, and the way in of whoever holds a link's secret.
import type { TestContext } from 'node:test'
import { guestBy } from '../src/model/actor.ts'
import type { Territory } from '../src/model/assemble.ts'
import type { Change } from '../src/model/change.ts'
import { newId } from '../src/model/id.ts'
import type { Shared } from '../src/model/share.ts'
import type { LadderRung } from '../src/model/why.ts'
import type { Engine } from '../src/store/session.ts'
import { guestLink } from '../src/workspace/sharing/guest-link.ts'
import { freshWorkspace } from './workspace.ts'

/** Ana’s workspace: a bet in now for an open need and a private one, a team, and the way in of whoever has a secret. */
export async function houseWithLinks(t: TestContext, engine: Engine, territory: Territory) {
  const at = await freshWorkspace(t, engine, territory)
  const ana = await at.person('Ana', 'owner')
  const [bet, need, secret] = [newId(), newId(), newId()]
  await ana.change({
    changes: [
      make('bet', bet, 'Text when ready', { fields: { horizon: 'now' }, owner: ana.id }),
      make('need', need, 'Know when the bike is ready'),
      make('need', secret, 'A takeover nobody knows of', { audience: 'private' }),
      { verb: 'link', id: newId(), from: bet, name: 'addresses', to: need },
      { verb: 'link', id: newId(), from: bet, name: 'addresses', to: secret },
    ],
  })
  const { store } = at.workspaces
  const open = async (key: string, asked: { after?: string; again?: string } = {}): Promise<Shared> => {
    const link = await guestLink(store, key, at.clock.now)
    if (!link) throw Object.assign(new Error('no link'), { code: 'unknown' })
    return at.workspaces.contract(guestBy(link.id, link.workspace)).shared(asked)
  }
  return { ...at, ana, bet, need, secret, open }
}

/** A change that makes a record. */
export const make = (kind: string, id: string, title: string, rest: object = {}): Change =>
  ({ verb: 'create', id, kind, title, ...rest }) as Change

/** All rungs of a ladder. */
export const all = (rungs: readonly LadderRung[]): LadderRung[] => rungs.flatMap(rung => [rung, ...all(rung.beyond)])
