import { useMayWrite } from '../use-may-write.ts'
import { readingsWords } from '../words/readings.words.ts'
import { ReadingsChart } from './readings-chart.tsx'
import { useReadings } from './use-readings.ts'

/** The readings of a metric on its own page. */
export function ReadingsPanel({ of }: { of: string }) {
  const { measured } = useReadings(of)
  const mayWrite = useMayWrite()
  if (!measured) return null
  return (
    <section className="readings-panel" aria-label={readingsWords.chart(of)}>
      <div className="readings-panel-head">
        <h2>{readingsWords.heading}</h2>
        <a className="inline-link small" href={`/canvas/metric?of=${of}`}>
          {readingsWords.whole}
        </a>
      </div>
      <ReadingsChart measured={measured} mayWrite={mayWrite} />
    </section>
  )
}
