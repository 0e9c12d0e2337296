import './readings.css'
import { useRef, useState } from 'react'
import { leastReadings } from '../../model/reading.ts'
import { SeriesChart } from '../../ui/canvas/chart/series-chart.tsx'
import { seriesLayout } from '../../ui/canvas/chart/series-layout.ts'
import { SeriesVerdict } from '../../ui/canvas/chart/series-verdict.tsx'
import { Empty } from '../../ui/empty.tsx'
import { readingsWords } from '../words/readings.words.ts'
import { ManyDialog } from './many-dialog.tsx'
import { ReadingForm } from './reading-form.tsx'
import type { Measured } from './use-readings.ts'

/** The readings of one metric on its own page: what is news of them in a sentence, a chart, and a line to write more down. */
export function ReadingsChart({ measured, mayWrite }: { measured: Measured; mayWrite: boolean }) {
  const { metric, readings, levels, unit, every, better } = measured
  const [at, setAt] = useState<string | null>(null)
  const [isMany, setMany] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { points } = seriesLayout({ readings, every, words: readingsWords, size: { width: 600, height: 300 } })
  const name = readingsWords.chart(`${metric.key} ${metric.title}`)
  return (
    <div className="readings">
      <SeriesVerdict readings={readings} points={points} unit={unit} words={readingsWords} />
      {points.length === 0 ? (
        <Empty title={readingsWords.empty}>{mayWrite && readingsWords.emptyWords}</Empty>
      ) : (
        <SeriesChart
          {...{ name, readings, every, levels, better, unit }}
          hasLimits={readings.length >= leastReadings}
          words={readingsWords}
          height={240}
          onPick={mayWrite ? setAt : undefined}
        />
      )}
      {mayWrite && (
        <ReadingForm
          metric={metric.id}
          picked={readings.find(one => one.at === at) ?? null}
          onDone={() => setAt(null)}
          onMany={() => setMany(true)}
          field={field}
        />
      )}
      {isMany && <ManyDialog metric={metric.id} onClose={() => setMany(false)} />}
    </div>
  )
}
