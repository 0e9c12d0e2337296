import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Loose } from '../../test/method-call.ts'
import { served } from '../../test/served.ts'
import { methods } from '../areas/methods.ts'
import { calc } from '../cli/calc.ts'
import { answerAgent } from './agent-server.ts'

const dozen = [
  'kano.aggregate',
  'voi.evsi',
  'prioritise.riceMonteCarlo',
  'pairwise.davidson',
  'survey.nps',
  'funnel',
  'retention',
  'finance.irr',
  'okr.score',
  'stats.cuped',
  'stats.sequential.asymptoticCS',
  'evidence.confidence',
]

async function doors(t: Parameters<typeof served>[0]) {
  const { ask, workspace } = await served(t, { parts: { agents: answerAgent } })
  const { key } = await (await workspace('spoke')).member('Ana', 'viewer')
  const agent = async (given: object): Promise<Loose> => {
    const params = { name: 'calc', arguments: given, _meta: meta }
    const json = { jsonrpc: '2.0', id: 1, method: 'tools/call', params }
    const headers = {
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': meta['io.modelcontextprotocol/protocolVersion'],
      'mcp-method': 'tools/call',
      'mcp-name': 'calc',
    }
    return (await ask('/mcp', { method: 'POST', key, headers, json })).body.result
  }
  const http = async (
    path: string,
    more: Parameters<typeof ask>[1] = {},
  ): Promise<{ status: number; text: string; body: Loose }> => ask(`/api/v1/calc/${path}`, { key, ...more })
  return { http, agent }
}

const meta = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'Tim', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
}

test('terminal, HTTP and agents give one answer, whether the input comes bare, wrapped or as a text', async t => {
  const { http, agent } = await doors(t)
  for (const name of dozen) {
    const input = methods.find(method => method.name === name)!.example as object
    const said = JSON.parse((await calc([name, '--json'], JSON.stringify(input))).out)
    const bare = await http(name, { method: 'POST', json: input })
    assert.equal(bare.status, 200, bare.text)
    assert.deepEqual(bare.body.output, said, name)
    assert.deepEqual((await http(name, { method: 'POST', json: { input } })).body, bare.body)
    for (const given of [input, JSON.stringify(input)]) {
      const { structuredContent, isError } = await agent({ name, input: given })
      assert.ok(!isError, name)
      assert.deepEqual(structuredContent.output, said, name)
    }
  }
})

test('every door refuses with field, value and range, and answers an unknown name with the nearest', async t => {
  const { http, agent } = await doors(t)
  const wrong = { x: 30, n: 10 }
  const words = /x must be from 0 to n, 10; it is 30/
  const refused = await http('stats.wilson', { method: 'POST', json: wrong })
  assert.equal(refused.status, 422)
  assert.match(refused.body.detail, words)
  assert.deepEqual(Object.keys(refused.body.fields), ['x'])
  assert.match(JSON.stringify((await agent({ name: 'stats.wilson', input: wrong })).content), words)
  assert.match((await agent({ name: 'stats.wilson', input: '{x' })).content[0].text, /no JSON/)
  const near = /close: kano.aggregate/
  for (const method of ['GET', 'POST'] as const) {
    const answer = await http('kano.agregate', { method, ...(method === 'POST' && { json: {} }) })
    assert.equal(answer.status, 404)
    assert.match(answer.body.detail, near)
  }
  assert.match(JSON.stringify((await agent({ name: 'kano.agregate', input: {} })).content), near)
  const { code, err } = await calc(['kano.agregate'], '{}')
  assert.equal(code, 2)
  assert.match(err!, near)
})

test('the terminal reads what a Windows shell pipes, and tells an empty input from a broken one', async () => {
  const { code, out } = await calc(['stats.wilson', '--json'], '\uFEFF{"x":3,"n":10}')
  assert.equal(code, 0)
  assert.equal(JSON.parse(out).rate, 0.3)
  const [empty, broken] = [await calc(['stats.wilson'], ' \n'), await calc(['stats.wilson'], '{"x":')]
  assert.deepEqual([empty.code, broken.code, empty.out + broken.out], [1, 1, ''])
  assert.match(empty.err!, /standard input; chartroom calc stats.wilson --describe shows one/)
  assert.match(broken.err!, /is not JSON/)
})
