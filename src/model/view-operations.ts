import * as z from 'zod/mini'
import { operation } from './operation.ts'
import type { ViewSeen } from './view.ts'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const name = z.string().check(z.minLength(1), z.maxLength(120))
const word = z.string().check(z.maxLength(120))
const many = z.optional(z.union([z.string(), z.array(z.string())]))

/** What a view asks for, as it is sent and answered. */
export const viewQuerySchema = z.object({
  where: z.array(z.string().check(z.maxLength(1_000))),
  q: z.optional(z.string().check(z.maxLength(400))),
  sort: z.optional(word),
  columns: z.optional(z.array(word)),
  group: z.optional(word),
  shape: z.optional(z.enum(['table', 'board'])),
  limits: z.optional(z.record(word, z.number().check(z.minimum(0), z.maximum(9_999)))),
  closed: z.optional(z.boolean()),
})

/** How many records of a list stand under each value of one field; null where it is unknown. */
export interface GroupCounts {
  total: number
  groups: readonly { value: string | null; count: number }[]
}

/** Lists with a name, and what stands in a list. */
export const viewOperations = {
  views: operation<{ items: readonly ViewSeen[] }>()({
    method: 'GET',
    path: '/views',
    scope: 'read',
    summary: 'The saved views: your own and everybody’s, by name',
    input: z.object({}),
  }),
  saveView: operation<ViewSeen>()({
    method: 'POST',
    path: '/views',
    scope: 'comment',
    status: 201,
    summary: 'Save a list as a view of your own or, with the right to write, for everybody',
    input: z.object({
      id: z.optional(id),
      name,
      kind: z.string(),
      query: viewQuerySchema,
      shared: z.optional(z.boolean()),
    }),
  }),
  changeView: operation<ViewSeen>()({
    method: 'PATCH',
    path: '/views/{id}',
    scope: 'comment',
    summary: 'Rename a view, change what it asks for, or share it',
    input: z.object({
      id,
      name: z.optional(name),
      query: z.optional(viewQuerySchema),
      shared: z.optional(z.boolean()),
      version: z.optional(z.coerce.number()),
    }),
  }),
  dropView: operation<ViewSeen>()({
    method: 'DELETE',
    path: '/views/{id}',
    scope: 'comment',
    summary: 'Remove a view; its records stay as they are',
    input: z.object({ id }),
  }),
  restoreView: operation<ViewSeen>()({
    method: 'POST',
    path: '/views/{id}/restore',
    scope: 'comment',
    summary: 'Bring a removed view back',
    input: z.object({ id }),
  }),
  groups: operation<GroupCounts>()({
    method: 'GET',
    path: '/groups',
    scope: 'read',
    summary: 'Count the records of a list, by state, owner, team, audience or a choice field',
    input: z.object({
      kind: z.string(),
      by: word,
      where: many,
      q: z.optional(z.string().check(z.maxLength(400))),
      archived: z.optional(z.enum(['no', 'only', 'also'])),
    }),
  }),
}
