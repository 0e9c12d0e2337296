import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { freshDatabase, postgresSkipped } from './postgres.ts'

test('each test has a database that another cannot see into', { skip: postgresSkipped }, async () => {
  const [ana, ben] = [await freshDatabase(), await freshDatabase()]
  try {
    await ask(ana.url, 'CREATE TABLE notes (text text)')
    await assert.rejects(ask(ben.url, 'SELECT text FROM notes'), /does not exist/)
  } finally {
    await Promise.all([ana.drop(), ben.drop()])
  }
  await assert.rejects(ask(ana.url, 'SELECT 1'), /does not exist/)
})

test('the cluster is durable, on loopback, and does not sort by bytes unless told to', {
  skip: postgresSkipped,
}, async () => {
  const database = await freshDatabase()
  try {
    const [settings] = await ask(
      database.url,
      "SELECT current_setting('fsync') AS fsync, inet_server_addr()::text AS host",
    )
    assert.deepEqual(settings, { fsync: 'on', host: '127.0.0.1/32' })
    const words = await ask(database.url, "SELECT w FROM unnest(ARRAY['b', 'a', 'B', 'A']) AS w ORDER BY w")
    assert.notEqual(words.map(row => row.w).join(''), 'ABab')
  } finally {
    await database.drop()
  }
})

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
