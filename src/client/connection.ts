/** How it stands between this page and the server. */
export type ConnectionState = 'saved' | 'saving' | 'away'

const lookAgain = 3_000
// what one reads and where one looks is nothing to be saved
const unsaved = /\/(attention|presence|what-if|calc\/[^/]+)$/

/** Watches what goes over the wire: what is being saved, and whether the server answers at all. */
export function connection(
  fetching: (address: string, init?: RequestInit) => Promise<Response> = (address, init) => fetch(address, init),
) {
  const listeners = new Set<() => void>()
  let saving = 0
  let isAway = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let state: ConnectionState = 'saved'
  const show = () => {
    const next = isAway ? 'away' : saving > 0 ? 'saving' : 'saved'
    if (next === state) return
    state = next
    for (const listener of [...listeners]) listener()
  }
  const found = () => {
    clearTimeout(timer)
    isAway = false
    show()
  }
  /** Asks the server whether it answers. */
  const look = async (): Promise<boolean> => {
    const isThere = await fetching('/livez', { cache: 'no-store' }).then(
      answer => answer.ok,
      () => false,
    )
    if (isThere) found()
    else lost()
    return isThere
  }
  const lost = () => {
    isAway = true
    show()
    clearTimeout(timer)
    timer = setTimeout(() => void look(), lookAgain)
    if (typeof timer === 'object') timer.unref?.()
  }
  async function keeping<T>(act: () => Promise<T>): Promise<T> {
    saving += 1
    show()
    try {
      return await act()
    } finally {
      saving -= 1
      show()
    }
  }
  return {
    now: () => state,
    /** Whether something is not saved yet. */
    isKeeping: () => saving > 0,
    listen(changed: () => void): () => void {
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
      }
    },
    look,
    lost,
    found,
    /** Something is under way that is not saved before it ends. */
    keeping,
    async send(address: string, init: RequestInit): Promise<Response> {
      const isSaved = init.method === 'GET' || unsaved.test(new URL(address, 'http://here').pathname)
      const going = () =>
        fetching(address, init).then(
          answer => {
            if (isAway) found()
            return answer
          },
          cause => {
            lost()
            throw cause
          },
        )
      return isSaved ? going() : keeping(going)
    },
  }
}

export type Connection = ReturnType<typeof connection>
