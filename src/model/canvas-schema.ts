import * as z from 'zod/mini'
import { commonShape, linkSchema } from './record-schema.ts'

const maybe = z.nullable(z.string())

const knownSchema = z.object({
  amount: z.number(),
  confidence: z.nullable(z.number()),
  word: z.enum(['unknown', 'contested', 'supported', 'refuted', 'likely', 'unlikely', 'leaning']),
  items: z.number(),
  sources: z.number(),
  newest: maybe,
  says: z.string(),
})

/** A record as a canvas draws it. */
const cardSchema = z.object({
  ...commonShape,
  fields: z.record(z.string(), z.unknown()),
  known: z.nullable(knownSchema),
})

/** What stands on a canvas. */
const drawnShape = {
  cards: z.array(cardSchema),
  links: z.array(linkSchema),
  others: z.array(cardSchema),
  centre: z.nullable(cardSchema),
}
export const canvasSeenSchema = z.object({
  ...drawnShape,
  total: z.number(),
  next: maybe,
  zones: z.array(z.string()),
  at: z.string(),
  changed: z.nullable(z.array(z.string())),
})

/** The same, all of it at once. */
export const canvasDrawnSchema = z.object(drawnShape)

/** A canvas as it is listed. */
export const canvasListedSchema = z.object({
  name: z.string(),
  title: z.string(),
  says: z.string(),
  primitive: z.enum(['quadrant', 'board', 'grid', 'tree', 'lanes', 'rings', 'sheet', 'chart']),
  about: z.string(),
  area: z.string(),
  records: z.number(),
})
