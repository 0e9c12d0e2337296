import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordProblems } from './check-words.ts'

const problems = (line: string): string => wordProblems([{ path: 'src/store/open.ts', text: `${line}\n` }]).join()

for (const line of [
  'await db.selectFrom("records").selectAll().execute()',
  "await tx.all('SELECT * FROM records')",
  "await client.query('LISTEN changes')",
  "await client.query('SELECT pg_notify($1, $2)')",
  "await client.query('SELECT pg_try_advisory_lock(1)')",
  'FOREIGN KEY (ws_id, from_id) REFERENCES records DEFERRABLE',
  'CREATE TRIGGER touch AFTER UPDATE ON records',
  'words tsvector GENERATED ALWAYS AS (to_tsvector(title)) STORED',
  "db.exec('PRAGMA synchronous = NORMAL')",
]) {
  test(`refused in the store: ${line}`, () => assert.match(problems(line), /open\.ts:1/))
}

test('a comment may name a forbidden word, and so may code that speaks no SQL', () => {
  assert.equal(problems('// no advisory lock (pg_advisory_lock): poolers lack it'), '')
  assert.deepEqual(wordProblems([{ path: 'src/ui/tabs.tsx', text: 'selectAll()' }]), [])
})
