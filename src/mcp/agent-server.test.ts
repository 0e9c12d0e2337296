import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Body, type Read, served } from '../../test/served.ts'
import { answerAgent, tools } from './agent-server.ts'

const version = '2026-07-28'
const envelope = {
  'io.modelcontextprotocol/protocolVersion': version,
  'io.modelcontextprotocol/clientInfo': { name: 'Tim', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
}

async function place(t: Parameters<typeof served>[0]) {
  const { ask, workspace } = await served(t, { parts: { agents: answerAgent } })
  const spoke = await workspace('spoke')
  const ana = await spoke.member('Ana', 'owner')
  const ben = await spoke.member('Ben', 'viewer')
  let id = 0
  const send = async (key: string | undefined, method: string, params: Record<string, unknown> = {}) => {
    id += 1
    const headers = {
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': version,
      'mcp-method': method,
      ...(typeof params.name === 'string' ? { 'mcp-name': params.name } : {}),
    }
    const json = { jsonrpc: '2.0', id, method, params: { ...params, _meta: envelope } }
    return ask('/mcp', { method: 'POST', ...(key ? { key } : {}), headers, json })
  }
  const call = async (key: string, name: string, given: Record<string, unknown> = {}): Promise<Body> => {
    const answer = await send(key, 'tools/call', { name, arguments: given })
    assert.equal(answer.status, 200, answer.text)
    return answer.body.result as Body
  }
  return { ask, ana, ben, send, call }
}

const textOf = (result: Body): string => String((result.content as unknown as Read[])[0]?.text)

test('there are at most sixteen tools, each with a schema that says what it takes', async t => {
  const { send, ana } = await place(t)
  const { body } = await send(ana.key, 'tools/list')
  const listed = body.result?.tools as unknown as {
    name: string
    description: string
    inputSchema: { type: string; additionalProperties?: boolean }
  }[]
  assert.equal(listed.length, tools.length)
  assert.ok(listed.length <= 16)
  for (const tool of listed) {
    assert.ok(tool.description.length > 20, tool.name)
    assert.equal(tool.inputSchema.type, 'object')
    assert.equal(tool.inputSchema.additionalProperties, false)
  }
})

test('an agent makes a bet for a need, asks why, changes it, and takes it back', async t => {
  const { call, ana } = await place(t)
  await call(ana.key, 'create', { kind: 'need', title: 'Know when the bike is ready' })
  const bet = await call(ana.key, 'create', {
    kind: 'bet',
    title: 'Text me',
    fields: { horizon: 'now' },
    links: [{ name: 'addresses', to: 'N-1' }],
  })
  assert.match(textOf(bet), /B-1 Text me/)
  assert.match(textOf(await call(ana.key, 'read', { id: 'B-1' })), /horizon: now[\s\S]*N-1 Know when/)
  assert.match(textOf(await call(ana.key, 'why', { id: 'B-1' })), /N-1/)
  assert.match(textOf(await call(ana.key, 'list', { kind: 'bets', where: 'horizon=now' })), /B-1/)
  assert.match(textOf(await call(ana.key, 'search', { q: 'bike' })), /N-1/)
  await call(ana.key, 'update', { id: 'B-1', title: 'Text people' })
  assert.match(textOf(await call(ana.key, 'history', { record: 'B-1' })), /Ana/)
  assert.match(textOf(await call(ana.key, 'history', { inbox: true })), /Nothing waits/)
  const undone = await call(ana.key, 'undo')
  assert.ok(textOf(undone).length > 0)
  assert.match(textOf(await call(ana.key, 'read', { id: 'B-1' })), /Text me/)
})

test('a tool refuses in words what the contract refuses, and a viewer’s agent changes nothing', async t => {
  const { call, ana, ben } = await place(t)
  const wrong = await call(ana.key, 'create', { kind: 'unicorn', title: 'x' })
  assert.equal(wrong.isError as unknown, true)
  const denied = await call(ben.key, 'create', { kind: 'need', title: 'x' })
  assert.equal(denied.isError as unknown, true)
  assert.match(textOf(denied), /right to|may not/)
  assert.match(textOf(await call(ana.key, 'list', { kind: 'needs' })), /None/)
})

test('the agent door needs a key, and a browser’s session is none', async t => {
  const { send, ask, ana } = await place(t)
  assert.equal((await send(undefined, 'tools/list')).status, 401)
  assert.equal((await send(`${ana.key}x`, 'tools/list')).status, 401)
  const older = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'old', version: '1' } },
  }
  const answer = await ask('/mcp', {
    method: 'POST',
    key: ana.key,
    headers: { accept: 'application/json, text/event-stream' },
    json: older,
  })
  assert.equal(answer.status, 200, 'agents of before are served too')
  assert.match(answer.text, /2025-06-18/)
})

test('an agent on this machine speaks over standard input and output', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'chartroom-mcp-'))
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const child = spawn(process.execPath, [main, 'mcp', '--data', folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, CHARTROOM_URL: '', CHARTROOM_DATABASE_URL: '' },
  })
  t.after(() => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const say = async (id: number, method: string, params: Record<string, unknown>) => {
    child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
    const { value } = await lines.next()
    return JSON.parse(String(value)).result as Body
  }
  const hello = await say(1, 'initialize', {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'Tim', version: '1' },
  })
  assert.equal(hello.serverInfo?.name as unknown, 'chartroom')
  child.stdin.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n')
  const made = await say(2, 'tools/call', { name: 'create', arguments: { kind: 'need', title: 'Quiet nights' } })
  assert.match(textOf(made), /N-1 Quiet nights/)
  child.stdin.end()
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
})
