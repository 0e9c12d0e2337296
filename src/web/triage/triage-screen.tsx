import './triage.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Skeleton } from '../../ui/progress.tsx'
import { app } from '../app.ts'
import { turnedBack } from '../change.ts'
import { FirstHourStrip } from '../first-hour/strip-later.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { triageWords } from '../words/triage.words.ts'
import { Piece } from './piece.tsx'
import { after, beside, decided, type Fate, fates, firstTen, leftOf, nextRound, type Round } from './round.ts'
import { RoundOver } from './round-over.tsx'
import { rounds } from './rounds.ts'
import { waiting } from './waiting.ts'

/** Feedback one piece at a time: read it, say by a key what it is about, and the next one comes. */
export function TriageScreen() {
  const search = useSearch({ from: '/triage' })
  const navigate = useNavigate({ from: '/triage' })
  const workspace = useAnswer('me', {}).data?.workspace.id
  const round = rounds.useNow(workspace)
  const [problem, setProblem] = useState<Error | null>(null)
  const item = search.item
  const goTo = (key: string | null, replace = false) =>
    void navigate({ search: key === null ? { end: 'yes' } : { item: key }, replace })

  async function begin(size: number, first?: string) {
    if (!workspace) return
    try {
      const { items } = await app.contract.list(waiting)
      const next = nextRound(
        items.map(record => record.key),
        rounds.now(workspace),
        size,
        first,
      )
      rounds.set(workspace, next)
      goTo(next.keys[0] ?? null, true)
    } catch (cause) {
      setProblem(cause instanceof Error ? cause : new Error(String(cause)))
    }
  }
  const isInRound = item !== undefined && round.keys.includes(item)
  const next = leftOf(round)[0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once for what the address asks, not with each new function
  useEffect(() => {
    if (!workspace || search.end || isInRound) return
    if (item === undefined && next !== undefined) goTo(next, true)
    else void begin(firstTen, item)
  }, [workspace, item, search.end, isInRound, next])

  // an undo leads back to the piece whose verdict it took away
  // biome-ignore lint/correctness/useExhaustiveDependencies: the round is read when something comes back
  useEffect(
    () =>
      workspace === undefined
        ? undefined
        : turnedBack.listen(({ outcomes }) => {
            for (const outcome of outcomes) {
              if (!('record' in outcome)) continue
              const { key, state } = outcome.record
              const now = rounds.now(workspace)
              if (!now.keys.includes(key)) continue
              const fate = fates.find(one => one === state) ?? null
              rounds.set(workspace, decided(now, key, fate))
              goTo(fate === null ? key : after(rounds.now(workspace), key))
            }
          }),
    [workspace],
  )
  const decide = (key: string, fate: Fate) => {
    if (!workspace) return
    rounds.set(workspace, decided(rounds.now(workspace), key, fate))
    goTo(after(rounds.now(workspace), key))
  }
  if (problem) return <Trouble problem={problem} again={() => setProblem(null)} />
  return (
    <div className="page triage-page">
      <FirstHourStrip />
      {search.end ? (
        <RoundOver round={round} onMore={size => void begin(size)} />
      ) : item !== undefined && isInRound ? (
        <>
          <Progress round={round} item={item} />
          <Current
            key={item}
            round={round}
            item={item}
            onDecide={fate => decide(item, fate)}
            onMove={steps => {
              const to = beside(round, item, steps)
              if (to) goTo(to)
            }}
          />
        </>
      ) : (
        <>
          <h1 className="only-read">{triageWords.title}</h1>
          <Skeleton lines={8} name={shellWords.loading} />
        </>
      )}
    </div>
  )
}

function Progress({ round, item }: { round: Round; item: string }) {
  return (
    <header className="triage-head">
      <h1>{triageWords.title}</h1>
      <p className="triage-at">
        <span className="triage-pips" aria-hidden>
          {round.keys.map(key => (
            <i key={key} data-fate={round.fates[key]} data-here={key === item || undefined} />
          ))}
        </span>
        <span className="number" role="status">
          {triageWords.at(round.keys.indexOf(item) + 1, round.keys.length)}
        </span>
      </p>
    </header>
  )
}

function Current({
  round,
  item,
  onDecide,
  onMove,
}: {
  round: Round
  item: string
  onDecide: (fate: Fate) => void
  onMove: (steps: number) => void
}) {
  const { data, problem } = useAnswer('read', { id: item })
  // the next piece is there before it is asked for
  const following = after(round, item)
  useAnswerIf('read', following === null ? null : { id: following })
  if (!data) return problem ? <Trouble problem={problem} /> : <Skeleton lines={8} name={shellWords.loading} />
  return <Piece detail={data} fate={round.fates[item]} onDecide={onDecide} onMove={onMove} />
}
