// A client that costs as little as can be: prepared bytes out, answers counted, in a thread of its own.
import { connect } from 'node:net'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/** What to send: each body once, in turn, over so many connections. */
export interface Load {
  port: number
  head: string
  bodies: readonly string[]
  connections: number
}

/** Milliseconds from the first byte sent to the last answer, and how many answers were not 2xx. */
export interface Loaded {
  ms: number
  refused: number
}

/** Starts the client's thread. */
export function loader() {
  const worker = new Worker(new URL(import.meta.url))
  return {
    send: (load: Load): Promise<Loaded> =>
      new Promise((resolve, reject) => {
        worker.once('message', resolve)
        worker.removeAllListeners('error')
        worker.once('error', reject)
        worker.postMessage(load)
      }),
    stop: () => worker.terminate(),
  }
}

if (!isMainThread) {
  parentPort!.on('message', (load: Load) => void sendAll(load).then(loaded => parentPort!.postMessage(loaded)))
}

async function sendAll({ port, head, bodies, connections }: Load): Promise<Loaded> {
  const began = performance.now()
  let at = 0
  let refused = 0
  const next = (): string | undefined => {
    const body = bodies[at]
    at += 1
    return body === undefined
      ? undefined
      : `${head}${body === '' ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`}\r\n${body}`
  }
  await Promise.all(Array.from({ length: connections }, () => oneAfterTheOther(port, next, () => (refused += 1))))
  return { ms: performance.now() - began, refused }
}

function oneAfterTheOther(port: number, next: () => string | undefined, refuse: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let come: Buffer[] = []
    let size = 0
    let wanted = -1
    const send = () => {
      const bytes = next()
      if (bytes === undefined) socket.end(() => resolve())
      else socket.write(bytes)
    }
    socket.on('error', reject)
    socket.on('connect', send)
    socket.on('data', chunk => {
      come.push(chunk)
      size += chunk.length
      if (wanted < 0) {
        const text = Buffer.concat(come).toString('latin1')
        const end = text.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!text.startsWith('HTTP/1.1 2')) refuse()
        wanted = end + 4 + Number(/content-length: (\d+)/i.exec(text.slice(0, end))?.[1] ?? 0)
      }
      if (size < wanted) return
      come = []
      size = 0
      wanted = -1
      send()
    })
  })
}
