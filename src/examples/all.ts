import type { Example } from '../model/example.ts'
import { chartroom } from './chartroom/chartroom.ts'
import { spoke } from './spoke/spoke.ts'

/** The examples to look around in, the one for the first visit first. */
export const examples: readonly Example[] = [spoke, chartroom]
