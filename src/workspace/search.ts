import { maySee } from '../model/allow.ts'
import type { Hit } from '../model/answers.ts'
import { isId } from '../model/id.ts'
import { holdsAll, passage, rank } from '../model/rank.ts'
import { queryWords } from '../model/words.ts'
import { candidates, type Term } from '../store/search.ts'
import type { Asking } from './ground.ts'
import { isKey } from './key.ts'
import { kindNamed } from './list.ts'
import { nameOf, recordsById } from './read.ts'
import { saidText, saidUnder } from './said.ts'

const most = 300

/** Records that hold all the words of the query, best first; a key finds its record whatever it was called. */
export async function search(
  asking: Asking,
  asked: { q: string; kind?: string | readonly string[] | undefined; limit?: number | undefined },
): Promise<{ hits: Hit[] }> {
  const limit = Math.min(Math.max(asked.limit ?? 20, 1), 100)
  const kinds =
    asked.kind === undefined
      ? undefined
      : new Set(
          (typeof asked.kind === 'string' ? [asked.kind] : asked.kind).map(called => kindNamed(asking, called).word),
        )
  const terms = queryWords(asked.q)
  const direct = isKey(asked.q)
    ? await byKey(asking, asked.q.trim().toUpperCase())
    : isId(asked.q.trim())
      ? [asked.q.trim()]
      : []
  const ids = await candidateIds(asking, terms)
  const records = await recordsById(asking, [...direct, ...ids], asking.store.heavy)
  const unheld = [...records.values()].filter(record => {
    const kind = asking.territory.kinds.get(record.kind)
    return kind && !direct.includes(record.id) && !holdsAll(record, kind, terms)
  })
  const under = await saidUnder(
    asking,
    asking.store.heavy,
    unheld.map(({ id }) => id),
  )
  const hits: Hit[] = []
  for (const record of records.values()) {
    const kind = asking.territory.kinds.get(record.kind)
    if (
      !kind ||
      record.archivedAt !== null ||
      (kinds && !kinds.has(record.kind)) ||
      !maySee(asking.actor, record, asking.territory)
    )
      continue
    const said = saidText(under.get(record.id) ?? [])
    const score = direct.includes(record.id) ? Number.MAX_SAFE_INTEGER : rank(record, kind, terms, said)
    hits.push({ record: nameOf(record), snippet: passage(record, kind, terms, said), score })
  }
  hits.sort((a, b) => b.score - a.score || (a.record.id < b.record.id ? 1 : -1))
  return { hits: hits.slice(0, limit) }
}

/** The word that is still being typed is first taken as it stands: a common one is then not looked for in all its longer forms. */
async function candidateIds(asking: Asking, terms: readonly Term[]): Promise<string[]> {
  const { engine, heavy: session } = asking.store
  const find = (words: readonly Term[]) => candidates({ engine, session }, asking.workspace, words, most)
  if (terms.length === 0) return []
  const whole = await find(terms.map(term => ({ ...term, prefix: false })))
  if (whole.length >= most || !terms.some(term => term.prefix)) return whole
  return [...new Set([...whole, ...(await find(terms))])]
}

async function byKey(asking: Asking, key: string): Promise<string[]> {
  const rows = await asking.store.read.all<{ id: string }>('SELECT id FROM keys WHERE ws_id = ? AND key = ?', [
    asking.workspace,
    key,
  ])
  return rows.map(row => row.id)
}
