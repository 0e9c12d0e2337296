import type { Contract } from '../model/contract.ts'
import { isId, newId } from '../model/id.ts'
import { Problem } from '../model/problem.ts'
import { cleanText } from '../model/text.ts'
import { checkViewQuery, mayChangeView, maySeeView, type View, type ViewQuery, type ViewSeen } from '../model/view.ts'
import type { Session, Tx } from '../store/session.ts'
import { isTaken } from '../store/trouble.ts'
import { wholeNumber } from './checked-input.ts'
import { type Asking, stamp } from './ground.ts'
import { groups } from './groups.ts'
import { kindNamed } from './list.ts'
import { insertRows, updateRow } from './statements.ts'

const most = 500

/** What the doors may ask about views. */
export function viewContract(
  asking: Asking,
): Pick<Contract, 'views' | 'saveView' | 'changeView' | 'dropView' | 'restoreView' | 'groups'> {
  return {
    views: async () => ({ items: await views(asking) }),
    saveView: given => saveView(asking, given),
    changeView: ({ id, version, ...set }) =>
      changeView(asking, id, { ...set, version: wholeNumber(version, 'version') }),
    dropView: ({ id }) => dropView(asking, id),
    restoreView: ({ id }) => restoreView(asking, id),
    groups: asked => groups(asking, asked),
  }
}

interface ViewRow {
  id: string
  name: string
  kind: string
  query: string
  owner: string
  shared: number
  version: number
  updated_at: string
}

const columns = 'id, name, kind, query, owner, shared, version, updated_at'

async function views(asking: Asking): Promise<ViewSeen[]> {
  const rows = await asking.store.read.all<ViewRow>(
    `SELECT ${columns} FROM views WHERE ws_id = ? AND dropped_at IS NULL AND (shared = 1 OR owner = ?) ORDER BY name, id`,
    [asking.workspace, asking.actor.member],
  )
  return rows.map(row => seen(asking, viewOf(row))).filter(view => maySeeView(asking.actor, view))
}

interface Given {
  id?: string | undefined
  name: string
  kind: string
  query: ViewQuery
  shared?: boolean | undefined
}

async function saveView(asking: Asking, { id = newId(asking.now()), ...given }: Given): Promise<ViewSeen> {
  if (!isId(id)) throw new Problem('invalid', 'A view’s id is a UUID in lower case.', { id: 'a UUID in lower case' })
  const kind = kindNamed(asking, given.kind)
  checkViewQuery(kind, given.query)
  checkSharing(asking, given.shared ?? false)
  const at = stamp(asking)
  const owner = asking.actor.member
  const view: View = {
    id,
    name: named(given.name),
    kind: kind.word,
    query: given.query,
    owner,
    shared: given.shared ?? false,
    version: 1,
    updatedAt: at,
  }
  await asking.store
    .global(async tx => {
      const [row] = await tx.all<{ count: number }>(
        'SELECT COUNT(*) AS count FROM views WHERE ws_id = ? AND owner = ? AND dropped_at IS NULL',
        [asking.workspace, owner],
      )
      if (Number(row?.count ?? 0) >= most)
        throw new Problem('too-much', `You have ${most} views; remove one before you save another.`)
      await tx.write(insertRows('views', asking.workspace, [{ ...rowOf(view), created_at: at, dropped_at: null }]))
    })
    .catch(reason => {
      throw isTaken(reason) ? new Problem('conflict', 'There is a view with this id already.', { id: 'taken' }) : reason
    })
  return seen(asking, view)
}

interface Set {
  name?: string | undefined
  query?: ViewQuery | undefined
  shared?: boolean | undefined
  version?: number | undefined
}

function changeView(asking: Asking, id: string, set: Set): Promise<ViewSeen> {
  return asking.store.global(async tx => {
    const view = await viewCalled(asking, tx, id, false)
    checkMayChange(asking, view)
    if (set.version !== undefined && set.version !== view.version)
      throw new Problem('conflict', `${view.name} was changed meanwhile. Look at it again, then save.`)
    if (set.query) checkViewQuery(kindNamed(asking, view.kind), set.query)
    if (set.shared !== undefined && set.shared !== view.shared) checkSharing(asking, true)
    const next: View = {
      ...view,
      name: set.name === undefined ? view.name : named(set.name),
      query: set.query ?? view.query,
      shared: set.shared ?? view.shared,
      version: view.version + 1,
      updatedAt: stamp(asking),
    }
    await tx.write([updateRow('views', asking.workspace, id, rowOf(next))])
    return seen(asking, next)
  })
}

const dropView = (asking: Asking, id: string): Promise<ViewSeen> => setDropped(asking, id, true)
const restoreView = (asking: Asking, id: string): Promise<ViewSeen> => setDropped(asking, id, false)

function setDropped(asking: Asking, id: string, drops: boolean): Promise<ViewSeen> {
  return asking.store.global(async tx => {
    const view = await viewCalled(asking, tx, id, !drops)
    checkMayChange(asking, view)
    await tx.write([updateRow('views', asking.workspace, id, { dropped_at: drops ? stamp(asking) : null })])
    return seen(asking, view)
  })
}

/** A view by its id, as far as this actor sees that there is one. */
export async function viewCalled(asking: Asking, tx: Tx | Session, id: string, dropped: boolean): Promise<View> {
  const [row] = await tx.all<ViewRow>(
    `SELECT ${columns} FROM views WHERE ws_id = ? AND id = ? AND dropped_at IS ${dropped ? 'NOT NULL' : 'NULL'}`,
    [asking.workspace, id],
  )
  const view = row && viewOf(row)
  // a view of somebody else's own is not there at all
  if (!view || !maySeeView(asking.actor, view))
    throw new Problem('unknown', 'There is no such view here.', { id: 'no such view' })
  return view
}

function checkMayChange(asking: Asking, view: View): void {
  if (mayChangeView(asking.actor, view)) return
  throw new Problem('forbidden', `${view.name} is somebody else’s. Duplicate it and change your own.`)
}

function checkSharing(asking: Asking, shared: boolean): void {
  if (!shared || asking.actor.scopes.includes('write')) return
  throw new Problem('forbidden', `Your role (${asking.actor.role}) may save views of your own, not for everybody.`)
}

function named(name: string): string {
  const clean = cleanText(name.replace(/\s+/g, ' ').trim(), 'name')
  if (clean === '') throw new Problem('invalid', 'A view needs a name.', { name: 'is needed' })
  return clean
}

function rowOf({ id, name, kind, query, owner, shared, version, updatedAt }: View) {
  return {
    id,
    name,
    kind,
    query: JSON.stringify(query),
    owner,
    shared: shared ? 1 : 0,
    version,
    updated_at: updatedAt,
  }
}

const viewOf = ({ updated_at, ...row }: ViewRow): View => ({
  ...row,
  query: JSON.parse(row.query) as ViewQuery, // checked before it was written
  shared: Number(row.shared) === 1,
  version: Number(row.version),
  updatedAt: updated_at,
})

const seen = (asking: Asking, view: View): ViewSeen => ({
  ...view,
  may: mayChangeView(asking.actor, view) ? ['change', 'remove'] : [],
})
