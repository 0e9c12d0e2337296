import { useMemo } from 'react'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { ReadingSeen } from '../../model/reading.ts'
import type { Level } from '../../ui/canvas/chart/series-layout.ts'
import { useAnswer } from '../use-answer.ts'
import { readingsWords } from '../words/readings.words.ts'

/** What a chart of one metric is drawn of. */
export interface Measured {
  metric: CanvasCard
  readings: readonly ReadingSeen[]
  /** What one wants to reach, and what must not be passed. */
  levels: readonly Level[]
  unit: string
  every: number | undefined
  better: 'above' | 'below' | undefined
}

const days: Readonly<Record<string, number>> = { daily: 1, weekly: 7, monthly: 31, quarterly: 92, yearly: 366 }
const betterOf: Readonly<Record<string, Measured['better']>> = { more: 'above', less: 'below' }

/** A metric with its readings and the outcomes it measures, fresh for as long as it is drawn. */
export function useReadings(of: string): { measured: Measured | null; problem: unknown } {
  const seen = useAnswer('canvas', { name: 'metric', of })
  const read = useAnswer('readings', { id: of })
  const measured = useMemo((): Measured | null => {
    const metric = seen.data?.centre
    return metric && read.data ? measuredOf(metric, seen.data?.cards ?? [], read.data.items) : null
  }, [seen.data, read.data])
  return { measured, problem: seen.problem ?? read.problem }
}

/** A metric with its readings and the outcomes it measures, as its chart draws them. */
export function measuredOf(
  metric: CanvasCard,
  outcomes: readonly CanvasCard[],
  readings: readonly ReadingSeen[],
): Measured {
  const { unit, cadence, direction } = metric.fields
  return {
    metric,
    readings,
    levels: levelsOf(metric, outcomes),
    unit: typeof unit === 'string' ? unit : '',
    every: days[String(cadence)],
    better: betterOf[String(direction)],
  }
}

function levelsOf(metric: CanvasCard, outcomes: readonly CanvasCard[]): Level[] {
  const numbers = (card: CanvasCard, name: string, label: string, sort: Level['sort']): Level[] => {
    const at = card.fields[name]
    return typeof at === 'number' ? [{ id: `${card.id} ${name}`, label, at, sort }] : []
  }
  return [
    ...numbers(metric, 'guardrail', readingsWords.guardrail, 'guard'),
    ...outcomes.flatMap(one => [
      ...numbers(one, 'minimal', readingsWords.minimal(one.key), 'target'),
      ...numbers(one, 'ideal', readingsWords.ideal(one.key), 'target'),
    ]),
  ]
}
