import './next.css'
import { useRouter, useSearch } from '@tanstack/react-router'
import Check from 'lucide-react/icons/check'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { FirstHourStrip } from '../first-hour/strip-later.tsx'
import { SendOne } from '../share/send-one.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { nextWords } from '../words/next.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { MoveCard } from './move-card.tsx'

/** The next best moves: what, why, how long, and a button that does it. */
export function NextScreen() {
  const asked = Number(useSearch({ from: '/next' }).show)
  const limit = asked > 5 && asked <= 20 ? asked : 5
  const { history } = useRouter()
  const { data, problem } = useAnswer('next', { limit })
  const hasBets = useAnswer('map', {}).data?.areas.some(area => area.counts.some(one => one.kind === 'bet')) ?? true
  const mayWrite = useMayWrite()
  if (!data)
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page page-narrow">
        <Skeleton lines={8} name={shellWords.loading} />
      </div>
    )
  const sent = data.moves.find(move => move.bet)?.bet
  return (
    <div className="page page-narrow">
      {/* looking where there is none yet is no step */}
      <FirstHourStrip {...(data.moves.length > 0 ? { sees: 'moves' } : {})} />
      <header className="page-head">
        <div>
          <h1>{nextWords.title}</h1>
          <p className="soft">{nextWords.says}</p>
        </div>
      </header>
      {data.moves.length === 0 ? (
        <Empty
          icon={<Check />}
          title={nextWords.none}
          action={
            <a className={buttonClass({ look: 'first' })} href={hasBets ? '/list/bets' : '/welcome'}>
              {hasBets ? nextWords.toBets : nextWords.toWelcome}
            </a>
          }
        >
          {nextWords.noneWords}
        </Empty>
      ) : (
        <ol className="moves" aria-label={nextWords.title}>
          {data.moves.map((move, place) => (
            <MoveCard
              key={`${move.rule} ${move.records[0]?.id ?? ''}`}
              move={move}
              place={place + 1}
              mayWrite={mayWrite}
            />
          ))}
        </ol>
      )}
      {sent && <SendOne of={sent} />}
      <p className="moves-foot small quiet">
        {data.findings > 0 && nextWords.all(data.findings)}
        {data.quiet > 0 && ` · ${nextWords.quiet(data.quiet)}`}
        {data.moves.length === limit && limit < 20 && (
          <Button size="small" look="plain" onPress={() => history.replace(`/next?show=${limit + 5}`)}>
            {nextWords.more}
          </Button>
        )}
      </p>
    </div>
  )
}
