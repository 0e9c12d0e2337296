import assert from 'node:assert/strict'
import { candidates, removeWrites, searchWrites } from './search.ts'
import type { Store } from './session.ts'
import type { Bench } from './test-bench.ts'
import { makeWorkspace, recordWrite } from './toy-records.ts'

const texts: Record<string, readonly string[]> = {
  a: ['pay', 'invoice', 'and'],
  b: ['pay', 'z', 'zz', 'zebra', 'z0061'],
  c: ['支払', '払い', 'naïve', 'o’brien', '"quoted"', "it's", 'a*b', 'c:d', '-minus', '(x)', '&', '|', '!'],
  d: ['payment', 'not', 'or', 'near', 'x'.repeat(400)],
  e: [],
}

/** Finding records by words, the newest first, in one order on both engines. */
export function searchCases({ test, engine }: Bench): void {
  test('records are found by all of the words asked for, the newest first', async place => {
    const store = await filled(await place.open())
    assert.deepEqual(await found(store, ['pay']), ['b', 'a'])
    assert.deepEqual(await found(store, ['pay', 'invoice']), ['a'])
    assert.deepEqual(await found(store, ['pay', 'absent']), [])
    assert.deepEqual(await found(store, ['pay*']), ['d', 'b', 'a'])
    assert.deepEqual(await found(store, ['invoice', 'pa*']), ['a'])
    assert.deepEqual(await found(store, []), ['e', 'd', 'c', 'b', 'a'])
    assert.deepEqual(await found(store, ['']), ['e', 'd', 'c', 'b', 'a'])
    assert.deepEqual(await found(store, ['pay*'], 2), ['d', 'b'])
  })

  test('no word is taken for an operator, split or folded', async place => {
    const store = await filled(await place.open())
    for (const [id, words] of Object.entries(texts)) {
      for (const word of words) {
        assert.ok((await found(store, [word])).includes(id), word)
        assert.ok((await found(store, [`${[...word][0]}*`])).includes(id), `${word} by its beginning`)
      }
    }
    for (const word of ['AND', 'quoted', 'naive', 'b', '*', "'", 'o', 'brien', 'zw']) {
      assert.deepEqual(await found(store, [word]), [], word)
    }
    assert.deepEqual(await found(store, ['z']), ['b'])
    assert.deepEqual(await found(store, ['支*']), ['c'])
  })

  test('changed words replace the old ones and keep the place; a removed record is not found', async place => {
    const store = await filled(await place.open())
    await store.command('ana', tx =>
      tx.write(searchWrites(engine, 'ana', { id: 'a', number: 99 }, ['invoice', 'late'])),
    )
    assert.deepEqual(await found(store, ['pay']), ['b'])
    assert.deepEqual(await found(store, ['late']), ['a'])
    assert.deepEqual(await found(store, []), ['e', 'd', 'c', 'b', 'a'])
    await store.command('ana', tx => tx.write(removeWrites(engine, 'ana', 'b')))
    assert.deepEqual(await found(store, ['pay*']), ['d'])
  })

  test('another workspace finds nothing', async place => {
    const store = await filled(await place.open())
    await makeWorkspace(store, 'ben')
    assert.deepEqual(await candidates({ engine, session: store.read }, 'ben', [{ word: 'pay', prefix: true }], 10), [])
  })

  test('a refused command leaves no words behind', async place => {
    const store = await filled(await place.open())
    const refused = store.command('ana', async (tx, counters) => {
      counters.number += 1
      await tx.write([
        recordWrite('ana', { id: 'f', seq: 9 }),
        ...searchWrites(engine, 'ana', { id: 'f', number: counters.number }, ['ghost']),
      ])
      throw new Error('no')
    })
    await assert.rejects(refused, /no/)
    assert.deepEqual(await found(store, ['ghost']), [])
  })

  test('thousands of records with one word give the newest ones, rare words all of theirs', async place => {
    const store = await place.open()
    await makeWorkspace(store, 'ana')
    const total = 8_000
    for (let from = 0; from < total; from += 500) {
      await store.command('ana', async (tx, counters) => {
        const writes = Array.from({ length: 500 }, (_, at) => from + at).flatMap(seq => {
          counters.number += 1
          const words = ['all', ...(seq < 6_000 ? ['old'] : []), ...(seq % 1_000 === 7 ? ['rare'] : [])]
          const { number } = counters
          return [
            recordWrite('ana', { id: `r${seq}`, seq }),
            ...searchWrites(engine, 'ana', { id: `r${seq}`, number }, words),
          ]
        })
        await tx.write(writes)
      })
    }
    const last = (from: number, many: number) => Array.from({ length: many }, (_, at) => `r${from - at}`)
    assert.deepEqual(await found(store, ['all'], 300), last(7_999, 300))
    assert.deepEqual(await found(store, ['old'], 300), last(5_999, 300))
    assert.deepEqual(
      await found(store, ['rare'], 300),
      [7, 6, 5, 4, 3, 2, 1, 0].map(at => `r${at}007`.replace('r0007', 'r7')),
    )
    assert.deepEqual(await found(store, ['al*', 'rar*'], 2), ['r7007', 'r6007'])
  })

  async function filled(store: Store): Promise<Store> {
    await makeWorkspace(store, 'ana')
    for (const [at, [id, words]] of Object.entries(texts).entries()) {
      await store.command('ana', async (tx, counters) => {
        counters.number += 1
        const { number } = counters
        await tx.write([recordWrite('ana', { id, seq: at }), ...searchWrites(engine, 'ana', { id, number }, words)])
      })
    }
    return store
  }

  function found(store: Store, words: readonly string[], limit = 10): Promise<string[]> {
    const terms = words.map(word =>
      word.length > 1 && word.endsWith('*') ? { word: word.slice(0, -1), prefix: true } : { word, prefix: false },
    )
    return candidates({ engine, session: store.heavy }, 'ana', terms, limit)
  }
}
