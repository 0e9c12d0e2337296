import type * as z from 'zod/mini'

/** The whole range a number at this place may have, in words; null where it has no bound on both sides. */
export function rangeAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | null {
  let here: z.core.$ZodType | undefined = schema
  for (const step of path) here = here && inside(bare(here), step)
  if (!here) return null
  const checks = (definition(bare(here)).checks ?? []).map(check => check._zod.def as Bound)
  const low = checks.find(check => check.check === 'greater_than')
  const high = checks.find(check => check.check === 'less_than')
  if (!low || !high || high.value >= 1e15) return null
  if (low.inclusive && high.inclusive) return `from ${low.value} to ${high.value}`
  return `${low.inclusive ? 'at least' : 'more than'} ${low.value} and ${high.inclusive ? 'at most' : 'less than'} ${high.value}`
}

interface Bound {
  check: string
  value: number
  inclusive: boolean
}

type Definition = {
  type: string
  checks?: readonly z.core.$ZodCheck[]
  innerType?: z.core.$ZodType
  shape?: Record<PropertyKey, z.core.$ZodType>
  element?: z.core.$ZodType
  items?: readonly z.core.$ZodType[]
  valueType?: z.core.$ZodType
}

function definition(schema: z.core.$ZodType): Definition {
  return schema._zod.def as Definition
}

/** A schema without its optional, default or nullable wrapping. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = definition(schema).innerType
  return inner ? bare(inner) : schema
}

function inside(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  const { shape, element, items, valueType } = definition(schema)
  return shape?.[step] ?? element ?? items?.[Number(step)] ?? valueType
}
