import * as z from 'zod/mini'
import { roles } from './answers.ts'

const maybe = z.nullable(z.string())

/** Somebody of the workspace. */
export const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: maybe,
  role: z.enum(roles as ['owner', 'admin', 'member', 'commenter', 'viewer']),
  state: z.enum(['active', 'invited', 'suspended', 'removed']),
  teams: z.array(z.string()),
  invitedUntil: z.optional(maybe),
})

/** A key of a member; its secret only when it is made. */
export const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  member: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.string(),
  expiresAt: maybe,
  usedAt: maybe,
  secret: z.optional(z.string()),
})
