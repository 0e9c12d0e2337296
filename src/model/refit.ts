import type { Kind } from './kind.ts'

/** Which of a record's fields a kind takes as they are, and which it does not. */
export function refit(
  kind: Kind,
  fields: Record<string, unknown>,
): { fits: Record<string, unknown>; rest: Record<string, unknown> } {
  const fits: Record<string, unknown> = {}
  const rest: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const field = kind.fields[name]
    if (field?.schema.safeParse(value).success) fits[name] = value
    else rest[name] = value
  }
  return { fits, rest }
}
