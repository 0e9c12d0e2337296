import type { Done } from '../model/change.ts'
import { Problem } from '../model/problem.ts'
import type { Tx, Write } from '../store/session.ts'
import type { Asking } from './ground.ts'
import { insertRows } from './statements.ts'

const keptFor = 24 * 60 * 60 * 1000

/** The answer somebody got for this key within a day, or nothing; another body under the same key is refused. */
export async function answerBefore(asking: Asking, tx: Tx, key: string, body: string): Promise<Done | undefined> {
  const since = new Date(asking.now() - keptFor).toISOString()
  const [row] = await tx.all<{ body: string; answer: string }>(
    'SELECT body, answer FROM answers WHERE ws_id = ? AND actor = ? AND key = ? AND at > ?',
    [asking.workspace, asking.actor.member, key, since],
  )
  if (!row) return undefined
  if (row.body !== body) {
    throw new Problem('invalid', 'This Idempotency-Key was used for another request. Use a new key.', {
      'Idempotency-Key': 'used for another body',
    })
  }
  if (row.answer === '') {
    throw new Problem('conflict', 'What was done under this Idempotency-Key has been erased since. Use a new key.', {
      'Idempotency-Key': 'its answer was erased',
    })
  }
  return JSON.parse(row.answer) as Done
}

/** Keeps the answer in the same transaction as the change it answers. */
export function keepAnswer(asking: Asking, key: string, body: string, done: Done, at: string): Write[] {
  const row = { actor: asking.actor.member, key, body, answer: JSON.stringify(done), at }
  const renew =
    ' ON CONFLICT (ws_id, actor, key) DO UPDATE SET body = excluded.body, answer = excluded.answer, at = excluded.at'
  return insertRows('answers', asking.workspace, [row], renew)
}
