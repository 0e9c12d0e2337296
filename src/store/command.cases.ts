import assert from 'node:assert/strict'
import { Problem } from '../model/problem.ts'
import type { Tx } from './session.ts'
import type { Bench } from './test-bench.ts'
import { keyWrite, linkWrite, makeWorkspace, numbersKept, recordWrite, takeNumber } from './toy-records.ts'
import { isTaken } from './trouble.ts'

/** What one command may do, and what is refused. */
export function commandCases({ test, engine }: Bench): void {
  test('what a command wrote is seen by both ways of reading once its promise has resolved', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    assert.equal(await takeNumber(store, 'ana'), 1)
    for (const session of [store.read, store.heavy]) {
      const rows = await session.all<{ id: string }>('SELECT id FROM keys WHERE ws_id = ?', ['ana'])
      assert.deepEqual(
        rows.map(({ id }) => id),
        ['1'],
      )
    }
  })

  test('a refused command leaves no row and no gap in the numbers', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const results = await Promise.allSettled(
      Array.from({ length: 40 }, (_, at) =>
        store.command('ana', async (tx, counters) => {
          counters.number += 1
          counters.keys.W = (counters.keys.W ?? 0) + 1
          await tx.write([keyWrite('ana', `K-${counters.number}`, String(counters.number))])
          if (at % 3 === 1) throw new Problem('invalid', 'Not this one.')
          return counters.number
        }),
      ),
    )
    const taken = results.filter(result => result.status === 'fulfilled').map(result => result.value)
    assert.deepEqual(
      taken,
      Array.from({ length: 27 }, (_, at) => at + 1),
    )
    assert.deepEqual(await numbersKept(store, 'ana'), taken)
    const [row] = await store.read.all<{ number: number; keys: string }>(
      'SELECT number, keys FROM counters WHERE ws_id = ?',
      ['ana'],
    )
    assert.deepEqual({ ...row }, { number: 27, keys: '{"W":27}' })
  })

  test('a command that touches the store around it is refused in words and does not hang', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const touches: [string, () => Promise<unknown>][] = [
      ['read', () => store.read.all('SELECT id FROM workspaces')],
      ['heavy', () => store.heavy.all('SELECT id FROM workspaces')],
      ['command', () => takeNumber(store, 'ana')],
      ['global', () => store.global(async () => 1)],
    ]
    for (const [name, touch] of touches) {
      await assert.rejects(store.command('ana', touch), new RegExp(`it called ${name} of the store around it`))
      await assert.rejects(store.global(touch), new RegExp(`it called ${name} of the store around it`))
    }
    assert.equal(await takeNumber(store, 'ana'), 1)
  })

  test('what a command set in motion may use the store once the command is over', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    let later: Promise<number> | undefined
    await store.command('ana', async () => {
      later = new Promise(done => setTimeout(done, 30)).then(() => takeNumber(store, 'ana'))
    })
    assert.equal(await later, 1)
  })

  test('a transaction cannot be used after its command', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    let kept: Tx | undefined
    await store.command('ana', async tx => {
      kept = tx
    })
    await assert.rejects(kept!.write([keyWrite('ana', 'K-1')]), /This command is over/)
  })

  test('a command that swallows a refused statement is refused all the same', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    await store.command('ana', tx => tx.write([keyWrite('ana', 'K-1')]))
    const swallowing = store.command('ana', async tx => {
      await tx.write([keyWrite('ana', 'K-2')])
      await tx.write([keyWrite('ana', 'K-1')]).catch(() => {})
    })
    await assert.rejects(swallowing, reason => isTaken(reason))
    assert.equal((await store.read.all('SELECT key FROM keys WHERE ws_id = ?', ['ana'])).length, 1)
  })

  test('links made in one call with their records hold; a dangling link refuses its command alone', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const pair = (one: string, other: string) => [
      recordWrite('ana', { id: one, seq: 1 }),
      recordWrite('ana', { id: other, seq: 2 }),
      linkWrite('ana', `${one}-${other}`, [one, other]),
    ]
    const [first, dangling, last] = await Promise.allSettled([
      store.command('ana', tx => tx.write(pair('a', 'b'))),
      store.command('ana', tx =>
        tx.write([recordWrite('ana', { id: 'c' }), linkWrite('ana', 'c-nobody', ['c', 'nobody'])]),
      ),
      store.command('ana', tx => tx.write(pair('d', 'e'))),
    ])
    assert.deepEqual([first.status, dangling.status, last.status], ['fulfilled', 'rejected', 'fulfilled'])
    const rows = await store.read.all<{ id: string }>('SELECT id FROM records WHERE ws_id = ? ORDER BY id', ['ana'])
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['a', 'b', 'd', 'e'],
    )
  })

  test('a record that others link to cannot be taken away', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    await store.command('ana', tx =>
      tx.write([recordWrite('ana', { id: 'a' }), recordWrite('ana', { id: 'b' }), linkWrite('ana', 'l', ['a', 'b'])]),
    )
    const remove = { sql: 'DELETE FROM records WHERE ws_id = ? AND id = ?', params: ['ana', 'b'] }
    await assert.rejects(
      store.command('ana', tx => tx.write([remove])),
      /foreign key/i,
    )
  })

  test('many writes of one call all arrive', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const keys = Array.from({ length: 205 }, (_, at) => keyWrite('ana', `K-${at}`, String(at)))
    await store.command('ana', tx => tx.write(keys))
    await store.command('ana', tx => tx.write([]))
    assert.equal((await numbersKept(store, 'ana')).length, 205)
  })

  test('a workspace that is not there is unknown', async place => {
    const store = await place.open()
    await assert.rejects(takeNumber(store, 'nobody'), { name: 'Problem', code: 'unknown' })
  })

  test('rows sort by their bytes and JSON comes back as it was written', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const titles = ['b', 'a', 'B', 'A', 'é', 'z', 'Z', '～', '😀', '_', ' ', '10', '9', 'ä', 'ß']
    const data = '{"z": 1,  "a":[1.0, 2e3], "é":"\\u00e9"}'
    await store.command('ana', tx =>
      tx.write(titles.map((title, at) => recordWrite('ana', { id: `r${at}`, seq: at, title, data }))),
    )
    const rows = await store.read.all<{ title: string; data: string }>(
      'SELECT title, data FROM records WHERE ws_id = ? ORDER BY title',
      ['ana'],
    )
    const byBytes = titles.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    assert.deepEqual(
      rows.map(({ title }) => title),
      byBytes,
    )
    for (const row of rows) assert.equal(row.data, data)
    const broken = store.command('ana', tx => tx.write([recordWrite('ana', { id: 'x', data: '{broken' })]))
    await assert.rejects(broken, /json/i)
  })

  test('counting gives numbers, and one too large to be exact is refused', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    await takeNumber(store, 'ana')
    const [row] = await store.read.all<{ many: number; most: number }>(
      'SELECT count(*) AS many, sum(number) AS most FROM counters WHERE ws_id = ?',
      ['ana'],
    )
    assert.deepEqual({ ...row }, { many: 1, most: 1 })
    const large = engine === 'sqlite' ? '9007199254740993' : 'CAST(9007199254740993 AS bigint)'
    await assert.rejects(store.read.all(`SELECT ${large} AS large`), /too large/)
  })

  test('question marks inside quotes are text', async place => {
    const store = await place.open()
    const [row] = await store.read.all<{ sure: string; given: string }>(
      `SELECT 'why?' AS sure, CAST(? AS text) AS given`,
      ['!'],
    )
    assert.deepEqual({ ...row }, { sure: 'why?', given: '!' })
  })

  test('a closed store finishes what waits and takes nothing more', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const waiting = Promise.all([1, 2, 3].map(() => takeNumber(store, 'ana')))
    await store.close()
    assert.deepEqual(await waiting, [1, 2, 3])
    await assert.rejects(takeNumber(store, 'ana'), /The store is closed/)
  })
}
