import X from 'lucide-react/icons/x'
import type { WhatIf } from '../../model/what-if.ts'
import { Button } from '../../ui/button.tsx'
import { Said } from '../said.tsx'
import { useAnswer } from '../use-answer.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import { weeksShown } from './board-places.ts'
import { wordsOf } from './step-words.ts'
import { type Try, writtenTries } from './tries.ts'
import { inputOf } from './what-if-input.ts'

/** Every way tried so far, side by side: what it does, its sentence, and how its lanes look. */
export function TryCards({
  tries,
  shown,
  answer,
  onGo,
}: {
  tries: readonly Try[]
  shown: number
  /** The way that is shown large: the others are drawn on its lanes and weeks. */
  answer: WhatIf
  onGo: (tries: readonly Try[], shown: number) => void
}) {
  return (
    <ul className="tries" aria-label={whatIfWords.ways}>
      {tries.map((way, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same way may be tried twice
        <li key={`${place} ${writtenTries([way])}`} className="try" data-shown={place === shown || undefined}>
          <button type="button" className="try-press" aria-pressed={place === shown} onClick={() => onGo(tries, place)}>
            <strong className="try-words">{wordsOf(way)}</strong>
            <Told way={way} beside={answer} />
          </button>
          <span className="try-away">
            <Button
              look="plain"
              size="small"
              icon
              aria-label={whatIfWords.leave(wordsOf(way))}
              onPress={() =>
                onGo(
                  tries.filter((_, at) => at !== place),
                  Math.max(0, shown - (place <= shown ? 1 : 0)),
                )
              }
            >
              <X aria-hidden />
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Told({ way, beside }: { way: Try; beside: WhatIf }) {
  const { data, problem } = useAnswer('whatIf', inputOf(way, beside.team ?? ''))
  if (problem) return <span className="small quiet">{whatIfWords.cannot}</span>
  if (!data) return null
  return (
    <>
      {way.length > 0 && (
        <span className="try-says small soft">
          <Said>{data.says}</Said>
        </span>
      )}
      <SmallLanes answer={data} weeks={Math.max(weeksShown(data), weeksShown(beside))} />
    </>
  )
}

function SmallLanes({ answer, weeks }: { answer: WhatIf; weeks: number }) {
  const { lanes, after } = answer.picture
  const tried = new Set(answer.tried.map(one => one.bet.id))
  const missed = new Set([...answer.tried, ...answer.moved].flatMap(one => (one.misses.length > 0 ? [one.bet.id] : [])))
  return (
    <svg className="try-lanes" viewBox={`0 0 ${weeks * 4} ${lanes * 8}`} preserveAspectRatio="none" aria-hidden>
      <title>{whatIfWords.board}</title>
      {after.map(({ id, lane, start, finish }) => (
        <rect
          key={id}
          x={start * 4 + 0.5}
          y={lane * 8 + 1}
          width={Math.max(1, (Math.min(finish, weeks) - start) * 4 - 1)}
          height={6}
          data-tried={tried.has(id) || undefined}
          data-missed={missed.has(id) || undefined}
        />
      ))}
    </svg>
  )
}
