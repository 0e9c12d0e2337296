import type { Contract } from '../model/contract.ts'

/** Opens a stream of changes after a number, where the place the client runs in has such a thing. */
export type OpenStream = (since: number) => EventSource | null

const pollEvery = 4_000
const slowest = 30_000

/** Follows a workspace's feed and tells each newer ledger number; by stream where there is one, else by asking again. */
export function follow(
  contract: Contract,
  told: { begun(number: number): void; heard(number: number): void; beside(): void },
  openStream?: OpenStream,
): () => void {
  let stopped = false
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pause = pollEvery
  let number = 0
  let beside: number | undefined

  const tell = (newer: number) => {
    if (stopped || !Number.isSafeInteger(newer) || newer <= number) return
    number = newer
    told.heard(newer)
  }
  const tellBeside = (now: number) => {
    if (stopped || now === beside) return
    // the first one says where one begins
    if (beside !== undefined) told.beside()
    beside = now
  }
  const later = (act: () => void) => {
    if (stopped) return
    clearTimeout(timer)
    timer = setTimeout(act, pause)
    // a script that has read what it wanted must not be held open by the feed
    if (typeof timer === 'object') timer.unref?.()
  }
  // the screens tell that the server is away; the feed only asks less often until it is back
  const keepTrying = (act: () => Promise<void>) => {
    act().catch(() => {
      pause = Math.min(pause * 2, slowest)
      later(() => keepTrying(act))
    })
  }

  async function poll(): Promise<void> {
    const changes = await contract.changesSince({ since: number })
    tell(changes.number)
    tellBeside(changes.beside)
    pause = pollEvery
    later(() => keepTrying(poll))
  }
  async function open(): Promise<void> {
    number = (await contract.history({ limit: 1 })).items[0]?.number ?? 0
    told.begun(number)
    pause = pollEvery
    if (stopped) return
    source = openStream?.(number) ?? null
    if (!source) return later(() => keepTrying(poll))
    source.addEventListener('number', event => tell(Number(event.data)))
    source.addEventListener('beside', event => tellBeside(Number(event.data)))
    source.addEventListener('error', () => {
      if (source?.readyState !== 2) return
      // closed for good (a proxy without streams, a sign-out): ask instead
      source = null
      later(() => keepTrying(poll))
    })
  }
  keepTrying(open)
  return () => {
    stopped = true
    clearTimeout(timer)
    source?.close()
  }
}
