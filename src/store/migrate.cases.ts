import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Connection } from './connection.ts'
import { migrate } from './migrate.ts'
import { databaseFile, writingConnection } from './open-sqlite.ts'
import { openPool } from './postgres-connection.ts'
import { openConnection } from './sqlite-connection.ts'
import type { Target } from './store.ts'
import type { Bench } from './test-bench.ts'
import { makeWorkspace, numbersKept, takeNumber } from './toy-records.ts'

/** Making and upgrading the tables. */
export function migrateCases({ test: onPlace, engine }: Bench): void {
  const test: Bench['test'] = (says, work) => onPlace(says, work, { untouched: true })

  test('a store of before gains what is new and keeps what it had', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    await takeNumber(store, 'ana')
    await store.close()
    await withConnection(place.target, async connection => {
      // as a version before this one had it: without a column, an index and a table
      await connection.all('DROP INDEX records_by_ws_id_from_system_from_id')
      await connection.all('ALTER TABLE records DROP COLUMN from_system')
      await connection.all('ALTER TABLE workspaces DROP COLUMN example')
      await connection.all('DROP TABLE findings')
      await connection.all("UPDATE schema_state SET shape = 'before'")
    })
    const again = await place.open()
    assert.deepEqual(await numbersKept(again, 'ana'), [1])
    assert.equal(await takeNumber(again, 'ana'), 2)
    const [workspace] = await again.read.all<{ id: string; example: number }>('SELECT id, example FROM workspaces')
    assert.deepEqual({ ...workspace }, { id: 'ana', example: 0 })
    await again.read.all('SELECT from_system FROM records WHERE ws_id = ?', ['ana'])
    await again.read.all('SELECT rule FROM findings WHERE ws_id = ?', ['ana'])
    if ('folder' in place.target) {
      const copies = readdirSync(place.target.folder).filter(name => name.includes('.before-'))
      assert.equal(copies.length, 1, 'the file of before was not copied')
    }
  })

  test('a start that is broken off at any statement is made good by the next one', async place => {
    for (let last = 0; ; last += engine === 'sqlite' ? 1 : 7) {
      const isWhole = await withConnection(place.target, connection => breakOff(connection, last))
      if (isWhole) break
      assert.ok(last < 500)
    }
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    assert.equal(await takeNumber(store, 'ana'), 1)
  })

  test('of several programs that start at once one makes the tables', async place => {
    await Promise.all([1, 2, 3].map(() => startElsewhere(place.target)))
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    assert.equal(await takeNumber(store, 'ana'), 1)
  })

  test('tables of a newer program are left alone', async place => {
    await (await place.open()).close()
    await withConnection(place.target, async connection => {
      await connection.all('DROP TABLE findings')
      await connection.all("UPDATE schema_state SET version = 999, shape = 'newer'")
    })
    const store = await place.open()
    await assert.rejects(store.read.all('SELECT rule FROM findings WHERE ws_id = ?', ['ana']), /findings/)
  })
}

/** Opens the store in a process of its own, as soon as nobody else has the folder; fails when that process does. */
async function startElsewhere(target: Target): Promise<void> {
  const code = `const { open } = await import(${JSON.stringify(import.meta.resolve('./store.ts'))})
    const store = await (async () => {
      for (;;) {
        try {
          return await open(${JSON.stringify(target)})
        } catch (reason) {
          if (reason.code !== 'unavailable') throw reason
          await new Promise(done => setTimeout(done, 5))
        }
      }
    })()
    await store.read.all('SELECT id FROM workspaces')
    await store.close()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code])
}

/** Migrates until the given statement, where it stops as a killed process would; true when it got to the end. */
async function breakOff(connection: Connection, last: number): Promise<boolean> {
  let count = 0
  const halting: Connection = {
    ...connection,
    steer: async sql => {
      count += 1
      if (count > last) throw new Error('broken off')
      await connection.steer(sql)
    },
  }
  try {
    await migrate(halting)
    return true
  } catch (reason) {
    assert.match(String(reason), /broken off/)
    return false
  }
}

async function withConnection<T>(target: Target, work: (connection: Connection) => Promise<T>): Promise<T> {
  if ('folder' in target) {
    const file = openConnection(databaseFile(target.folder), { readOnly: false })
    try {
      return await work(writingConnection(file))
    } finally {
      file.close()
    }
  }
  const pool = openPool(target.url)
  try {
    const connection = await pool.connect()
    try {
      return await work(connection)
    } finally {
      connection.release(false)
    }
  } finally {
    await pool.close()
  }
}
