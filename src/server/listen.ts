import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

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
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      server.off('error', reject)
      resolve(server)
    })
  })
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
