import * as z from 'zod/mini'
import { viewQuerySchema } from './view-operations.ts'

/** A view as it is answered. */
export const viewSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  query: viewQuerySchema,
  owner: z.string(),
  shared: z.boolean(),
  version: z.number(),
  updatedAt: z.string(),
  may: z.array(z.enum(['change', 'remove'])),
})

/** The counts of a list as they are answered. */
export const groupCountsSchema = z.object({
  total: z.number(),
  groups: z.array(z.object({ value: z.nullable(z.string()), count: z.number() })),
})
