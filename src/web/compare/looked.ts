const place = 'chartroom.looked'
/** Looks less far apart than this are one look. */
const apart = 3 * 3_600_000

interface Looked {
  /** The end of the look before this one, and the newest moment of this one. */
  before?: string
  last: string
}

/** The next note: a look that begins after a pause moves the end of the one before it back. */
export function noted(was: Looked | null, now: string): Looked {
  if (!was) return { last: now }
  const isNew = Date.parse(now) - Date.parse(was.last) > apart
  const before = isNew ? was.last : was.before
  return { ...(before ? { before } : {}), last: now }
}

function recall(): Looked | null {
  try {
    const said: unknown = JSON.parse(localStorage.getItem(place) ?? 'null')
    return typeof said === 'object' && said !== null && 'last' in said && typeof said.last === 'string'
      ? (said as Looked)
      : null
  } catch {
    return null
  }
}

/** Remembers on this device that somebody is looking now. */
export function noteLook(): void {
  try {
    localStorage.setItem(place, JSON.stringify(noted(recall(), new Date().toISOString())))
  } catch {
    // storage may be shut off; then nobody knows when one looked last
  }
}

/** When somebody looked here the last time before this, on this device. */
export const lookedBefore = (): string | undefined => recall()?.before
