import { useRouter } from '@tanstack/react-router'
import { newId } from '../../model/id.ts'
import type { Moved, WhatIf } from '../../model/what-if.ts'
import { Button } from '../../ui/button.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Tag } from '../../ui/tag.tsx'
import { make } from '../change.ts'
import { listed } from '../format.ts'
import { inRange } from '../record/link-values.ts'
import { recordAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import { Lanes } from './lanes.tsx'

/** What trying it moves: one sentence, a small picture, and the bets that wait. */
export function WhatIfAnswer({ answer }: { answer: WhatIf }) {
  const { history } = useRouter()
  const mayWrite = useAnswer('me', {}).data?.scopes.includes('write') ?? false
  async function decide() {
    const id = newId()
    const title = whatIfWords.decision(whatIfWords.doesWords[answer.does], `${answer.bet.key} ${answer.bet.title}`)
    const done = await make([{ verb: 'create', id, kind: 'decision', title, fields: { reasons: answer.says } }])
    const outcome = done?.outcomes[0]
    if (outcome && 'record' in outcome) history.push(recordAddress(outcome.record.key))
  }
  return (
    <div className="what-if">
      <p className="what-if-sentence" role="status">
        {answer.says}
      </p>
      <div className="what-if-pictures">
        <Lanes title={whatIfWords.before} laid={answer.picture.before} answer={answer} />
        <Lanes title={whatIfWords.after} laid={answer.picture.after} answer={answer} />
      </div>
      <section aria-labelledby="moved">
        <h2 id="moved">{whatIfWords.moved}</h2>
        {answer.moved.length === 0 && <p className="small soft">{whatIfWords.nothingMoves}</p>}
        <ul className="moved">
          {answer.moved.map(moved => (
            <MovedBet key={moved.bet.id} moved={moved} />
          ))}
        </ul>
        {answer.unsized.length > 0 && (
          <p className="small quiet">{whatIfWords.unsized(listed(answer.unsized.map(bet => bet.key)))}</p>
        )}
      </section>
      {mayWrite && (
        <div>
          <Button look="first" onPress={() => void decide()}>
            {whatIfWords.decide}
          </Button>
        </div>
      )}
    </div>
  )
}

function MovedBet({ moved }: { moved: Moved }) {
  const territory = useTerritory()
  const currency = useAnswer('settings', {}).data?.currency ?? ''
  const { low, high } = moved.weeks
  const weeks =
    high <= 0 ? whatIfWords.earlier(inRange({ low: -high, high: -low })) : whatIfWords.later(inRange(moved.weeks))
  return (
    <li className="item">
      <LinkChip
        address={recordAddress(moved.bet.key)}
        mark={moved.bet.key}
        title={moved.bet.title}
        tone={toneOf(territory, moved.bet.kind)}
      />
      <span className="small number">{weeks}</span>
      {moved.cost ? (
        <span className="small soft number">{inRange(moved.cost, moved.cost.unit === 'money' ? currency : '')}</span>
      ) : (
        <span className="small quiet">{whatIfWords.unpriced}</span>
      )}
      {moved.misses.map(miss => (
        <Tag key={miss.season} tone="care">
          {whatIfWords.misses(miss.season, miss.sure)}
        </Tag>
      ))}
    </li>
  )
}
