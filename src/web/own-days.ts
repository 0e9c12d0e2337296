/** The zone whose days are this reader's own: that of their device, in which every time here is written. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

const two = (value: number): string => String(value).padStart(2, '0')

/** The day of a moment as its reader lives it, YYYY-MM-DD; a plain day is the same day everywhere. */
export function ownDay(at: string | number | Date): string {
  if (typeof at === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(at)) return at
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Today where the reader is. */
export const ownToday = (): string => ownDay(Date.now())

/** The moment a point of an address means: of a day its end where the reader is; a moment or a ledger number as it stands. */
export function ownMoment(at: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(at)) return at
  const [year, month, day] = at.split('-').map(Number) as [number, number, number]
  const end = new Date(year, month - 1, day + 1).getTime() - 1
  return Number.isNaN(end) ? at : new Date(end).toISOString()
}
