import { newId } from '../../model/id.ts'
import type { ViewQuery, ViewSeen } from '../../model/view.ts'
import { app, toasts } from '../app.ts'
import { refused } from '../change.ts'
import { listWords } from '../words/list.words.ts'

const { views } = listWords

/** The address of a saved view. */
export const viewAddress = (id: string): string => `/view/${id}`

const told = async (act: () => Promise<ViewSeen>): Promise<ViewSeen | null> => {
  try {
    const view = await act()
    await app.watch('views', {}).again()
    return view
  } catch (cause) {
    refused(cause)
    return null
  }
}

/** Saves a list as a view of one's own or everybody's; null where it was refused. */
export async function saveView(given: {
  name: string
  kind: string
  query: ViewQuery
  shared: boolean
}): Promise<ViewSeen | null> {
  const view = await told(() => app.contract.saveView({ id: newId(), ...given, query: asSent(given.query) }))
  if (view) toasts.add({ says: views.saved(view.name), action: undoing(() => drop(view, false)) })
  return view
}

/** Changes a view's name, what it asks for or who sees it, with a way back. */
export async function changeView(
  view: ViewSeen,
  set: { name?: string; query?: ViewQuery; shared?: boolean },
  says: string,
): Promise<ViewSeen | null> {
  const { query, ...rest } = set
  const given = { ...rest, ...(query ? { query: asSent(query) } : {}) }
  const next = await told(() => app.contract.changeView({ id: view.id, version: view.version, ...given }))
  if (!next) return null
  const { name, shared } = view
  const back = { name, shared, query: asSent(view.query) }
  toasts.add({
    says,
    action: undoing(() => void told(() => app.contract.changeView({ id: view.id, version: next.version, ...back }))),
  })
  return next
}

/** Takes a view away; its records stay, and the toast brings it back. */
export async function dropView(view: ViewSeen): Promise<boolean> {
  return drop(view, true)
}

async function drop(view: ViewSeen, says: boolean): Promise<boolean> {
  const dropped = await told(() => app.contract.dropView({ id: view.id }))
  if (dropped && says) toasts.add({ says: views.removed(view.name), action: undoing(() => void restore(view)) })
  return dropped !== null
}

async function restore(view: ViewSeen): Promise<void> {
  if (await told(() => app.contract.restoreView({ id: view.id }))) toasts.add({ says: views.restored(view.name) })
}

const undoing = (act: () => unknown) => ({ label: views.undo, act: () => void act() })

// lists that are only read here are written as lists that may be changed there
const asSent = (query: ViewQuery) => ({
  ...query,
  where: [...query.where],
  columns: query.columns && [...query.columns],
  limits: query.limits && { ...query.limits },
})
