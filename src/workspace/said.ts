import { mentionsSaid } from '../model/mention.ts'
import { searchableText } from '../model/words.ts'
import type { Session, Tx } from '../store/session.ts'
import type { Ground } from './ground.ts'
import { allIn } from './statements.ts'
import type { Working } from './working.ts'

/** All that was said under some records, as search takes it in. */
export async function saidUnder(
  { workspace }: Pick<Ground, 'workspace'>,
  session: Session,
  ids: Iterable<string>,
): Promise<Map<string, { id: string; text: string }[]>> {
  const rows = await allIn<{ id: string; record: string; text: string }>(ids, list =>
    session.all(`SELECT id, record, text FROM comments WHERE ws_id = ? AND record IN ${list.sql}`, [
      workspace,
      ...list.params,
    ]),
  )
  return Map.groupBy(rows, ({ record }) => record)
}

/** The words of comments, their mentions by the names that stand in them. */
export const saidText = (comments: readonly { text: string }[]): string =>
  comments.map(({ text }) => mentionsSaid(text, ({ label }) => label)).join('\n')

/**
 * What is said, once a command is in, under the records whose search words it changes; what is not named here keeps its
 * words. Nothing is asked where no text was touched.
 */
export async function saidAfter(ground: Ground, tx: Tx, working: Working): Promise<Map<string, string>> {
  const spoken = [...working.comments.values()].filter(({ before, now }) => before?.text !== now?.text)
  const about = new Set(spoken.flatMap(({ before, now }) => (now ?? before)?.on ?? []))
  for (const { before, now } of working.records.values()) {
    if (!before || !now || before === now) continue
    const [was, is] = [ground.territory.kinds.get(before.kind), ground.territory.kinds.get(now.kind)]
    if (was && is && searchableText(before, was) !== searchableText(now, is)) about.add(now.id)
  }
  const old = [...about].filter(id => working.records.get(id)?.before)
  const kept = old.length > 0 ? await saidUnder(ground, tx, old) : new Map<string, { id: string; text: string }[]>()
  return new Map(
    [...about].map(id => {
      const before = (kept.get(id) ?? []).filter(comment => !working.comments.has(comment.id))
      const changed = [...working.comments.values()].flatMap(({ now }) => (now?.on === id ? [now] : []))
      return [id, saidText([...before, ...changed])]
    }),
  )
}
