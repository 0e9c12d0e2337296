import type { Actor } from '../model/actor.ts'
import type { Contract } from '../model/contract.ts'

/** Somebody's place in one workspace: all of an actor but the door they come through. */
export interface Membership extends Omit<Actor, 'via'> {
  slug: string
}

/** A key for programs as the tables hold it. */
export interface KeyHolder extends Membership {
  /** SHA-256 of the secret. */
  hash: string
  expiresAt: string | null
}

/** What the doors ask of the floor beneath: who is who, and the contract for them. */
export interface Directory {
  contract(actor: Actor): Contract
  /** The active memberships of a person. */
  membershipsOf(person: string): Promise<readonly Membership[]>
  /** A key that is neither revoked nor its member's gone. */
  keyHolder(id: string): Promise<KeyHolder | undefined>
  /** Writes down when keys were used last. */
  keysUsed(used: readonly { workspace: string; id: string; at: string }[]): Promise<void>
  sessionOf(token: string): Promise<{ person: string; expiresAt: string } | undefined>
}
