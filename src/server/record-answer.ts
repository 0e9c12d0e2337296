import type { ChartRecord } from '../model/record.ts'
import { versionTag } from './entity-tag.ts'
import type { Answer } from './route.ts'

/** A record as an answer, tagged with its version. */
export function recordAnswer(record: ChartRecord, status = 200): Answer {
  return { status, body: record, headers: { ETag: versionTag(record.version) } }
}
