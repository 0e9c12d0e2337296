// Agents that do not speak quite as they should: what is no message is answered, and nothing else is lost by it.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { served } from '../../test/served.ts'
import { answerAgent } from './agent-server.ts'

test('lines that are no messages are answered, and whole ones pass, however they are parted', async t => {
  const { server, workspace } = await served(t, { parts: { agents: answerAgent } })
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const child = spawn(process.execPath, [main, 'mcp'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, CHARTROOM_URL: `http://localhost:${server.port}`, CHARTROOM_TOKEN: key },
  })
  t.after(() => child.kill())
  let said = ''
  child.stdout.setEncoding('utf8').on('data', piece => {
    said += piece
  })
  const ended = new Promise<number | null>(resolve => child.on('exit', resolve))
  const call = (id: number, title: string): string =>
    JSON.stringify({
      jsonrpc: '2.0',
      id,
      method: 'tools/call',
      params: { name: 'create', arguments: { kind: 'need', title } },
    })
  const hello = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'odd', version: '1' } }
  child.stdin.write(`\ufeff${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: hello })}\r\n`)
  child.stdin.write('{"jsonrpc":\nnull\n7\n\n   \n')
  const [half, rest] = [call(2, 'Quiet nights').slice(0, 30), call(2, 'Quiet nights').slice(30)]
  child.stdin.write(half)
  await new Promise(resolve => setTimeout(resolve, 50))
  // a line separator within a text ends no message
  child.stdin.end(`${rest}\n${call(3, 'One\u2028two')}`)
  assert.equal(await ended, 0)
  const answers = said
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { id: number | null; error?: { code: number }; result?: object })
  const codes = answers.filter(({ id }) => id === null).map(({ error }) => error?.code)
  assert.deepEqual(codes.sort(), [-32600, -32600, -32700])
  for (const id of [1, 2, 3]) assert.ok(answers.find(answer => answer.id === id)?.result, `${id} is answered: ${said}`)
})

test('a page of another origin is refused at the agents’ door, and so is a message too large', async t => {
  const { ask, server, workspace } = await served(t, { parts: { agents: answerAgent, limits: { json: 20_000 } } })
  const { key } = await (await workspace('spoke')).member('Ana', 'owner')
  const json = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
  const from = (origin: string, more: object = {}) =>
    ask('/mcp', {
      method: 'POST',
      key,
      headers: { accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-11-25', origin },
      json: { ...json, ...more },
    })
  assert.equal((await from('https://evil.example')).status, 403)
  assert.equal((await from(`http://localhost:${server.port}`)).status, 200)
  assert.equal((await from(`http://localhost:${server.port}`, { params: { a: 'x'.repeat(30_000) } })).status, 413)
})
