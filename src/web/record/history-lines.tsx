import type { HistoryLine } from '../../model/answers.ts'
import { exactly, since } from '../format.ts'
import { recordWords } from '../words/record.words.ts'

/** History in words, newest first. */
export function HistoryLines({ lines }: { lines: readonly HistoryLine[] }) {
  if (lines.length === 0) return <p className="small quiet">{recordWords.noHistory}</p>
  return (
    <ol className="history">
      {lines.map(line => (
        <li key={line.number} className="history-line" data-undone={line.undoes ? true : undefined}>
          <span>
            {line.says}
            {recordWords.via[line.via] && <span className="quiet"> {recordWords.via[line.via]}</span>}
            {line.reason && <span className="quiet"> · {line.reason}</span>}
          </span>
          <time className="quiet small" dateTime={line.at} title={exactly(line.at)}>
            {since(line.at)}
          </time>
        </li>
      ))}
    </ol>
  )
}
