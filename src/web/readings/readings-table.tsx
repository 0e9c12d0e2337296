import type { ReadingSeen } from '../../model/reading.ts'
import { Button } from '../../ui/button.tsx'
import type { SeriesPoint } from '../../ui/canvas/chart/series-layout.ts'
import { day } from '../format.ts'
import { readingsWords } from '../words/readings.words.ts'

interface Props {
  name: string
  points: readonly SeriesPoint[]
  readings: readonly ReadingSeen[]
  hasLimits: boolean
  unit: string
  onPick: ((at: string) => void) | undefined
}

/** The same readings as a table, the newest first; each can be corrected or taken away. */
export function ReadingsTable({ name, points, readings, hasLimits, unit, onPick }: Props) {
  const bySource = new Map(readings.map(one => [one.at, one.source]))
  return (
    <div className="readings-room">
      <table className="readings-table" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{readingsWords.dayLabel}</th>
            <th scope="col" data-number>
              {unit ? `${readingsWords.reading} (${unit})` : readingsWords.reading}
            </th>
            {hasLimits && <th scope="col">{readingsWords.means}</th>}
            <th scope="col">{readingsWords.sourceTitle}</th>
            {onPick && (
              <th scope="col">
                <span className="only-read">{readingsWords.acts}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ at, value, sign }) => (
            <tr key={at}>
              <th scope="row">{day(at)}</th>
              <td data-number className="number">
                {readingsWords.number(value)}
              </td>
              {hasLimits && <td data-sign={sign}>{readingsWords.sign[sign]}</td>}
              <td className="quiet">{readingsWords.sources[bySource.get(at) ?? ''] ?? bySource.get(at)}</td>
              {onPick && (
                <td>
                  <Button
                    size="small"
                    look="plain"
                    aria-label={readingsWords.correcting(at)}
                    onPress={() => onPick(at)}
                  >
                    {readingsWords.correct}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
