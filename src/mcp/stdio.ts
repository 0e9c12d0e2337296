import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import type { Contract } from '../model/contract.ts'
import { agentServer } from './agent-server.ts'

/** Serves one agent by standard input and output until it closes its end. */
export async function serveAgents(contract: Contract): Promise<void> {
  const handle = serveStdio(() => agentServer(contract))
  await once(process.stdin, 'end')
  await handle.close()
}

/** Passes each message of an agent on to a running server, and its answers back. */
export async function relayAgents({ url, key }: { url: string; key: string }): Promise<void> {
  const pending = new Set<Promise<void>>()
  for await (const message of createInterface({ input: process.stdin })) {
    if (message.trim() === '') continue
    const passed = pass(message, { url, key }).finally(() => pending.delete(passed))
    pending.add(passed)
  }
  await Promise.all(pending)
}

async function pass(message: string, { url, key }: { url: string; key: string }): Promise<void> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    authorization: `Bearer ${key}`,
    ...modernHeaders(message),
  }
  try {
    const answer = await fetch(`${url}/mcp`, { method: 'POST', headers, body: message })
    const text = await answer.text()
    if (answer.status === 401)
      return refuse(message, 'The key is not known there. Set CHARTROOM_TOKEN to a key of that workspace.')
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream')
    const said = isStream
      ? [...text.matchAll(/^data: ?(.+)$/gm)].map(([, data]) => data!)
      : text.trim() === ''
        ? []
        : [text]
    for (const line of said) process.stdout.write(`${line.replaceAll('\n', ' ')}\n`)
  } catch {
    refuse(message, `Chartroom at ${url} does not answer.`)
  }
}

/** What the newer protocol repeats in headers, so that proxies need not read bodies. */
function modernHeaders(message: string): Record<string, string> {
  const { method, params } = JSON.parse(message) as {
    method?: string
    params?: { name?: string; _meta?: Record<string, unknown> }
  }
  const version = params?._meta?.['io.modelcontextprotocol/protocolVersion']
  if (typeof version !== 'string' || method === undefined) return {}
  return { 'mcp-protocol-version': version, 'mcp-method': method, ...(params?.name ? { 'mcp-name': params.name } : {}) }
}

function refuse(message: string, says: string): void {
  const { id } = JSON.parse(message) as { id?: string | number }
  if (id === undefined) return
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32000, message: says } })}\n`)
}
