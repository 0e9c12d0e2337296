import * as z from 'zod/mini'
import { type FileAnswer, operation } from './operation.ts'
import { roadmapLooks } from './roadmap.ts'
import { type Shared, type ShareSeen, shareDays, shareModes } from './share.ts'
import { viewQuerySchema } from './view-operations.ts'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const asked = z.optional(z.string().check(z.maxLength(1_000)))
const files = z.optional(z.boolean())
const when = z.string().check(z.maxLength(40))
const password = z.nullable(z.string().check(z.minLength(1), z.maxLength(200)))

/** What a link can show. */
export const shownSchema = z.union([
  z.object({ sort: z.literal('why'), record: id, files }),
  z.object({ sort: z.literal('view'), view: id, files }),
  z.object({ sort: z.literal('list'), kind: z.string().check(z.maxLength(120)), query: viewQuerySchema, files }),
  z.object({ sort: z.literal('map') }),
  z.object({ sort: z.literal('roadmap'), look: z.enum(roadmapLooks), team: z.optional(id) }),
  z.object({
    sort: z.literal('canvas'),
    canvas: id,
    of: z.optional(id),
    where: z.optional(z.array(z.string().check(z.maxLength(400))).check(z.maxLength(20))),
    q: z.optional(z.string().check(z.maxLength(400))),
    states: z.optional(z.enum(['open', 'all'])),
    lanes: asked,
    limits: asked,
    fold: asked,
    show: asked,
    files,
  }),
])

/** Links by which people outside see one thing, and the one question their holders may ask. */
export const shareOperations = {
  shares: operation<{ items: readonly ShareSeen[] }>()({
    method: 'GET',
    path: '/shares',
    scope: 'read',
    summary: 'Your links for people outside; an admin gets everybody’s',
    input: z.object({}),
  }),
  makeShare: operation<ShareSeen>()({
    method: 'POST',
    path: '/shares',
    scope: 'write',
    status: 201,
    summary: `Make a read-only link of one thing, as it is now or as it stands at this moment; it lasts ${shareDays.usual} days unless said otherwise`,
    input: z.object({
      shown: shownSchema,
      mode: z.optional(z.enum(shareModes)),
      expiresAt: z.optional(when),
      password: z.optional(password),
    }),
  }),
  changeShare: operation<ShareSeen>()({
    method: 'PATCH',
    path: '/shares/{id}',
    scope: 'write',
    summary: 'Change until when a link works or its password, or give it a new address, which ends the old one',
    input: z.object({
      id,
      expiresAt: z.optional(when),
      password: z.optional(password),
      renew: z.optional(z.boolean()),
    }),
  }),
  dropShare: operation<{ id: string }>()({
    method: 'DELETE',
    path: '/shares/{id}',
    scope: 'write',
    summary: 'Revoke a link: its next request is refused',
    input: z.object({ id }),
  }),
  shared: operation<Shared>()({
    method: 'GET',
    path: '/shared',
    scope: 'guest',
    summary:
      'What a link shows, with the link’s secret as the key; `after` continues a list, `again` is not counted as a view',
    input: z.object({
      after: z.optional(z.string().check(z.maxLength(500))),
      again: z.optional(z.string().check(z.maxLength(10))),
    }),
  }),
  sharedFile: operation<FileAnswer>()({
    method: 'GET',
    path: '/shared/files/{id}',
    scope: 'guest',
    summary: 'A file of what a link shows, where its maker let files come along; `after` as for the part that named it',
    gives: 'file',
    input: z.object({
      id,
      after: z.optional(z.string().check(z.maxLength(500))),
      thumbnail: z.optional(z.string().check(z.maxLength(10))),
    }),
  }),
}
