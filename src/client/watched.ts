/** What a screen knows of one answer: the newest data, a refusal, and whether it is being read again. */
export interface Seen<T> {
  data: T | undefined
  problem: Error | undefined
  reading: boolean
}

/** One answer that keeps itself fresh for as long as somebody listens. */
export interface Watched<T> {
  now(): Seen<T>
  listen(changed: () => void): () => void
  /** Reads again, whatever the feed says. */
  again(): Promise<void>
}

/** A guess laid over an answer until the server has spoken. */
export interface Guess {
  apply(answer: unknown): unknown
  /** The ledger number that holds it for real; null while the server has not answered. */
  number: number | null
}

/** An answer with its listeners, its guesses, and the ledger number it was read at. */
export interface Entry extends Watched<unknown> {
  /** Reads again if somebody listens and the feed has come further than the answer. */
  catchUp(): void
  /** What it tells of has changed beside the ledger: it is read again now, or when somebody listens again. */
  anew(): void
  lay(guess: Guess): void
  lift(guess: Guess): void
}

/**
 * Keeps one answer: reads it when first listened to, again when it is old, and shows the last data meanwhile. A reading
 * that takes long may tell what it has so far.
 */
export function entry(
  read: (tell: (soFar: unknown) => void) => Promise<unknown>,
  feed: { newest(): number; first(): number },
  idle: () => void,
): Entry {
  const listeners = new Set<() => void>()
  let guesses: readonly Guess[] = []
  let answer: unknown
  let readAt = -2
  let isStale = false
  let running: Promise<void> | null = null
  let seen: Seen<unknown> = { data: undefined, problem: undefined, reading: false }

  const show = (next: Partial<Seen<unknown>>) => {
    seen = { ...seen, ...next }
    for (const listener of [...listeners]) listener()
  }
  const drawn = () => guesses.reduce<unknown>((data, guess) => (data === undefined ? data : guess.apply(data)), answer)

  const isOld = () => answer === undefined || isStale || Math.max(readAt, feed.first()) < feed.newest()

  async function readOnce(): Promise<void> {
    const asked = feed.newest()
    isStale = false
    try {
      answer = await read(soFar => {
        answer = soFar
        show({ data: drawn() })
      })
      readAt = asked
      guesses = guesses.filter(guess => guess.number === null || guess.number > asked)
      // what came while the feed went on is only on the way to the newest
      show({ data: drawn(), problem: undefined, reading: listeners.size > 0 && isOld() })
    } catch (cause) {
      readAt = asked
      show({ problem: cause instanceof Error ? cause : new Error(String(cause)), reading: false })
    }
  }
  async function again(): Promise<void> {
    if (running) return running
    show({ reading: true })
    running = readOnce().finally(() => {
      running = null
    })
    await running
    if (listeners.size > 0 && seen.problem === undefined && isOld()) await again()
  }

  return {
    now: () => seen,
    again,
    listen(changed) {
      listeners.add(changed)
      if (isOld()) void again()
      return () => {
        listeners.delete(changed)
        if (listeners.size === 0) idle()
      }
    },
    catchUp() {
      if (listeners.size > 0 && isOld()) void again()
    },
    anew() {
      isStale = true
      if (listeners.size > 0) void again()
    },
    lay(guess) {
      guesses = [...guesses, guess]
      show({ data: drawn() })
    },
    lift(guess) {
      if (!guesses.includes(guess)) return
      guesses = guesses.filter(one => one !== guess)
      show({ data: drawn() })
    },
  }
}
