import type { Actor } from '../model/actor.ts'
import type { Contract } from '../model/contract.ts'

/** Who sent a request, and the workspace as they may use it. */
export interface Caller {
  actor: Actor
  contract: Contract
  /** Finds the sender anew, for answers that last; throws once the right is gone. */
  again(): Promise<Caller>
}
