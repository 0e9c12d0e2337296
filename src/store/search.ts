import { searchText, searchWord, workspaceWord } from './search-word.ts'
import type { Engine, Session, Write } from './session.ts'

/** A word that is looked for, as `model/words` made it; the last one somebody types is a prefix. */
export interface Term {
  word: string
  prefix: boolean
}

/** The record that is found; `number` is the ledger's at its creation and is only looked at when it is new here. */
export interface Found {
  id: string
  number: number
}

/**
 * The writes that make a record findable by these words and by no others; after the record's own. SQLite finds the
 * place by the row that the database gave it, PostgreSQL (whose CTEs do not see that row yet) keeps the order by
 * `number`: both grow with each record that is made, so both lists have one order.
 */
export function searchWrites(
  engine: Engine,
  workspace: string,
  { id, number }: Found,
  words: readonly string[],
): Write[] {
  const text = searchText(workspace, words)
  if (engine === 'sqlite') {
    const sql = 'INSERT OR REPLACE INTO search (rowid, words) SELECT row, ? FROM records WHERE ws_id = ? AND id = ?'
    return [{ sql, params: [text, workspace, id] }]
  }
  const sql = `INSERT INTO search (ws_id, id, number, words) VALUES (?, ?, ?, array_to_tsvector(string_to_array(?, ' ')))
    ON CONFLICT (ws_id, id) DO UPDATE SET words = excluded.words`
  return [{ sql, params: [workspace, id, number, text] }]
}

/** The writes after which no word finds the record; on SQLite `scrubSearch` takes the words themselves away later. */
export function removeWrites(engine: Engine, workspace: string, id: string): Write[] {
  const sql =
    engine === 'sqlite'
      ? 'DELETE FROM search WHERE rowid = (SELECT row FROM records WHERE ws_id = ? AND id = ?)'
      : 'DELETE FROM search WHERE ws_id = ? AND id = ?'
  return [{ sql, params: [workspace, id] }]
}

/** Ids of records that hold all the words, the newest record first; both engines give the same list. */
export function candidates(
  { engine, session }: { engine: Engine; session: Session },
  workspace: string,
  terms: readonly Term[],
  limit: number,
): Promise<string[]> {
  const asked = terms.filter(({ word }) => word !== '')
  return engine === 'sqlite' ? onSqlite(session, workspace, asked, limit) : onPostgres(session, workspace, asked, limit)
}

async function onSqlite(session: Session, workspace: string, terms: readonly Term[], limit: number): Promise<string[]> {
  const words = terms.map(({ word, prefix }) => searchWord(word) + (prefix ? '*' : ''))
  // a file of one workspace, which most are, need not run along the list of all its records beside that of a rare word
  const [, another] = await session.all('SELECT id FROM workspaces LIMIT 2')
  if (another || words.length === 0) words.unshift(workspaceWord(workspace))
  const rows = await session.all<{ id: string }>(
    `SELECT r.id FROM search JOIN records AS r ON r.row = search.rowid
     WHERE search MATCH ? AND r.ws_id = ? ORDER BY search.rowid DESC LIMIT ?`,
    [words.join(' AND '), workspace, limit],
  )
  return rows.map(({ id }) => id)
}

/** The condition on records that hold all the words, for lists that ask for more besides. */
export function holdsWords(
  engine: Engine,
  workspace: string,
  terms: readonly Term[],
): { sql: string; params: string[] } {
  const words = terms.map(({ word, prefix }) => searchWord(word) + (prefix ? (engine === 'sqlite' ? '*' : ':*') : ''))
  const all = [workspaceWord(workspace), ...words]
  if (engine === 'sqlite')
    return { sql: 'row IN (SELECT rowid FROM search WHERE search MATCH ?)', params: [all.join(' AND ')] }
  const sql = 'id IN (SELECT s.id FROM search AS s WHERE s.ws_id = ? AND s.words @@ CAST(? AS tsquery))'
  return { sql, params: [workspace, all.join(' & ')] }
}

// enough to hold a page of any common word, and more hits than a rare word has
const newest = 2_000
const rare = 3_000

async function onPostgres(
  session: Session,
  workspace: string,
  terms: readonly Term[],
  limit: number,
): Promise<string[]> {
  const words = terms.map(({ word, prefix }) => `${searchWord(word)}${prefix ? ':*' : ''}`)
  const query = [workspaceWord(workspace), ...words].join(' & ')
  // three questions, each quick by itself, because the planner cannot know how common a word is in this workspace
  const soon = await session.all<Found>(
    `WITH newest AS MATERIALIZED (SELECT id, number, words FROM search WHERE ws_id = ? ORDER BY number DESC LIMIT ?)
     SELECT id, number FROM newest WHERE words @@ CAST(? AS tsquery) ORDER BY number DESC LIMIT ?`,
    [workspace, newest, query, limit],
  )
  if (soon.length === limit) return soon.map(({ id }) => id)
  const few = await session.all<Found & { seen: number }>(
    `WITH few AS MATERIALIZED (
       SELECT id, number FROM search WHERE ws_id = ? AND words @@ CAST(? AS tsquery) LIMIT ?)
     SELECT id, number, (SELECT count(*) FROM few) AS seen FROM few ORDER BY number DESC LIMIT ?`,
    [workspace, query, rare, limit],
  )
  if ((few[0]?.seen ?? 0) < rare) return few.map(({ id }) => id)
  const rows = await session.all<Found>(
    'SELECT id, number FROM search WHERE ws_id = ? AND words @@ CAST(? AS tsquery) ORDER BY number DESC LIMIT ?',
    [workspace, query, limit],
  )
  return rows.map(({ id }) => id)
}
