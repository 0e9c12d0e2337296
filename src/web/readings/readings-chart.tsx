import './readings.css'
import { useMemo, useRef, useState } from 'react'
import { dayAfter } from '../../model/day.ts'
import { leastReadings, usualRange } from '../../model/reading.ts'
import { SeriesChart } from '../../ui/canvas/chart/series-chart.tsx'
import { type SeriesPoint, seriesLayout } from '../../ui/canvas/chart/series-layout.ts'
import { Empty } from '../../ui/empty.tsx'
import { day } from '../format.ts'
import { readingsWords } from '../words/readings.words.ts'
import { ManyDialog } from './many-dialog.tsx'
import { ReadingForm } from './reading-form.tsx'
import { ReadingsTable } from './readings-table.tsx'
import type { Measured } from './use-readings.ts'

export type Range = 'quarter' | 'year' | 'all'
const length = { quarter: 92, year: 366 }

interface Props {
  measured: Measured
  mayWrite: boolean
  range?: Range
  shape?: 'chart' | 'table'
  height?: number
  /** How the focus comes to the value of a new reading. */
  field?: { current: HTMLInputElement | null }
}

/** The readings of one metric: what is news of them in a sentence, a chart or a table, and a line to write more down. */
export function ReadingsChart({ measured, mayWrite, range = 'all', shape = 'chart', height, field }: Props) {
  const { metric, readings, levels, unit, every, better } = measured
  const [at, setAt] = useState<string | null>(null)
  const [isMany, setMany] = useState(false)
  const own = useRef<HTMLInputElement>(null)
  const from = range === 'all' ? undefined : dayAfter(new Date().toISOString().slice(0, 10), -length[range])
  const words = useMemo(
    () => ({
      upper: readingsWords.upper,
      mean: readingsWords.mean,
      lower: readingsWords.lower,
      number: readingsWords.number,
      day,
      signal: (point: SeriesPoint, isBetter: boolean | undefined) =>
        readingsWords.signal(readingsWords.value(point.value, unit), isBetter),
      says: (point: SeriesPoint) => {
        const value = readingsWords.value(point.value, unit)
        return readings.length < leastReadings
          ? readingsWords.plain(point.at, value)
          : readingsWords.says(point.at, value, point.sign)
      },
    }),
    [unit, readings.length],
  )
  const { points } = seriesLayout({ readings, from, every, words, size: { width: 600, height: 300 } })
  const picked = readings.find(one => one.at === at) ?? null
  const name = readingsWords.chart(`${metric.key} ${metric.title}`)
  const onPick = mayWrite ? setAt : undefined
  return (
    <div className="readings">
      <Verdict measured={measured} points={points} />
      {points.length === 0 ? (
        <Empty title={readingsWords.empty}>{mayWrite && readingsWords.emptyWords}</Empty>
      ) : shape === 'chart' ? (
        <SeriesChart {...{ name, readings, from, every, levels, better, words, onPick }} {...(height && { height })} />
      ) : (
        <ReadingsTable {...{ name, points, readings, unit, onPick }} hasLimits={readings.length >= leastReadings} />
      )}
      {mayWrite && (
        <ReadingForm
          metric={metric.id}
          picked={picked}
          onDone={() => setAt(null)}
          onMany={() => setMany(true)}
          field={field ?? own}
        />
      )}
      {isMany && <ManyDialog metric={metric.id} onClose={() => setMany(false)} />}
    </div>
  )
}

/** What the readings say in one line: how many signals, and what is ordinary; or how many are missing for limits. */
function Verdict({ measured: { readings, unit }, points }: { measured: Measured; points: readonly SeriesPoint[] }) {
  const usual = usualRange(readings.map(one => one.value))
  if (readings.length === 0) return null
  if (!usual) return <p className="readings-verdict soft">{readingsWords.tooFew(readings.length)}</p>
  const signals = points.filter(point => point.sign !== 'noise')
  const last = signals.at(-1)
  const rounded = (value: number) => readingsWords.value(Number(value.toPrecision(3)), unit)
  return (
    <p className="readings-verdict">
      <b data-signal={last !== undefined || undefined}>
        {last ? readingsWords.signals(signals.length, day(last.at)) : readingsWords.calm}
      </b>{' '}
      <span className="soft">{readingsWords.ordinary(rounded(usual.low), rounded(usual.high))}</span>
    </p>
  )
}
