import type { Moved, Waits, WhatIf } from '../../model/what-if.ts'
import { amountWords } from '../../model/what-if-words.ts'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Tag } from '../../ui/tag.tsx'
import { decimal, listed } from '../format.ts'
import { inRange } from '../record/link-values.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { whatIfWords } from '../words/what-if.words.ts'

/** The bets that wait or come sooner, each with its weeks, its cost and what it misses: the picture as a list. */
export function MovedBets({ answer, currency }: { answer: WhatIf; currency: string }) {
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{whatIfWords.moved}</h2>
      {answer.moved.length === 0 && <p className="small soft">{whatIfWords.nothingMoves}</p>}
      <ul className="moved">
        {answer.moved.map(moved => (
          <MovedBet
            key={moved.bet.id}
            moved={moved}
            currency={currency}
            waits={answer.waits.filter(wait => wait.bet.id === moved.bet.id)}
          />
        ))}
      </ul>
      {answer.waits
        .filter(({ is }) => is === 'elsewhere')
        .map(({ bet, on }) => (
          <p className="small soft" key={`${bet.id} ${on.id}`}>
            {whatIfWords.waits(`${bet.key} ${bet.title}`, on.key || on.title)}
          </p>
        ))}
      {answer.unsized.length > 0 && (
        <p className="small quiet">{whatIfWords.unsized(listed(answer.unsized.map(bet => bet.key || bet.title)))}</p>
      )}
    </section>
  )
}

function MovedBet({ moved, currency, waits }: { moved: Moved; currency: string; waits: readonly Waits[] }) {
  const territory = useTerritory()
  const { high } = moved.weeks
  const weeks = high <= 0 ? whatIfWords.weeksEarlier(tenths(moved.weeks)) : whatIfWords.weeksLater(tenths(moved.weeks))
  const waitedFor = (is: Waits['is']) =>
    listed(waits.filter(wait => wait.is === is).map(({ on }) => on.key || `“${on.title}”`))
  const [later, gone] = [waitedFor('later'), waitedFor('gone')]
  return (
    <li className="moved-bet">
      <LinkChip
        address={recordAddress(moved.bet.key)}
        mark={moved.bet.key}
        title={moved.bet.title}
        tone={toneOf(territory, moved.bet.kind)}
      />
      <div className="moved-facts">
        <span className="small number">{weeks}</span>
        {later && <span className="small soft">{whatIfWords.dependsOn(later)}</span>}
        {gone && <Tag tone="bad">{whatIfWords.lost(gone)}</Tag>}
        {moved.costs.map(cost => (
          <span key={cost.unit} className="small soft number">
            {amountWords(high <= 0 ? { ...cost, low: -cost.high, high: -cost.low } : cost, currency)}
          </span>
        ))}
        {moved.costs.length === 0 && (
          <span className="small quiet">
            {whatIfWords.unpriced} ·{' '}
            <a className="inline-link" href={`${recordAddress(moved.bet.key)}?edit=costOfDelay`}>
              {whatIfWords.price}
            </a>
          </span>
        )}
        {moved.misses.map(miss => (
          <Tag key={`${miss.of} ${miss.name}`} tone={miss.sure ? 'bad' : 'care'}>
            {whatIfWords.misses(miss.of === 'deadline' ? whatIfWords.itsDeadline : miss.name, miss.sure)}
          </Tag>
        ))}
      </div>
    </li>
  )
}

const tenths = ({ low, high }: { low: number; high: number }): string => {
  const [from, to] = [low, high].map(weeks => Math.round(Math.abs(weeks) * 10) / 10).sort((one, other) => one - other)
  return from === 0 ? whatIfWords.upTo(decimal(to!)) : inRange({ low: from!, high: to! })
}
