import * as z from 'zod/mini'
import type { HandOverSeen } from './hand-over.ts'
import { operation } from './operation.ts'

/** Before others take work over. */
export const handOverOperations = {
  handOver: operation<HandOverSeen>()({
    method: 'GET',
    path: '/records/{id}/hand-over',
    scope: 'read',
    summary:
      'Whether a bet is ready to hand over: need, outcome, assumptions, limits, criteria and who decides, line by line',
    input: z.object({ id: z.string().check(z.minLength(1), z.maxLength(80)) }),
  }),
}
