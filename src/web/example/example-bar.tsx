import './example.css'
import { useLocation } from '@tanstack/react-router'
import ChevronDown from 'lucide-react/icons/chevron-down'
import X from 'lucide-react/icons/x'
import { useId, useState } from 'react'
import type { ExampleSeen } from '../../model/example.ts'
import { Button } from '../../ui/button.tsx'
import { useAnswer } from '../use-answer.ts'
import { exampleWords } from '../words/example.words.ts'
import { stopAddress, useExample } from './example-moves.ts'
import { ExampleStops } from './example-stops.tsx'

/** A quiet strip over every page while an example is loaded: the stops, the next one, and the way out. */
export function ExampleBar({ loaded }: { loaded: readonly ExampleSeen[] }) {
  const { pathname } = useLocation()
  // going anywhere closes the list
  const [openOn, setOpenOn] = useState<string | null>(null)
  const isOpen = openOn === pathname
  const list = useId()
  const mayRemove = useAnswer('me', {}).data?.scopes.includes('admin') ?? false
  const { busy, move } = useExample()
  const stops = loaded.flatMap(example => example.stops)
  const next = stops.find(stop => !stop.done)
  return (
    <aside
      className="example-strip"
      aria-label={exampleWords.strip}
      onKeyDown={event => {
        if (event.key === 'Escape') setOpenOn(null)
      }}
    >
      <div className="example-row">
        <span className="example-where">{exampleWords.around(loaded.map(example => example.title))}</span>
        <span className="example-where example-short" aria-hidden>
          {loaded.map(example => example.title).join(', ')}
        </span>
        {stops.length > 0 && (
          <button
            type="button"
            className="example-progress"
            aria-expanded={isOpen}
            aria-controls={list}
            onClick={() => setOpenOn(isOpen ? null : pathname)}
          >
            {next ? exampleWords.stops(stops.filter(stop => stop.done).length, stops.length) : exampleWords.allDone}
            <ChevronDown aria-hidden size={14} />
          </button>
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
                isPending={busy !== null}
                onPress={() => void move(name, 'removeExample')}
              >
                <X aria-hidden />
                <span>{loaded.length > 1 ? exampleWords.remove(title) : exampleWords.removeOne}</span>
              </Button>
            ))}
          </span>
        )}
      </div>
      {stops.length > 0 && <ExampleStops id={list} stops={stops} isOpen={isOpen} />}
    </aside>
  )
}
