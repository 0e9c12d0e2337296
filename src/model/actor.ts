import type { Role } from './answers.ts'
import type { Via } from './change.ts'
import type { MemberScope, Scope } from './operation.ts'

/** Whoever asks: one member of one workspace, through one door, with what that door allows. */
export interface Actor {
  workspace: string
  member: string
  name: string
  role: Role | 'guest'
  teams: readonly string[]
  scopes: readonly Scope[]
  via: Via
  /** The link a guest came by; it says the one thing they are shown. */
  share?: string
}

/** All that a role may do; a key narrows it further. */
export const scopesOf: Record<Role, readonly MemberScope[]> = {
  owner: ['read', 'comment', 'write', 'admin'],
  admin: ['read', 'comment', 'write', 'admin'],
  member: ['read', 'comment', 'write'],
  commenter: ['read', 'comment'],
  viewer: ['read'],
}

/** Whoever holds a link: no member of anything, with a right to nothing but what that link shows. */
export const guestBy = (share: string, workspace: string): Actor => ({
  workspace,
  // one word for all guests, so that what one was shown is worked out once for all
  member: 'guest',
  name: 'Guest',
  role: 'guest',
  teams: [],
  scopes: ['guest'],
  via: 'web',
  share,
})
