import { Problem } from '../model/problem.ts'
import type { Asking } from './ground.ts'

/** What doing, dropping or delaying a bet moves. */
export async function whatIfOf(_asking: Asking, _asked: unknown): Promise<object> {
  throw new Problem('unavailable', 'What if is being built.')
}
