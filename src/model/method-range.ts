import type * as z from 'zod/mini'

interface Bag {
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
}

/** The whole range a number at this place may have, in words; null where it has no bound on both sides. */
export function rangeAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string | null {
  let here: z.core.$ZodType | undefined = schema
  for (const step of path) here = here && inside(bare(here), step)
  if (!here) return null
  const bag = bare(here)._zod.bag as Bag
  const low = bound(bag.minimum, bag.exclusiveMinimum, Math.max)
  const high = bound(bag.maximum, bag.exclusiveMaximum, Math.min)
  if (!low || !high || high.at >= 1e15) return null
  if (low.reached && high.reached) return `from ${low.at} to ${high.at}`
  return `${low.reached ? 'at least' : 'more than'} ${low.at} and ${high.reached ? 'at most' : 'less than'} ${high.at}`
}

type Definition = {
  type: string
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

function bound(reached: number | undefined, open: number | undefined, tighter: (a: number, b: number) => number) {
  if (reached === undefined && open === undefined) return null
  if (open === undefined) return { at: reached!, reached: true }
  if (reached === undefined || tighter(reached, open) === open) return { at: open, reached: false }
  return { at: reached, reached: true }
}
