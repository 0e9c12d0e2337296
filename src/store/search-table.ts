import type { Engine } from './session.ts'

/** Makes the table of search words; the engines have nothing in common here but what `search.ts` asks of them. */
export const searchTable: Record<Engine, readonly string[]> = {
  // one column of words made by the app; neither the text nor the words' places are kept
  sqlite: [
    `CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(
       words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`,
  ],
  postgres: [
    `CREATE TABLE IF NOT EXISTS search (
       ws_id text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, number bigint NOT NULL, words tsvector NOT NULL,
       PRIMARY KEY (ws_id, id))`,
    'CREATE INDEX IF NOT EXISTS search_by_words ON search USING gin (words)',
    'CREATE INDEX IF NOT EXISTS search_by_ws_id_number ON search (ws_id, number)',
  ],
}
