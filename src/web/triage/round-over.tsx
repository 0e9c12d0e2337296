import Check from 'lucide-react/icons/check'
import { useEffect, useRef } from 'react'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { triageWords } from '../words/triage.words.ts'
import { firstTen, leftOf, type Round, tally } from './round.ts'
import { mostWaiting, waiting } from './waiting.ts'

/** What became of a round, and what waits behind it. */
export function RoundOver({ round, onMore }: { round: Round; onMore: (size: number) => void }) {
  const left = useAnswer('list', waiting).data
  const foot = useRef<HTMLDivElement>(null)
  const isKnown = left !== undefined
  useEffect(() => {
    // Enter goes on from here
    if (isKnown) foot.current?.querySelector<HTMLElement>('a, button')?.focus()
  }, [isKnown])
  if (!left) return <Skeleton lines={4} name={shellWords.loading} />
  const count = left.items.length
  const heard = round.keys.length - leftOf(round).length
  return (
    <Empty
      icon={<Check />}
      isPage
      title={heard > 0 ? triageWords.over(heard) : count > 0 ? triageWords.title : triageWords.empty}
      action={
        <div className="triage-over-foot" ref={foot}>
          {count > 0 && (
            <Button look="first" onPress={() => onMore(firstTen)}>
              {count <= firstTen ? triageWords.rest : triageWords.ten}
            </Button>
          )}
          {count > firstTen && (
            <Button onPress={() => onMore(mostWaiting)}>
              {left.next ? triageWords.restMany(count) : triageWords.rest}
            </Button>
          )}
          {heard > 0 && (
            <a className={buttonClass({ look: count > 0 ? 'second' : 'first' })} href="/next">
              {triageWords.toMoves}
            </a>
          )}
          {heard === 0 && count === 0 && (
            <a className={buttonClass({ look: 'first' })} href="/import">
              {triageWords.bring}
            </a>
          )}
          <a className={buttonClass({ look: 'plain' })} href="/area/feedback?leaf=records&kind=feedback">
            {triageWords.toFeedback}
          </a>
        </div>
      }
    >
      {heard > 0 && (
        <p className="number">
          {tally(round)
            .map(([fate, many]) => triageWords.tally[fate](many))
            .join(' · ')}
        </p>
      )}
      <p>
        {count > 0
          ? triageWords.waits(count, left.next !== null)
          : heard > 0
            ? triageWords.noneWaits
            : triageWords.emptyWords}
      </p>
    </Empty>
  )
}
