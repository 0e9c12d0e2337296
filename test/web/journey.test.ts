import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { walked } from './journey.ts'

/** Walks a journey that fails as often as is said, and tells what happened in order. */
async function failing(times: number): Promise<{ happened: string[]; said: string[] }> {
  const happened: string[] = []
  const said: string[] = []
  let walks = 0
  const walk = walked(
    async t => {
      walks += 1
      const walk = walks
      happened.push(`walk ${walk}`)
      t.after(() => happened.push(`server ${walk} stopped`))
      t.after(() => happened.push(`browser ${walk} closed`))
      if (walk <= times) throw new Error(`fault ${walk}`)
    },
    line => said.push(line),
  )
  await walk.catch(problem => happened.push(String(problem)))
  return { happened, said }
}

test('a journey that comes through is walked once', async () => {
  const { happened, said } = await failing(0)
  assert.deepEqual(happened, ['walk 1', 'browser 1 closed', 'server 1 stopped'])
  assert.deepEqual(said, [])
})

test('one hitch is told of, after everything of the first walk is gone', async () => {
  const { happened, said } = await failing(1)
  assert.deepEqual(happened.slice(2), ['server 1 stopped', 'walk 2', 'browser 2 closed', 'server 2 stopped'])
  assert.match(said[0]!, /walked a second time: Error: fault 1/)
})

test('a fault that stands fails the journey', async () => {
  const { happened } = await failing(2)
  assert.equal(happened.at(-1), 'Error: fault 2')
})

test('every journey is registered as one', () => {
  const files = globSync('test/web/*.journey.test.ts')
  assert.ok(files.length > 20)
  const others = files.filter(file => !readFileSync(file, 'utf8').includes("from './journey.ts'"))
  assert.deepEqual(others, [], 'take `test` from ./journey.ts')
})
