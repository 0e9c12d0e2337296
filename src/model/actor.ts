import type { Role } from './answers.ts'
import type { Via } from './change.ts'
import type { Scope } from './operation.ts'

/** Whoever asks: one member of one workspace, through one door, with what that door allows. */
export interface Actor {
  workspace: string
  member: string
  name: string
  role: Role
  teams: readonly string[]
  scopes: readonly Scope[]
  via: Via
}

/** All that a role may do; a key narrows it further. */
export const scopesOf: Record<Role, readonly Scope[]> = {
  owner: ['read', 'comment', 'write', 'admin'],
  admin: ['read', 'comment', 'write', 'admin'],
  member: ['read', 'comment', 'write'],
  commenter: ['read', 'comment'],
  viewer: ['read'],
}
