import assert from 'node:assert/strict'
import type { Store } from './session.ts'
import type { Bench } from './test-bench.ts'
import { keyWrite, linkWrite, makeWorkspace, numbersKept, recordWrite, takeNumber } from './toy-records.ts'

const upTo = (most: number) => Array.from({ length: most }, (_, at) => at + 1)
const asks = (code: string) => Object.assign(new Error('run me again'), { code })

/** Commands that commit together, and transactions that meet each other. */
export function groupCases({ test, engine }: Bench): void {
  test('a transaction that met another one runs again as a group', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    let runs = 0
    const meeting = store.command('ana', async (tx, counters) => {
      runs += 1
      counters.number += 1
      await tx.write([keyWrite('ana', `K-${counters.number}`, String(counters.number))])
      if (runs === 1) throw asks('40001')
      return counters.number
    })
    const taken = await Promise.all([takeNumber(store, 'ana'), meeting, takeNumber(store, 'ana')])
    assert.deepEqual(taken.toSorted(), [1, 2, 3])
    assert.deepEqual(await numbersKept(store, 'ana'), [1, 2, 3])
    assert.equal(runs, 2)
  })

  test('a command that spoils the group again and again is refused, the others are not', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const spoiling = store.command('ana', async () => {
      throw asks('40P01')
    })
    const results = await Promise.allSettled([takeNumber(store, 'ana'), spoiling, takeNumber(store, 'ana')])
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    )
    assert.deepEqual(await numbersKept(store, 'ana'), [1, 2])
  })

  test('a commit that fails refuses the whole group, and the next one starts from what was there', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    await takeNumber(store, 'ana')
    const [before, breaking, after] = await Promise.allSettled([
      takeNumber(store, 'ana'),
      breakCommit(store),
      takeNumber(store, 'ana'),
    ])
    assert.equal(breaking.status === 'rejected' && breaking.reason.code, 'unavailable')
    // a slow machine may have closed the group before or after the one that breaks
    const kept = [before, after].filter(result => result.status === 'fulfilled').map(result => result.value)
    if (engine === 'sqlite') assert.deepEqual(kept, [])
    const next = await takeNumber(store, 'ana')
    assert.equal(next, kept.length + 2)
    assert.deepEqual(await numbersKept(store, 'ana'), upTo(next))
  })

  // on SQLite a foreign key is put off until COMMIT; on PostgreSQL the connection is cut
  async function breakCommit(store: Store): Promise<void> {
    await store.command('ana', async tx => {
      if (engine === 'sqlite') {
        await tx.all('PRAGMA defer_foreign_keys = ON')
        await tx.write([linkWrite('ana', 'l', ['nobody', 'nothing'])])
      } else await tx.all('SELECT pg_terminate_backend(pg_backend_pid())').catch(() => {})
    })
  }

  test('a busy workspace keeps nobody waiting', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    await makeWorkspace(store, 'ben')
    // both have their way to the database before the race begins
    await Promise.all([store.command('ana', async () => {}), store.command('ben', async () => {})])
    const done: string[] = []
    const busy = upTo(400).map(async () => {
      await takeNumber(store, 'ana')
      done.push('ana')
    })
    await takeNumber(store, 'ben')
    done.push('ben')
    await Promise.all(busy)
    assert.ok(done.indexOf('ben') < 200, `Ben waited for ${done.indexOf('ben')} commands of Ana`)
    assert.deepEqual(await numbersKept(store, 'ana'), upTo(400))
  })

  test('commands that wait commit together', async place => {
    if (engine !== 'postgres') return
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const transactions = await Promise.all(
      upTo(60).map(() =>
        store.command('ana', async tx => {
          const [row] = await tx.all<{ at: string }>('SELECT CAST(pg_current_xact_id() AS text) AS at')
          return row!.at
        }),
      ),
    )
    assert.ok(new Set(transactions).size <= 20, `${new Set(transactions).size} transactions for 60 commands`)
  })

  test('several nodes on one database take every number once', async place => {
    if (engine !== 'postgres') return
    const nodes = await Promise.all([place.open(), place.open(), place.open()])
    await makeWorkspace(nodes[0]!, 'ana')
    const taken = await Promise.all(upTo(150).map(at => takeNumber(nodes[at % 3]!, 'ana')))
    assert.deepEqual(
      taken.toSorted((one, other) => one - other),
      upTo(150),
    )
    assert.deepEqual(await numbersKept(nodes[1]!, 'ana'), upTo(150))
  })

  test('two commands that lock each other out both get through', async place => {
    if (engine !== 'postgres') return
    const store = await place.open()
    for (const workspace of ['ana', 'ben']) await makeWorkspace(store, workspace)
    let both: () => void = () => {}
    const met = new Promise<void>(done => {
      both = done
    })
    let first = 0
    // rows of the global table are locked in opposite order, the second only when both hold their first
    const rename = (workspace: string, order: readonly string[]) =>
      store.command(workspace, async tx => {
        const lock = 'UPDATE workspaces SET name = ? WHERE id = ?'
        await tx.write([{ sql: lock, params: [workspace, order[0]!] }])
        // the answer to a question tells that the write before it is done
        await tx.all('SELECT name FROM workspaces WHERE id = ?', [workspace])
        first += 1
        if (first === 2) both()
        await met
        await tx.write([{ sql: lock, params: [workspace, order[1]!] }])
        return workspace
      })
    const names = await Promise.all([rename('ana', ['ana', 'ben']), rename('ben', ['ben', 'ana'])])
    assert.deepEqual(names, ['ana', 'ben'])
    assert.ok(first >= 3, 'one of them had to run again')
  })

  test('a reader keeps its view while commands commit', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    await store.command('ana', tx => tx.write([recordWrite('ana', { id: 'a' })]))
    const [reads] = await Promise.all([
      Promise.all(upTo(20).map(() => store.heavy.all('SELECT id FROM records WHERE ws_id = ?', ['ana']))),
      Promise.all(upTo(20).map(() => takeNumber(store, 'ana'))),
    ])
    for (const rows of reads) assert.equal(rows.length, 1)
  })
}
