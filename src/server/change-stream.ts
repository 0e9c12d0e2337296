import { Problem } from '../model/problem.ts'
import type { PresenceHub } from '../workspace/presence-hub.ts'
import { inputOf } from './input-parser.ts'
import type { Answer, Call } from './route.ts'

const heartbeat = 15_000

/** Whether somebody asks to be told of changes as they come. */
export const wantsStream = (call: Call): boolean => (call.header('accept') ?? '').includes('text/event-stream')

/** Sends changes as server-sent events; `Last-Event-ID` continues where the last connection broke. */
export async function changeStream(call: Call, presence?: PresenceHub): Promise<Answer> {
  const asked = await inputOf('changesSince', call)
  const last = call.header('last-event-id')
  if (last !== undefined && !/^\d{1,15}$/.test(last)) {
    throw new Problem('invalid', 'Last-Event-ID is the number of a change.', { 'Last-Event-ID': 'a whole number' })
  }
  const from = last === undefined ? Number(asked.since) : Number(last)
  const encoder = new TextEncoder()
  let stopped = false
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const say = (text: string) => {
        if (!stopped) controller.enqueue(encoder.encode(text))
      }
      say('retry: 2000\n\n')
      const { workspace, member } = call.actor
      const deafen =
        asked.tab === undefined
          ? undefined
          : presence?.hear(workspace, asked.tab, {
              member,
              say: (place, others) => say(`event: presence\ndata: ${JSON.stringify({ place, others })}\n\n`),
            })
      try {
        await follow(call, from, say, () => stopped || call.isGone())
      } catch (failure) {
        // the reader reconnects and is then told why by the status of that answer
        if (!(failure instanceof Problem)) throw failure
      } finally {
        deafen?.()
        if (!stopped) controller.close()
        stopped = true
      }
    },
    cancel() {
      stopped = true
    },
  })
  return { status: 200, stream, type: 'text/event-stream', headers: { 'X-Accel-Buffering': 'no' } }
}

async function follow(call: Call, from: number, say: (text: string) => void, isOver: () => boolean): Promise<void> {
  let since = from
  let told = Date.now()
  let known: number | undefined
  while (!isOver()) {
    // asked again each time, so that whoever lost the right stops hearing within a second
    const { contract } = await call.again()
    const { rows, number, beside } = await contract.changesSince({
      since,
      wait: 1,
      ...(known !== undefined && { beside: known }),
    })
    if (known !== beside) say(`event: beside\ndata: ${beside}\n\n`)
    known = beside
    if (rows.length > 0 || number > since) {
      for (const row of rows) say(event(row, since))
      since = Math.max(since, number)
      say(`id: ${since}\nevent: number\ndata: ${since}\n\n`)
      told = Date.now()
    } else if (Date.now() - told > heartbeat) {
      say(': still here\n\n')
      told = Date.now()
    }
  }
}

function event(row: unknown, since: number): string {
  const number = typeof row === 'object' && row !== null && 'number' in row ? Number(row.number) : since
  return `id: ${number}\nevent: change\ndata: ${JSON.stringify(row)}\n\n`
}
