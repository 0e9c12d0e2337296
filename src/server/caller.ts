import type { Identified } from './identification.ts'

/** Who sent a request, and the workspace as they may use it. */
export interface Caller extends Identified {
  /** Finds the sender anew, for answers that last; throws once the right is gone. */
  again(): Promise<Identified>
}
