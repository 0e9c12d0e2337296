import type { Comment } from '../change.ts'
import type { ReadingSeen } from '../reading.ts'
import type { ChartRecord } from '../record.ts'

/** A record with what leaves it, what was said about it and what was read of it. */
export interface OwnRecord extends ChartRecord {
  links: readonly { name: string; to: string; values: Record<string, unknown> }[]
  comments: readonly Pick<Comment, 'id' | 'text' | 'by' | 'at' | 'answers' | 'editedAt' | 'resolved'>[]
  readings?: readonly ReadingSeen[]
  attachments?: readonly OwnAttachment[]
}

/** An attached file with its bytes in base 64. */
export interface OwnAttachment {
  id: string
  name: string
  type: string
  data: string
}

/** A whole workspace as one JSON document; `history` is there when it was asked for. */
export interface OwnDocument {
  chartroom: number
  exportedAt: string
  workspace: string
  members: readonly { id: string; name: string; email: string | null }[]
  records: readonly OwnRecord[]
  history?: readonly Record<string, unknown>[]
}
