import * as z from 'zod/mini'
import type { CanvasListed, CanvasSeen } from './canvas-seen.ts'
import { operation } from './operation.ts'

const many = z.optional(z.union([z.string(), z.array(z.string())]))

/** Canvases: pictures of records that also write them. */
export const canvasOperations = {
  canvases: operation<{ items: readonly CanvasListed[] }>()({
    method: 'GET',
    path: '/canvases',
    scope: 'read',
    summary: 'The canvases by area, and how many records each of them draws',
    input: z.object({ area: z.optional(z.string()) }),
  }),
  canvas: operation<CanvasSeen>()({
    method: 'GET',
    path: '/canvases/{name}',
    scope: 'read',
    summary: 'What stands on a canvas: its records with what is computed of them, and the links it draws',
    input: z.object({
      name: z.string().check(z.minLength(1), z.maxLength(80)),
      /** Key or id of the record it is drawn around. */
      of: z.optional(z.string().check(z.maxLength(80))),
      where: many,
      q: z.optional(z.string().check(z.maxLength(400))),
      /** `open` leaves out what is closed, each kind by its own states. */
      states: z.optional(z.enum(['open', 'all'])),
      limit: z.optional(z.coerce.number().check(z.minimum(1), z.maximum(2_000))),
      after: z.optional(z.string().check(z.maxLength(600))),
      /** The `at` of an earlier answer: tells only what changed since, unless that is too much. */
      since: z.optional(z.string().check(z.maxLength(40))),
    }),
  }),
}
