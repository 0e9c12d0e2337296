import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Connection } from './connection.ts'
import { countersMemory } from './counters.ts'
import { migrate } from './migrate.ts'
import { writingConnection } from './open-sqlite.ts'
import { queue } from './queue.ts'
import { openConnection } from './sqlite-connection.ts'

test('commands that arrive together are one transaction of at most 64', async context => {
  const { line, commits } = await counted(context)
  await Promise.all(Array.from({ length: 150 }, () => line.command('ana', async (_, counters) => ++counters.number)))
  assert.ok(commits() >= 3 && commits() <= 8, `${commits()} commits for 150 commands`)
})

test('a group closes after ten milliseconds of work', async context => {
  const { line, commits } = await counted(context)
  const slow = () =>
    line.command('ana', async () => {
      const began = performance.now()
      while (performance.now() - began < 6) await Promise.resolve()
    })
  await Promise.all([slow(), slow(), slow(), slow()])
  // two and two; a busy machine may close a group after its first, but all four are never one group
  assert.ok(commits() >= 2, `${commits()} commits for four slow commands`)
})

test('the counters are locked once and written back once for a group', async context => {
  const { line, statements } = await counted(context)
  await Promise.all(Array.from({ length: 20 }, () => line.command('ana', async (_, counters) => ++counters.number)))
  assert.deepEqual(
    statements()
      .filter(sql => /counters/.test(sql))
      .map(sql => sql.split(' ')[0]),
    ['SELECT', 'UPDATE'],
  )
  await line.command('ana', async () => 'only looked')
  assert.equal(statements().filter(sql => /UPDATE counters/.test(sql)).length, 1)
})

// the real connection, with a look at what passes through
async function counted(context: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-queue-'))
  const file = openConnection(join(folder, 'chartroom.db'), { readOnly: false })
  context.after(() => {
    file.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const connection = writingConnection(file)
  await migrate(connection)
  let commits = 0
  const seen: string[] = []
  const watched: Connection = {
    ...connection,
    beginLocked: (sql, params) => {
      seen.push(sql)
      return connection.beginLocked(sql, params)
    },
    commit: last => {
      commits += 1
      if (last) seen.push(last.sql)
      return connection.commit(last)
    },
  }
  const line = queue(1, async () => watched, countersMemory(false))
  await line.global(tx =>
    tx.write([
      {
        sql: 'INSERT INTO workspaces (id, slug, name, settings, example, created_at) VALUES (?, ?, ?, ?, ?, ?)',
        params: ['ana', 'ana', 'Ana', '{}', 0, '2026-01-01T00:00:00Z'],
      },
    ]),
  )
  await line.command('ana', async () => 'makes the counters')
  commits = 0
  seen.length = 0
  return { line, commits: () => commits, statements: () => seen }
}
