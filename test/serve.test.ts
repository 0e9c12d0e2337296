import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { asking } from './served.ts'

const main = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src/main.ts')

function started(t: TestContext, data: string, more: Record<string, string> = {}) {
  const env = { ...process.env, CHARTROOM_URL: '', CHARTROOM_DATABASE_URL: '', CHARTROOM_HOST: '', ...more }
  const clean = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data], { stdio: 'pipe', env: clean })
  let said = ''
  for (const output of [child.stdout, child.stderr]) output.on('data', bytes => (said += bytes))
  const ended = new Promise<number | null>(done => child.on('exit', done))
  t.after(() => child.kill('SIGKILL'))
  const until = async (words: RegExp) => {
    while (!words.test(said) && child.exitCode === null) await new Promise(done => setTimeout(done, 10))
    return words.exec(said)
  }
  return { child, ended, until, said: () => said }
}

function folder(t: TestContext): string {
  const data = mkdtempSync(join(tmpdir(), 'chartroom-serve-'))
  t.after(() => rmSync(data, { recursive: true, force: true }))
  return data
}

test('a stop lets every request that has begun end well, and takes back what was said', {
  timeout: 30_000,
}, async t => {
  const data = folder(t)
  const server = started(t, data)
  const port = Number((await server.until(/localhost:(\d+)\n/))?.[1])
  await server.until(/auth\/once/)
  const place = join(data, 'server.json')
  assert.equal(statSync(place).mode & 0o777, 0o600, 'nobody else may read the key in it')
  const { key, pid } = JSON.parse(readFileSync(place, 'utf8'))
  assert.equal(pid, server.child.pid)
  const ask = asking(port)
  let isStopping = false
  const outcomes: string[] = []
  const writer = async () => {
    while (!isStopping) {
      const answer = await ask('/api/v1/needs', { method: 'POST', key, json: { title: 'x' } }).catch(failure => failure)
      outcomes.push(
        answer instanceof Error ? ('code' in answer ? String(answer.code) : answer.message) : String(answer.status),
      )
    }
  }
  const writers = [writer(), writer(), writer(), writer()]
  await new Promise(done => setTimeout(done, 500))
  const began = performance.now()
  server.child.kill('SIGTERM')
  await new Promise(done => setTimeout(done, 20))
  isStopping = true
  await Promise.all(writers)
  assert.equal(await server.ended, 0)
  assert.ok(performance.now() - began < 10_000)
  // who knocks while the door closes is refused or turned away unread; the list below tells that nobody was cut off within
  assert.deepEqual(
    [...new Set(outcomes)].filter(outcome => !['201', 'ECONNREFUSED', 'ECONNRESET'].includes(outcome)),
    [],
  )
  assert.throws(() => statSync(place))
  const again = started(t, data)
  const second = Number((await again.until(/localhost:(\d+)\n/))?.[1])
  const later = JSON.parse(readFileSync(place, 'utf8'))
  const list = await asking(second)('/api/v1/needs?limit=1&sort=-key', { key: later.key })
  const kept = outcomes.filter(outcome => outcome === '201').length
  assert.equal(list.body.items[0]!.key, `N-${kept}`, 'what was promised is there, and nothing that was not')
  again.child.kill('SIGTERM')
  assert.equal(await again.ended, 0)
})

test('a second server on the same data says who has it, and the network is not served in the clear', {
  timeout: 30_000,
}, async t => {
  const data = folder(t)
  const first = started(t, data)
  await first.until(/auth\/once/)
  const second = started(t, data)
  assert.equal(await second.ended, 1)
  assert.match(second.said(), /in use/)
  const open = started(t, folder(t), { CHARTROOM_HOST: '0.0.0.0' })
  assert.equal(await open.ended, 1)
  assert.match(open.said(), /CHARTROOM_ALLOW_HTTP/)
  first.child.kill('SIGTERM')
  assert.equal(await first.ended, 0)
})

test('a reader that goes early, as head does, is no failure', { timeout: 30_000 }, async () => {
  for (const args of [['calc', '--list'], ['--help'], ['nonsense']]) {
    const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.on('data', bytes => (said += bytes))
    if (args[0] === 'nonsense') child.stderr.destroy()
    child.stdout.destroy()
    const code = await new Promise(done => child.on('close', done))
    assert.deepEqual([said, code], ['', args[0] === 'nonsense' ? code : 0], args.join(' '))
  }
})
