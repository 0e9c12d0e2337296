import type { Step } from './field.ts'

/** A change of one line in a list: what it says from now on, or that it goes, and before which other one it stands. */
export interface ListChange {
  field: string
  id: string
  to: Partial<Step> | null
  /** The line it stands before; null is the end. Left out, it stays where it stood. */
  before?: string | null
}

/** The list after the change; one that does not hold the line stays as it is. */
export function changedList(list: readonly Step[], { id, to, before }: ListChange): Step[] {
  const found = list.find(one => one.id === id)
  if (!found) return [...list]
  if (to === null) return list.filter(one => one.id !== id)
  const next = bare({ ...found, ...to })
  if (before === undefined || before === id) return list.map(one => (one.id === id ? next : one))
  const rest = list.filter(one => one.id !== id)
  const at = before === null ? -1 : rest.findIndex(one => one.id === before)
  return at < 0 ? [...rest, next] : [...rest.slice(0, at), next, ...rest.slice(at)]
}

// what is not said is left out, so that a list that says the same is the same
const bare = (step: Step): Step =>
  Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined)) as unknown as Step
