import * as z from 'zod/mini'
import type { Contract } from '../model/contract.ts'

/** What a tool answers: short text for reading, the whole answer for working with. */
export interface ToolAnswer {
  text: string
  data: Record<string, unknown>
}

/** One tool an agent may use; everything it does goes through the contract. */
export interface Tool {
  name: string
  title: string
  says: string
  input: z.ZodMiniObject
  /** It changes nothing. */
  reads: boolean
  /** It may take something away. */
  takes?: boolean
  run(contract: Contract, input: Record<string, unknown>): Promise<ToolAnswer>
}

/** Defines a tool; what it runs on is what its input says. */
export function tool<const Shape extends z.core.$ZodShape>(
  definition: Omit<Tool, 'input' | 'run'> & {
    input: Shape
    run(contract: Contract, input: z.output<z.ZodMiniObject<Shape>>): Promise<ToolAnswer>
  },
): Tool {
  const { input, run, ...rest } = definition
  // the server hands over only what this very schema has let through
  return { ...rest, input: z.strictObject(input) as unknown as z.ZodMiniObject, run: run as Tool['run'] }
}

/** Something that names a record. */
export const called = z
  .string()
  .check(z.minLength(1), z.maxLength(80), z.describe('Id or key of a record, such as N-7'))
/** How many. */
export const most = z.optional(z.int().check(z.minimum(1), z.maximum(200)))
