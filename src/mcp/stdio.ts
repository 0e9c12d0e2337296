import { once } from 'node:events'
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
  for await (const line of linesOf(process.stdin)) {
    const message = line.replace(/^\ufeff/, '').trim()
    if (message === '') continue
    const request = requestIn(message)
    if (!request) continue
    const passed = pass(message, request, { url, key }).finally(() => pending.delete(passed))
    pending.add(passed)
  }
  await Promise.all(pending)
}

/** A message as far as this end must understand it. */
interface Request {
  id?: string | number
  method?: string
  params?: { name?: string; _meta?: Record<string, unknown> }
}

/** Lines as the protocol parts them: only a line feed ends one, other ends of lines may stand within a text. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = ''
  input.setEncoding('utf8')
  for await (const piece of input) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}

/** Reads a message; what is none is answered at once, and nothing is passed on. */
function requestIn(message: string): Request | undefined {
  try {
    const value: unknown = JSON.parse(message)
    if (typeof value === 'object' && value !== null) return value
    refuse(null, -32600, 'This is no message: a JSON object is expected.')
  } catch (failure) {
    if (!(failure instanceof SyntaxError)) throw failure
    refuse(null, -32700, `This line is no JSON: ${failure.message}.`)
  }
  return undefined
}

async function pass(message: string, request: Request, { url, key }: { url: string; key: string }): Promise<void> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
    authorization: `Bearer ${key}`,
    ...modernHeaders(request),
  }
  try {
    const answer = await fetch(`${url}/mcp`, { method: 'POST', headers, body: message })
    const text = await answer.text()
    if (answer.status === 401)
      return refuse(request.id, -32000, 'The key is not known there. Set CHARTROOM_TOKEN to a key of that workspace.')
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream')
    const said = isStream
      ? [...text.matchAll(/^data: ?(.+)$/gm)].map(([, data]) => data!)
      : text.trim() === ''
        ? []
        : [text]
    for (const line of said) process.stdout.write(`${line.replaceAll('\n', ' ')}\n`)
  } catch {
    refuse(request.id, -32000, `Chartroom at ${url} does not answer.`)
  }
}

/** What the newer protocol repeats in headers, so that proxies need not read bodies. */
function modernHeaders({ method, params }: Request): Record<string, string> {
  const version = params?._meta?.['io.modelcontextprotocol/protocolVersion']
  if (typeof version !== 'string' || method === undefined) return {}
  return { 'mcp-protocol-version': version, 'mcp-method': method, ...(params?.name ? { 'mcp-name': params.name } : {}) }
}

function refuse(id: string | number | null | undefined, code: number, says: string): void {
  if (id === undefined) return
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message: says } })}\n`)
}
