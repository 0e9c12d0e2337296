import * as z from 'zod/mini'
import type { Done } from './change.ts'
import { operation } from './operation.ts'
import { type Roadmap, roadmapLooks } from './roadmap.ts'
import type { AreaAttention, TagSeen, Team } from './team.ts'

const id = z.string().check(z.minLength(1), z.maxLength(80))
const name = z.string().check(z.minLength(1), z.maxLength(80))
const tag = z.string().check(z.minLength(1), z.maxLength(200))

/** How the house is kept: its name, its teams, its tags, the roadmap as others read it, and one's own attention. */
export const houseOperations = {
  renameWorkspace: operation<{ id: string; slug: string; name: string }>()({
    method: 'PATCH',
    path: '/workspace',
    scope: 'admin',
    summary: 'Rename the workspace; its address stays',
    input: z.object({ name }),
  }),
  teams: operation<{ items: readonly Team[] }>()({
    method: 'GET',
    path: '/teams',
    scope: 'read',
    summary: 'The teams with their members; those taken away too, because records may still carry them',
    input: z.object({}),
  }),
  addTeam: operation<Team>()({
    method: 'POST',
    path: '/teams',
    scope: 'admin',
    status: 201,
    summary: 'Make a team',
    input: z.object({ name, members: z.optional(z.array(id)) }),
  }),
  updateTeam: operation<Team>()({
    method: 'PATCH',
    path: '/teams/{id}',
    scope: 'admin',
    summary: 'Rename a team, say who is in it, take it away or bring it back; its records keep it',
    input: z.object({
      id,
      name: z.optional(name),
      members: z.optional(z.array(id)),
      gone: z.optional(z.boolean()),
    }),
  }),
  tags: operation<{ items: readonly TagSeen[] }>()({
    method: 'GET',
    path: '/tags',
    scope: 'read',
    summary: 'The tags in use and on how many records each, the most used first',
    input: z.object({}),
  }),
  changeTags: operation<{ done: Done | null; records: number; says: string }>()({
    method: 'POST',
    path: '/tags',
    scope: 'write',
    summary: 'Rename a tag everywhere, merge several into one, or take one off everywhere (without `to`)',
    input: z.object({ from: z.array(tag).check(z.minLength(1), z.maxLength(50)), to: z.optional(z.nullable(tag)) }),
  }),
  attention: operation<{ weeks: number; areas: readonly AreaAttention[] }>()({
    method: 'GET',
    path: '/attention',
    scope: 'read',
    summary: 'Where you yourself changed, read or decided in the last weeks; nobody else can ask for it',
    input: z.object({ weeks: z.optional(z.coerce.number()) }),
  }),
  noteReading: operation<{ noted: number }>()({
    method: 'POST',
    path: '/attention',
    scope: 'read',
    summary: 'Count what you have just read, by area, into your own attention of today',
    input: z.object({ areas: z.record(z.string(), z.number()) }),
  }),
  roadmap: operation<Roadmap>()({
    method: 'GET',
    path: '/roadmap',
    scope: 'read',
    summary: 'The roadmap as one audience may read it: no date outside now, nothing that may not be promised',
    input: z.object({ look: z.optional(z.enum(roadmapLooks)), team: z.optional(id) }),
  }),
}
