import './example.css'
import { useLocation } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import ChevronDown from 'lucide-react/icons/chevron-down'
import type { ExampleSeen } from '../../model/example.ts'
import { Button } from '../../ui/button.tsx'
import { useAnswer } from '../use-answer.ts'
import { exampleWords } from '../words/example.words.ts'
import { stopAddress, useExample } from './example-moves.ts'

/** A quiet strip over every page while an example is loaded: the stops, the next one, and the way out. */
export function ExampleBar({ loaded }: { loaded: readonly ExampleSeen[] }) {
  const { pathname } = useLocation()
  const mayRemove = useAnswer('me', {}).data?.scopes.includes('admin') ?? false
  const { busy, move } = useExample()
  const stops = loaded.flatMap(example => example.stops)
  const next = stops.find(stop => !stop.done)
  return (
    <aside className="example-strip" aria-label={exampleWords.strip}>
      <span className="example-where">{exampleWords.around(loaded.map(example => example.title))}</span>
      {stops.length > 0 && (
        // going anywhere closes the list
        <details key={pathname} className="example-stops">
          <summary>
            {next ? exampleWords.stops(stops.filter(stop => stop.done).length, stops.length) : exampleWords.allDone}
            <ChevronDown aria-hidden size={14} />
          </summary>
          <ol>
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
        </details>
      )}
      {next && (
        <span className="example-next">
          {exampleWords.nextStop} <a href={stopAddress(next)}>{next.title}</a>
        </span>
      )}
      {mayRemove && (
        <span className="example-away">
          {loaded.map(({ name, title }) => (
            <Button
              key={name}
              look="plain"
              size="small"
              isDisabled={busy !== null}
              onPress={() => void move(name, 'removeExample')}
            >
              {loaded.length > 1 ? exampleWords.remove(title) : exampleWords.removeOne}
            </Button>
          ))}
        </span>
      )}
    </aside>
  )
}
