import { Worker } from 'node:worker_threads'
import { imageSize } from './image-size.ts'

const mostPixels = 30_000_000
const mostBytes = 30_000_000
const patience = 15_000
const restsAfter = 10_000

interface Waiting {
  done(small: Uint8Array | undefined): void
  timer: NodeJS.Timeout
}

/** Makes pictures of at most 512 pixels; the worker that does it comes when needed and goes when idle. */
export function thumbnailMaker() {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let last = 0

  function stop(): void {
    clearTimeout(rest)
    void worker?.terminate()
    worker = undefined
    for (const [id] of waiting) settle(id, undefined)
  }

  function settle(id: number, small: Uint8Array | undefined): void {
    const asked = waiting.get(id)
    if (!asked) return
    waiting.delete(id)
    clearTimeout(asked.timer)
    asked.done(small)
    if (waiting.size > 0) return
    clearTimeout(rest)
    rest = setTimeout(stop, restsAfter)
    rest.unref()
  }

  function running(): Worker {
    if (worker) return worker
    const made = new Worker(new URL('./thumbnail.worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    })
    made.unref()
    made.on('message', ({ id, small }: { id: number; small?: Uint8Array }) => settle(id, small))
    made.on('error', () => {
      if (worker === made) stop()
    })
    worker = made
    return made
  }

  return {
    /** The small picture as WebP; nothing where the bytes are no image, too large, or broken. */
    make(bytes: Uint8Array): Promise<Uint8Array | undefined> {
      const size = imageSize(bytes)
      if (!size || size.width * size.height > mostPixels || bytes.byteLength > mostBytes)
        return Promise.resolve(undefined)
      clearTimeout(rest)
      last += 1
      const id = last
      return new Promise(done => {
        // a codec that does not come back is stopped with its thread
        const timer = setTimeout(stop, patience)
        timer.unref()
        waiting.set(id, { done, timer })
        running().postMessage({ id, bytes })
      })
    },
    stop,
  }
}
