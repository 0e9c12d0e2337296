import type { CanvasCard } from '../../../model/canvas-seen.ts'
import { dayAfter } from '../../../model/day.ts'
import { leastReadings, type ReadingSeen } from '../../../model/reading.ts'
import type { Layout, Scene, Spot } from '../primitive.ts'
import { type Level, type SeriesLayout, type SeriesPoint, seriesLayout } from './series-layout.ts'
import { type SeriesWords, saysOf } from './series-words.ts'

export const spans = ['all', 'year', 'quarter'] as const
const days = { quarter: 92, year: 366 }

/** How many days lie between two readings of a cadence. */
export const cadences: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  yearly: 366,
}
export const betterOf: Readonly<Record<string, 'above' | 'below'>> = { more: 'above', less: 'below' }

/** Readings over time as they stand on a stage: one spot each. */
export interface SeriesStage extends Layout {
  drawn: SeriesLayout
  points: ReadonlyMap<string, SeriesPoint>
  better: 'above' | 'below' | undefined
  unit: string
  hasLimits: boolean
  /** Where each reading comes from, by its day. */
  sources: ReadonlyMap<string, string>
  /** All readings, those out of sight in time too. */
  readings: readonly ReadingSeen[]
  /** Days between two readings, as far as one can tell. */
  every: number
}

const dot = 24
const height = 440
const room = { side: 176, above: 72, below: 40 }

export const spanOf = ({ asked: { show } }: Pick<Scene, 'asked'>) => spans.find(one => one === show) ?? 'all'
export const spotIdOf = (at: string): string => `reading ${at}`
export const readingOf = ({ points }: Pick<SeriesStage, 'points'>, spot: Spot): SeriesPoint | undefined =>
  points.get(spot.id)

/** Lays readings out over time; the more of them, the wider, so that each can be pointed at. */
export function seriesStage(scene: Scene, words: SeriesWords): SeriesStage {
  const { readings = [], canvas, centre, today } = scene
  const names = canvas.readings
  const {
    [names?.unit ?? '']: unit,
    [names?.cadence ?? '']: cadence,
    [names?.direction ?? '']: direction,
  } = {
    ...centre?.fields,
  }
  const span = spanOf(scene)
  const from = span === 'all' ? undefined : dayAfter(today, -days[span])
  const shown = readings.filter(({ at }) => from === undefined || at >= from)
  const every = cadences[String(cadence)] ?? usualStep(readings)
  const steps = Math.max(shown.length - 1, daysOf(shown) / every)
  const each = steps <= 14 ? 56 : steps <= 40 ? 34 : steps <= 120 ? 22 : 14
  const width = Math.min(9_000, Math.max(880, Math.round(steps * each))) + room.side
  const drawn = seriesLayout({
    readings,
    from,
    every: cadences[String(cadence)],
    levels: levelsOf(scene, words),
    words,
    size: { width, height },
  })
  const hasLimits = readings.length >= leastReadings
  const named = typeof unit === 'string' ? unit : ''
  const spots = drawn.points.map(
    (point): Spot => ({
      id: spotIdOf(point.at),
      key: point.at,
      box: { x: point.x - dot / 2, y: point.y - dot / 2, width: dot, height: dot },
      says: saysOf(words, point, named, hasLimits),
      text: String(point.value),
      copy: `${point.at}\t${point.value}`,
      ...(centre ? { of: centre.id } : {}),
    }),
  )
  return {
    drawn,
    points: new Map(drawn.points.map(point => [spotIdOf(point.at), point])),
    better: betterOf[String(direction)],
    unit: named,
    hasLimits,
    sources: new Map(readings.map(({ at, source }) => [at, source])),
    readings,
    every,
    spots,
    // newest first, as a list of readings is read
    places:
      spots.length === 0
        ? []
        : [{ id: 'all', label: '', box: drawn.plot, holds: spots.map(({ id }) => id).toReversed() }],
    bounds: { x: 0, y: -room.above, width, height: height + room.above + room.below },
  }
}

/** What one wants to reach, and what must not be passed. */
export function levelsOf(
  { canvas: { readings }, centre, cards, kinds }: Pick<Scene, 'canvas' | 'centre' | 'cards' | 'kinds'>,
  words: SeriesWords,
): Level[] {
  if (!readings || !centre) return []
  const level = (card: CanvasCard, field: string, label: string, sort: Level['sort']): Level[] => {
    const at = card.fields[field]
    return typeof at === 'number' ? [{ id: `${card.id} ${field}`, label, at, sort }] : []
  }
  return [
    ...level(centre, readings.guard, words.guardrail, 'guard'),
    ...cards.flatMap(card =>
      readings.levels.flatMap(field =>
        level(card, field, words.level(card.key, kinds.get(card.kind)?.fields[field]?.label ?? field), 'target'),
      ),
    ),
  ]
}

const daysOf = (readings: readonly ReadingSeen[]): number =>
  readings.length < 2 ? 0 : (Date.parse(readings.at(-1)!.at) - Date.parse(readings[0]!.at)) / 86_400_000

/** The step in the middle of all steps; a week where there are none. */
function usualStep(readings: readonly ReadingSeen[]): number {
  const steps = readings
    .slice(1)
    .map(({ at }, place) => (Date.parse(at) - Date.parse(readings[place]!.at)) / 86_400_000)
    .sort((one, other) => one - other)
  return Math.max(1, Math.round(steps[Math.floor(steps.length / 2)] ?? 7))
}
