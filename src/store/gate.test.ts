import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brokenRule, passGate } from './gate.ts'

const fine = [
  'SELECT id, title FROM records WHERE ws_id = ? AND id = ?',
  'SELECT count(*) AS many FROM records WHERE ws_id = ?',
  'INSERT INTO keys (ws_id, key, id) VALUES (?, ?, ?)',
  'UPDATE records SET title = ? WHERE ws_id = ? AND id = ?',
  'DELETE FROM links WHERE ws_id = ? AND id = ?',
  'SELECT l.id FROM links l JOIN records r ON r.ws_id = l.ws_id AND r.id = l.to_id WHERE l.ws_id = ?',
  'SELECT ws_id, number FROM counters WHERE ws_id IN (?, ?)',
  'SELECT ws_id, id, role FROM members WHERE person = ?',
  'SELECT id, slug FROM workspaces WHERE slug = ?',
  'INSERT INTO search (rowid, words) SELECT row, ? FROM records WHERE ws_id = ? AND id = ?',
  "SELECT id FROM records WHERE ws_id = ? AND title <> 'truncate cascade'",
  'SELECT effort * stake AS weight FROM findings WHERE ws_id = ?',
]
const refused: [string, RegExp][] = [
  ['SELECT * FROM records WHERE ws_id = ?', /names no columns/],
  ['SELECT r.* FROM records r WHERE r.ws_id = ?', /names no columns/],
  ['SELECT id, r.* FROM records r WHERE r.ws_id = ?', /names no columns/],
  ['DELETE FROM links WHERE ws_id = ? RETURNING *', /names no columns/],
  ['SELECT id FROM records WHERE id = ?', /does not bind ws_id/],
  ['SELECT id FROM records WHERE ws_id = id', /does not bind ws_id/],
  ['UPDATE records SET title = ?', /does not bind ws_id/],
  ['DELETE FROM members WHERE person = ?', /does not bind ws_id/],
  ['INSERT INTO keys (key, id) VALUES (?, ?)', /does not bind ws_id/],
  ['SELECT l.id FROM links l JOIN records r ON r.id = l.to_id WHERE l.ws_id = ?', /1 times for 2 tables/],
  ['SELECT id FROM records WHERE ws_id = ? AND id IN (SELECT to_id FROM links)', /1 times for 2 tables/],
  ['LISTEN changes', /notification/],
  ["SELECT pg_notify('a', 'b')", /notification/],
  ['SELECT pg_advisory_xact_lock(1)', /advisory/],
  ['SET CONSTRAINTS ALL DEFERRED', /hold at once/],
  ['TRUNCATE answers', /whole table/],
  ['DROP TABLE records CASCADE', /more than it names/],
]

test('statements that keep to one workspace pass', () => {
  for (const sql of fine) assert.equal(brokenRule(sql), undefined, sql)
})

test('statements that break a rule of the store are refused with the rule', () => {
  for (const [sql, says] of refused) assert.match(brokenRule(sql) ?? 'it passed', says, sql)
})

test('the gate is shut while tests run', () => {
  assert.throws(() => passGate('SELECT id FROM records'), /does not bind ws_id/)
})
