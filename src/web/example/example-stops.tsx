import Check from 'lucide-react/icons/check'
import type { StopSeen } from '../../model/example.ts'
import { exampleWords } from '../words/example.words.ts'
import { stopAddress } from './example-moves.ts'

/** The stops of an example below its strip, in the page and over nothing: what to do at each, and what is done. */
export function ExampleStops({ id, stops, isOpen }: { id: string; stops: readonly StopSeen[]; isOpen: boolean }) {
  return (
    <ol id={id} className="example-stops" hidden={!isOpen}>
      {stops.map(stop => (
        <li key={stop.title} data-done={stop.done || undefined}>
          <span className="example-mark">{stop.done && <Check size={14} aria-label={exampleWords.done} />}</span>
          <div>
            <strong>{stop.title}</strong>
            <p className="small soft">{stop.says}</p>
            {(stop.record || stop.page === 'waiting') && (
              <a className="small" href={stopAddress(stop)}>
                {exampleWords.go[stop.page]}
                <span className="only-read"> {stop.record?.key}</span>
              </a>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
