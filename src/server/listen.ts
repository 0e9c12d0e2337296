import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'

export type Listener = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/** A server that listens, and the port it got. */
export interface Listening {
  port: number
  /** Finishes what has begun, for at most so long, then cuts off. */
  close(patience?: number): Promise<void>
}

/** Listens on a host, or on this machine's two loopback addresses; port 0 takes a free one. */
export async function listen(
  listener: Listener,
  { host, port }: { host: string | undefined; port: number },
): Promise<Listening> {
  const first = await listening(listener, host ?? '127.0.0.1', port)
  const got = (first.address() as AddressInfo).port
  const second = host === undefined ? await listening(listener, '::1', got).catch(ignoreMissing) : undefined
  const servers = second ? [first, second] : [first]
  return {
    port: got,
    async close(patience = 10_000) {
      await Promise.all(servers.map(server => closed(server, patience)))
    },
  }
}

function listening(listener: Listener, host: string, port: number): Promise<Server> {
  const server = createServer(
    { headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
    listener,
  )
  server.on('clientError', refused)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
}

// what cannot even be read as a request is told so in the same way as everything else
function refused(failure: NodeJS.ErrnoException, socket: Duplex): void {
  if (failure.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, phrase, code, says] =
    failure.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'Request Header Fields Too Large', 'too-much', 'The address and the headers are larger than 16 kB.']
      : failure.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'Request Timeout', 'too-much', 'The request did not come in time.']
        : [400, 'Bad Request', 'invalid', 'This is no HTTP request that can be read.']
  const title = code === 'invalid' ? 'This cannot be taken as it is' : 'This is too much at once'
  const body = JSON.stringify({ type: `urn:chartroom:problem:${code}`, title, status, detail: says, code, fields: {} })
  const head = [
    `HTTP/1.1 ${status} ${phrase}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

// a machine without IPv6 has one loopback address, and that is enough
function ignoreMissing(failure: unknown): undefined {
  const code = failure instanceof Error && 'code' in failure ? failure.code : ''
  if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return undefined
  throw failure
}

function closed(server: Server, patience: number): Promise<void> {
  return new Promise(resolve => {
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const enough = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(enough)
      resolve()
    })
  })
}
