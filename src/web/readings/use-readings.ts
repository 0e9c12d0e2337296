import { useMemo } from 'react'
import { canvasNamed } from '../../model/canvas.ts'
import type { CanvasCard } from '../../model/canvas-seen.ts'
import type { ReadingSeen } from '../../model/reading.ts'
import type { Level } from '../../ui/canvas/chart/series-layout.ts'
import { betterOf, cadences, levelsOf } from '../../ui/canvas/chart/series-stage.ts'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { readingsWords } from '../words/readings.words.ts'

/** What a chart of one metric is drawn of. */
export interface Measured {
  metric: CanvasCard
  readings: readonly ReadingSeen[]
  levels: readonly Level[]
  unit: string
  every: number | undefined
  better: 'above' | 'below' | undefined
}

/** A metric with its readings and the outcomes it measures, fresh for as long as it is drawn. */
export function useReadings(of: string): { measured: Measured | null; problem: unknown } {
  const territory = useTerritory()
  const seen = useAnswer('canvas', { name: 'metric', of })
  const read = useAnswer('readings', { id: seen.data?.centre?.id ?? of })
  const measured = useMemo((): Measured | null => {
    const centre = seen.data?.centre
    const canvas = canvasNamed(territory, 'metric')
    if (!centre || !read.data || !canvas) return null
    const { unit, cadence, direction } = centre.fields
    return {
      metric: centre,
      readings: read.data.items,
      levels: levelsOf({ canvas, centre, cards: seen.data?.cards ?? [], kinds: territory.kinds }, readingsWords),
      unit: typeof unit === 'string' ? unit : '',
      every: cadences[String(cadence)],
      better: betterOf[String(direction)],
    }
  }, [territory, seen.data, read.data])
  return { measured, problem: seen.problem ?? read.problem }
}
