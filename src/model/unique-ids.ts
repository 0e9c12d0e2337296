import { refuse } from './method-refusal.ts'

/** Refuses a list in which two items have the same id, naming the second. */
export function uniqueIds(items: readonly { id: string }[], field = 'items'): void {
  const seen = new Set<string>()
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) refuse(`${field}[${index}].id`, id, 'different from every other id')
    seen.add(id)
  }
}
