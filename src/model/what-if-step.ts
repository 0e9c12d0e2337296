import * as z from 'zod/mini'
import type { RecordName } from './answers.ts'
import type { Range } from './field.ts'

/** A customer's fire that is no bet yet: what it takes, who may leave over it, and what is then lost. */
export interface Fire {
  title: string
  weeks: Range
  who?: RecordName | undefined
  loss?: number | undefined
  /** How likely the loss is, in percent. */
  likelihood?: number | undefined
}

/** One thing tried on the plan: a bet done now or at a place in the order, dropped, or delayed; or a fire put in. */
export type Step =
  | { does: 'insert'; id: string; at?: number | undefined }
  | { does: 'drop'; id: string }
  | { does: 'delay'; id: string; weeks: number }
  | { does: 'fire'; fire: Fire; at?: number | undefined }

/** Most things tried at once. */
export const mostSteps = 20

const id = z.string().check(z.minLength(1), z.maxLength(80))
const at = z.optional(z.int().check(z.gte(0), z.lte(1_000)))
const weeks = z.number().check(z.gte(0), z.lte(520))

/** A step as a door hands it in; whom a fire is for is named by id or key. */
export const stepSchema = z.discriminatedUnion('does', [
  z.object({ does: z.literal('insert'), id, at }),
  z.object({ does: z.literal('drop'), id }),
  z.object({ does: z.literal('delay'), id, weeks: z.number().check(z.gt(0), z.lte(520)) }),
  z.object({
    does: z.literal('fire'),
    fire: z.object({
      title: z.string().check(z.minLength(1), z.maxLength(300)),
      weeks: z.object({ low: weeks, high: weeks }),
      account: z.optional(id),
      loss: z.optional(z.number().check(z.gte(0))),
      likelihood: z.optional(z.number().check(z.gte(0), z.lte(100))),
    }),
    at,
  }),
])

/** A step as it is asked over the contract. */
export type StepAsked = z.output<typeof stepSchema>
