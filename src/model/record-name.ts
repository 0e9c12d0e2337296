import type { RecordName } from './answers.ts'
import type { ChartRecord } from './record.ts'

/** Enough of a record to name it anywhere and go there. */
export const nameOf = ({ id, key, kind, title, state }: ChartRecord): RecordName => ({ id, key, kind, title, state })
