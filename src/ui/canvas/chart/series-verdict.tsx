import { type ReadingSeen, usualRange } from '../../../model/reading.ts'
import type { SeriesPoint } from './series-layout.ts'
import type { SeriesWords } from './series-words.ts'

/** What the readings say in one line: how many signals, and what is ordinary; or how many are missing for limits. */
export function SeriesVerdict({
  readings,
  points,
  unit,
  words,
}: {
  readings: readonly Pick<ReadingSeen, 'value'>[]
  points: readonly SeriesPoint[]
  unit: string
  words: SeriesWords
}) {
  const usual = usualRange(readings.map(one => one.value))
  if (readings.length === 0) return null
  if (!usual) return <p className="series-verdict">{words.tooFew(readings.length)}</p>
  const signals = points.filter(point => point.sign !== 'noise')
  const last = signals.at(-1)
  const rounded = (value: number) => words.value(Number(value.toPrecision(3)), unit)
  return (
    <p className="series-verdict">
      <b data-signal={last !== undefined || undefined}>
        {last ? words.signals(signals.length, words.day(last.at)) : words.calm}
      </b>{' '}
      <span>{words.ordinary(rounded(usual.low), rounded(usual.high))}</span>
    </p>
  )
}
