import { LinkChip } from '../../ui/link-chip.tsx'
import { useAnswer } from '../use-answer.ts'
import { firstHourWords } from '../words/first-hour.words.ts'
import { openBets } from './open-bets.ts'

/** The other bets in now, of which the same questions can be asked. */
export function OtherBets({ than }: { than: string }) {
  const others = useAnswer('list', openBets('now')).data?.items.filter(bet => bet.id !== than) ?? []
  if (others.length === 0) return null
  return (
    <nav className="other-bets" aria-label={firstHourWords.others}>
      <span className="small quiet">{firstHourWords.others}</span>
      {others.slice(0, 6).map(bet => (
        <LinkChip
          key={bet.id}
          address={`/first-hour/${encodeURIComponent(bet.key)}`}
          mark={bet.key}
          title={bet.title}
          tone="blue"
        />
      ))}
    </nav>
  )
}
