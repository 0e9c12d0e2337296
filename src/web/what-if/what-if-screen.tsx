import './what-if.css'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import Route from 'lucide-react/icons/route'
import { useRef, useState } from 'react'
import type { WhatIf } from '../../model/what-if.ts'
import type { StepAsked } from '../../model/what-if-step.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PictureMenuLater } from '../../ui/picture/picture-menu-later.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { Said } from '../said.tsx'
import { whatIfKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { recordAddress } from '../shell/places.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { pictureWords } from '../words/picture.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { whatIfWords } from '../words/what-if.words.ts'
import { PlanBoard } from './board.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { FireDialog } from './fire-dialog.tsx'
import { MovedBets } from './moved-bets.tsx'
import { TeamLanes } from './team-lanes.tsx'
import { mostTries, type Try, triesAskedBefore, triesOf, withoutBet, withStep, writtenTries } from './tries.ts'
import { TryCards } from './try-cards.tsx'
import { WaitingBets } from './waiting-bets.tsx'
import { inputOf } from './what-if-input.ts'

/** Ways tried on the plan, side by side; the address holds them, so that any of them can be sent to somebody. */
export function WhatIfScreen() {
  const asked = useSearch({ from: '/what-if' })
  const navigate = useNavigate()
  const given = asked.try === undefined ? triesAskedBefore(asked) : triesOf(asked.try)
  const tries: readonly Try[] = given.length === 0 ? [[]] : given
  const shown = Math.min(Math.max(1, Number(asked.shown) || 1), tries.length) - 1
  const way = tries[shown]!
  const go = (next: readonly Try[], at: number, team = asked.team) => {
    const written = writtenTries(next)
    const search = {
      ...(written === undefined ? {} : { try: written }),
      ...(at > 0 ? { shown: String(at + 1) } : {}),
      ...(team === undefined ? {} : { team }),
    }
    void navigate({ to: '/what-if', search })
  }
  const change = (next: Try) => go(tries.with(shown, next), shown)
  const { data, problem } = useAnswer('whatIf', inputOf(way, asked.team))
  // the lanes stay where they are while the next answer is on its way
  const last = useRef<WhatIf | undefined>(undefined)
  if (data) last.current = data
  const answer = data ?? (problem ? undefined : last.current)
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{whatIfWords.title}</h1>
          <p className="soft what-if-says">{whatIfWords.says}</p>
        </div>
        {answer && <TeamLanes answer={answer} onPick={team => go([[]], 0, team)} />}
      </header>
      {!answer && !problem && <Skeleton lines={7} name={shellWords.loading} />}
      {problem && (
        <>
          <Trouble problem={problem} />
          <Button onPress={() => change([])}>{whatIfWords.startOver}</Button>
        </>
      )}
      {answer && (
        <Standing
          answer={answer}
          tries={tries}
          shown={shown}
          onStep={step => change(withStep(way, step))}
          onChange={change}
          onGo={go}
        />
      )}
    </div>
  )
}

function Standing({
  answer,
  tries,
  shown,
  onStep,
  onChange,
  onGo,
}: {
  answer: WhatIf
  tries: readonly Try[]
  shown: number
  onStep: (step: StepAsked) => void
  onChange: (way: Try) => void
  onGo: (tries: readonly Try[], shown: number) => void
}) {
  const { history } = useRouter()
  const [over, setOver] = useState<'fire' | 'decide' | null>(null)
  const picture = useRef<HTMLElement>(null)
  const mayWrite = useMayWrite()
  const currency = useAnswer('settings', {}).data?.currency ?? ''
  const way = tries[shown]!
  const isTried = answer.tried.length > 0
  const another = tries.length < mostTries && isTried ? () => onGo([...tries, []], tries.length) : undefined
  const decide = isTried && mayWrite ? () => setOver('decide') : undefined
  const into = () => picture.current?.querySelector<HTMLElement>('[data-bar]')?.focus()
  useKeys(whatIfKeys, { into, fire: () => setOver('fire'), another, decide })
  if (answer.picture.bets.length === 0 && answer.waiting.length === 0 && answer.teams.length < 2)
    return (
      <Empty
        icon={<Route />}
        title={whatIfWords.none}
        action={
          <a className={buttonClass({ look: 'first' })} href="/area/risks?leaf=records&kind=bets">
            {whatIfWords.toBets}
          </a>
        }
      >
        {whatIfWords.noneWords}
      </Empty>
    )
  return (
    <div className="what-if">
      {tries.length > 1 && <TryCards tries={tries} shown={shown} answer={answer} onGo={onGo} />}
      <p className="what-if-sentence" role="status" data-tried={isTried || undefined}>
        <Said>{answer.says}</Said>
      </p>
      <div className="what-if-tools">
        {mayWrite && isTried && (
          <Button look="first" onPress={decide!}>
            {whatIfWords.decide}
          </Button>
        )}
        <Button onPress={() => setOver('fire')}>
          <Plus aria-hidden />
          {whatIfWords.fire}
        </Button>
        {another && <Button onPress={another}>{whatIfWords.another}</Button>}
        {way.length > 0 && (
          <Button look="plain" onPress={() => onChange([])}>
            {whatIfWords.startOver}
          </Button>
        )}
        <span className="what-if-save">
          <PictureMenuLater of={picture} name="what-if" title={answer.says} words={pictureWords} />
        </span>
      </div>
      <PlanBoard
        answer={answer}
        currency={currency}
        picture={picture}
        onStep={onStep}
        onBack={bet => onChange(bet.key === '' ? withoutFire(way, bet.title) : withoutBet(way, [bet.key, bet.id]))}
        onOpen={bet => history.push(recordAddress(bet.key))}
      />
      <div className="what-if-below">
        {isTried && <MovedBets answer={answer} currency={currency} />}
        <WaitingBets answer={answer} onStep={onStep} onBack={bet => onChange(withoutBet(way, [bet.key, bet.id]))} />
      </div>
      {over === 'fire' && (
        <FireDialog
          currency={currency}
          onTry={step => {
            setOver(null)
            onStep(step)
          }}
          onClose={() => setOver(null)}
        />
      )}
      {over === 'decide' && (
        <DecideDialog
          answer={answer}
          tries={tries}
          shown={shown}
          picture={picture}
          currency={currency}
          onClose={() => setOver(null)}
        />
      )}
    </div>
  )
}

const withoutFire = (way: Try, title: string): Try =>
  way.filter(step => step.does !== 'fire' || step.fire.title !== title)
