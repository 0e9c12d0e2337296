import type { Comment } from '../model/change.ts'
import type { Bound } from '../store/session.ts'

/** The columns of a comment as statements read them. */
export const commentColumns = 'id, record, text, answers, by_member, at, edited_at, resolved_by, resolved_at, came'

/** A row of `comments`. */
export interface CommentRow {
  id: string
  record: string
  text: string
  answers: string | null
  by_member: string
  at: string
  edited_at: string | null
  resolved_by: string | null
  resolved_at: string | null
  came: string | null
}

/** Reads a row. */
export const readComment = (row: CommentRow): Comment => ({
  id: row.id,
  on: row.record,
  text: row.text,
  answers: row.answers,
  by: row.by_member,
  at: row.at,
  editedAt: row.edited_at,
  resolved: row.resolved_by && row.resolved_at ? { by: row.resolved_by, at: row.resolved_at } : null,
  from: row.came === 'import' ? 'import' : null,
})

/** The values of a row. */
export const commentValues = (comment: Comment): Record<string, Bound> => ({
  id: comment.id,
  record: comment.on,
  text: comment.text,
  answers: comment.answers,
  by_member: comment.by,
  at: comment.at,
  edited_at: comment.editedAt,
  resolved_by: comment.resolved?.by ?? null,
  resolved_at: comment.resolved?.at ?? null,
  came: comment.from,
})

/** Oldest first; of one moment in the order of their ids. */
export const byTime = (a: Comment, b: Comment): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
