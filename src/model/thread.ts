import type { Comment } from './change.ts'

/** A comment with what answers it. Answers to answers stand in the same thread, so that a thread reads from top to bottom. */
export interface Thread {
  /** The id of the comment that began it, even where that one was taken back. */
  id: string
  /** The comment that began it; null where it was taken back and its answers stayed. */
  first: Comment | null
  answers: readonly Comment[]
  /** Who settled it and when; null while it is open. */
  resolved: { by: string; at: string } | null
}

/** The comments of one record as threads, in the order in which they began. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const known = new Map(comments.map(comment => [comment.id, comment]))
  const begun = new Map<string, Comment[]>()
  for (const comment of comments) {
    const id = beginningOf(comment, known)
    begun.set(id, [...(begun.get(id) ?? []), comment])
  }
  return [...begun].map(([id, said]) => {
    const first = known.get(id) ?? null
    const settled = (first ?? said[0]!).resolved
    return { id, first, answers: said.filter(comment => comment.id !== id), resolved: settled }
  })
}

/** The comment a thread is resolved and reopened by. */
export const headOf = ({ first, answers }: Thread): Comment => first ?? answers[0]!

/** The comment that began the thread a comment stands in. */
export function beginningOf(comment: Comment, known: ReadonlyMap<string, Comment>): string {
  let at = comment
  // a text from elsewhere may name its answers in a circle
  for (let steps = 0; at.answers !== null && steps < 50; steps += 1) {
    const above = known.get(at.answers)
    if (!above) return at.answers
    at = above
  }
  return at.id
}

/** How many threads somebody still waits in; a thread that an import brought is nobody's here until somebody answers. */
export const openThreads = (comments: readonly Comment[]): number =>
  threadsOf(comments).filter(thread => thread.resolved === null && headOf(thread).from !== 'import').length
