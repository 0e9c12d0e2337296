// A feed as it is heard: server-sent events of one request, until the test has heard enough.
import assert from 'node:assert/strict'
import { request } from 'node:http'

/** Listens to a stream on this machine. */
export function listening(port: number, path: string, headers: Record<string, string>) {
  const heard: string[] = []
  let status = 0
  let over = false
  const sent = request(
    { host: '127.0.0.1', port, path, headers: { host: `localhost:${port}`, accept: 'text/event-stream', ...headers } },
    response => {
      status = response.statusCode!
      response.setEncoding('utf8')
      response.on('data', (text: string) => heard.push(text))
      response.on('close', () => {
        over = true
      })
    },
  )
  sent.on('error', () => {})
  sent.end()
  const until = async (fits: () => boolean, says: string) => {
    for (let waited = 0; waited < 5_000 && !fits(); waited += 20) await new Promise(done => setTimeout(done, 20))
    assert.ok(fits(), `${says}; heard: ${heard.join('')}`)
  }
  return { text: () => heard.join(''), until, status: () => status, isOver: () => over, stop: () => sent.destroy() }
}
