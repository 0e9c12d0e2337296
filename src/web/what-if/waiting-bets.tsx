import type { RecordName } from '../../model/answers.ts'
import type { WhatIf } from '../../model/what-if.ts'
import type { StepAsked } from '../../model/what-if-step.ts'
import { Button } from '../../ui/button.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { whatIfWords } from '../words/what-if.words.ts'

/** Bets that stand on no lane: those dropped here, and those in later or nowhere, which one press tries now. */
export function WaitingBets({
  answer,
  onStep,
  onBack,
}: {
  answer: WhatIf
  onStep: (step: StepAsked) => void
  onBack: (bet: RecordName) => void
}) {
  const dropped = answer.tried.filter(one => one.does === 'drop').map(one => one.bet)
  if (answer.waiting.length + dropped.length === 0) return null
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{whatIfWords.waiting}</h2>
      <p className="small quiet">{whatIfWords.waitingSays}</p>
      <ul className="waiting">
        {dropped.map(bet => (
          <li key={bet.id}>
            <Chip bet={bet} note={whatIfWords.dropped} onPress={() => onBack(bet)} />
          </li>
        ))}
        {answer.waiting
          .filter(bet => !dropped.some(one => one.id === bet.id))
          .map(bet => (
            <li key={bet.id}>
              <Chip bet={bet} note={whatIfWords.tryNow} onPress={() => onStep({ does: 'insert', id: bet.key })} />
            </li>
          ))}
      </ul>
    </section>
  )
}

function Chip({ bet, note, onPress }: { bet: RecordName; note: string; onPress: () => void }) {
  const territory = useTerritory()
  return (
    <Button size="small" onPress={onPress}>
      <Key mark={bet.key} tone={toneOf(territory, bet.kind)} />
      <span className="shortened">{bet.title}</span>
      <span className="quiet">{note}</span>
    </Button>
  )
}
