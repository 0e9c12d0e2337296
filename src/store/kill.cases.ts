import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Target } from './store.ts'
import type { Bench } from './test-bench.ts'
import { makeWorkspace, numbersKept } from './toy-records.ts'

const rounds = Number(process.env.CHARTROOM_KILL_ROUNDS ?? 20)

/** What is left after the process was killed outright. */
export function killCases({ test, engine }: Bench): void {
  test(`after ${rounds} kills in the middle of writing everything acknowledged is there`, async place => {
    const first = await place.open()
    await makeWorkspace(first, 'ana')
    await first.close()
    let acknowledged = 0
    for (let round = 0; round < rounds; round += 1) {
      for (const number of await killedAfter(place.target, 5 + Math.random() * 40)) {
        acknowledged = Math.max(acknowledged, number)
      }
      const store = await place.open()
      const kept = await numbersKept(store, 'ana')
      assert.ok(kept.length >= acknowledged, `${acknowledged} was acknowledged, ${kept.length} are there`)
      assert.deepEqual(
        kept,
        Array.from(kept, (_, at) => at + 1),
      )
      const [row] = await store.read.all<{ number: number }>('SELECT number FROM counters WHERE ws_id = ?', ['ana'])
      assert.equal(row?.number ?? 0, kept.length)
      const records = await store.read.all<{ seq: number }>('SELECT seq FROM records WHERE ws_id = ?', ['ana'])
      for (const { seq } of records) assert.ok(seq <= kept.length, 'a record without its number')
      if (engine === 'sqlite') {
        const [state] = await store.read.all<{ integrity_check: string }>('PRAGMA integrity_check')
        assert.equal(state?.integrity_check, 'ok')
      }
      await store.close()
    }
    assert.ok(acknowledged > rounds, `only ${acknowledged} commands were acknowledged`)
  })
}

/** Starts a writer, kills it some milliseconds after its first word, and gives the numbers it had said. */
async function killedAfter(target: Target, milliseconds: number): Promise<number[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'kill-writer.ts'), JSON.stringify(target)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const ended = new Promise(done => writer.on('close', done))
  await new Promise<void>(done => {
    writer.on('exit', () => done())
    writer.stdout.on('data', bytes => {
      said += bytes
      done()
    })
  })
  await pause(milliseconds)
  writer.kill('SIGKILL')
  await ended
  // the last line may have been cut in the middle of its number
  return said.split('\n').slice(0, -1).map(Number)
}
