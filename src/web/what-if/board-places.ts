import type { Bar, PictureBet, WhatIf } from '../../model/what-if.ts'
import type { Miss } from '../../model/what-if-cost.ts'

/** A bet as it stands on a lane: where it was, where it is, and how far it came. */
export interface PlacedBar {
  id: string
  bet: PictureBet
  bar: Bar
  /** Weeks later, or earlier below zero, at the middle estimate; null where it was not on the lanes before. */
  shift: number | null
  isTried: boolean
  misses: readonly Miss[]
}

/** A day that matters, in weeks from today: a deadline of one bet, or a season that limits some. */
export interface Mark {
  of: 'deadline' | 'season'
  name: string
  at: number
  until: number
  /** Bets it matters to that come too late for it, and those that do only if all takes long. */
  late: readonly string[]
  maybeLate: readonly string[]
}

const widest = 156

/** How many weeks the picture is wide. */
export function weeksShown({ picture }: WhatIf): number {
  const bars = [...picture.before, ...picture.after]
  const work = Math.max(
    4,
    ...bars.map(one => one.finish),
    ...bars.map(one => Math.min(one.ends.high, one.finish * 1.5)),
  )
  const days = marksOf({ picture }).map(mark => mark.at + 1)
  return Math.min(widest, Math.ceil(Math.max(work, ...days.filter(day => day < work * 2))))
}

/** The weeks that are named along the top, so many at most; the last leaves its name the share of the line it needs. */
export function ticksOf(weeks: number, most: number, share = 0): number[] {
  const step = [1, 2, 4, 8, 13, 26, 52].find(one => weeks / one <= most) ?? 52
  return Array.from({ length: Math.floor(weeks / step) + 1 }, (_, at) => at * step).filter(
    at => at < weeks && (at === 0 || at <= weeks * (1 - share)),
  )
}

/** The bets that lie on each lane after what is tried. */
export function lanesOf({ picture, tried, moved }: WhatIf): PlacedBar[][] {
  const bets = new Map(picture.bets.map(one => [one.bet.id, one]))
  const before = new Map(picture.before.map(one => [one.id, one]))
  const told = new Map([...tried, ...moved].map(one => [one.bet.id, one.misses]))
  return Array.from({ length: picture.lanes }, (_, lane) =>
    picture.after
      .filter(bar => bar.lane === lane)
      .map(bar => {
        const was = before.get(bar.id)
        return {
          id: bar.id,
          bet: bets.get(bar.id)!,
          bar,
          shift: was ? bar.start - was.start : null,
          isTried: tried.some(one => one.bet.id === bar.id),
          misses: told.get(bar.id) ?? [],
        }
      }),
  )
}

/** Deadlines and seasons of the bets on the lanes, each season once, in the order of their days. */
export function marksOf({ picture }: Pick<WhatIf, 'picture'>): Mark[] {
  const ends = new Map(picture.after.map(one => [one.id, one.ends]))
  const marks = new Map<string, Mark>()
  const add = (id: string, mark: Omit<Mark, 'late' | 'maybeLate'>, { bet }: PictureBet) => {
    const known = marks.get(id) ?? { ...mark, late: [], maybeLate: [] }
    const range = ends.get(bet.id)
    const name = bet.key || bet.title
    const isLate = range !== undefined && range.high > mark.at
    const isSure = isLate && range.low > mark.at
    marks.set(id, {
      ...known,
      late: isSure ? [...known.late, name] : known.late,
      maybeLate: isLate && !isSure ? [...known.maybeLate, name] : known.maybeLate,
    })
  }
  for (const one of picture.bets) {
    const { bet, dayIn, seasons } = one
    if (dayIn !== null && dayIn >= 0)
      add(`deadline ${bet.id}`, { of: 'deadline', name: bet.key || bet.title, at: dayIn, until: dayIn }, one)
    for (const { name, beginsIn, endsIn } of seasons)
      add(`season ${name}`, { of: 'season', name, at: Math.max(0, beginsIn), until: endsIn }, one)
  }
  return [...marks.values()].sort((one, other) => one.at - other.at)
}

/** The place in the order that a bet takes when its beginning is put at a week. */
export function placeAt({ picture }: WhatIf, id: string, week: number): number {
  const others = picture.after.filter(one => one.id !== id)
  const place = others.findIndex(one => (one.start + one.finish) / 2 > week)
  return place < 0 ? others.length : place
}

/** A bet's place in the order now, and how many there are. */
export const placeOf = ({ picture }: WhatIf, id: string): { place: number; of: number } => ({
  place: picture.after.findIndex(one => one.id === id),
  of: picture.after.length,
})
