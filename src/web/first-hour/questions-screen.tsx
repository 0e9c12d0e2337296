import './first-hour.css'
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Detail } from '../../model/answers.ts'
import { newId } from '../../model/id.ts'
import { Key } from '../../ui/link-chip.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { app } from '../app.ts'
import { make, refused, undo } from '../change.ts'
import { recordAddress, whyAddress } from '../shell/places.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { firstHourWords } from '../words/first-hour.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { AnswerField } from './answer-field.tsx'
import { AnsweredRow } from './answered-row.tsx'
import { OtherBets } from './other-bets.tsx'
import { type Answer, type Ask, answerChanges, askAfter, askBefore, askOf, asks } from './question.ts'
import { askedOf, see } from './seen.ts'
import { type Answered, useAnswered } from './use-answered.ts'

/** Four questions of one bet, one at a time; each answer is a record at once, and after the last comes why. */
export function QuestionsScreen() {
  const { key } = useParams({ from: '/first-hour/$key' })
  const answered = useAnswered(key)
  const workspace = useAnswer('me', {}).data?.workspace.id
  const { bet, problem } = answered
  useEffect(() => {
    if (workspace && bet) askedOf(workspace, bet.record.key)
  }, [workspace, bet])
  if (!bet)
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page page-narrow">
        <Skeleton lines={8} name={shellWords.loading} />
      </div>
    )
  return (
    <div className="page page-narrow first-hour">
      <header className="first-hour-head">
        <p className="small soft">{firstHourWords.about}</p>
        <h1>
          <a href={recordAddress(bet.record.key)}>
            <Key mark={bet.record.key} tone="blue" /> {bet.record.title}
          </a>
        </h1>
      </header>
      <Questions key={bet.record.id} bet={bet} answered={answered} workspace={workspace} />
      <OtherBets than={bet.record.id} />
    </div>
  )
}

function Questions({ bet, answered, workspace }: { bet: Detail; answered: Answered; workspace: string | undefined }) {
  const search = useSearch({ from: '/first-hour/$key' })
  const navigate = useNavigate({ from: '/first-hour/$key' })
  const { history } = useRouter()
  const [batches, setBatches] = useState<Partial<Record<Ask, string>>>({})
  // a persona is named before there is a need to link it with: until then it stands in the address
  const waiting = useAnswerIf('read', search.for ? { id: search.for } : null).data?.record
  const persona = waiting && waiting.kind === 'persona' && waiting.archivedAt === null ? waiting : null
  const of = { ...answered.of, persona: answered.of.persona.length > 0 || !persona ? answered.of.persona : [persona] }
  const ask = askOf(search.ask) ?? asks[0]

  const goTo = (next: Ask | null, named = search.for) => {
    if (next) return void navigate({ search: { ask: next, ...(named ? { for: named } : {}) } })
    if (workspace) see(workspace, 'questions')
    history.push(whyAddress(bet.record.key))
  }
  async function answer(given: Answer) {
    const need = of.need[0]?.id ?? null
    // who types fast answers before the persona just named has been read again
    const named = waiting ? null : (search.for ?? null)
    const around = { bet: bet.record.id, persona: of.persona[0]?.id ?? named, need, felt: false }
    try {
      if (given.id && ask === 'need' && around.persona) around.felt = await isFelt(given.id, around.persona)
    } catch (cause) {
      return refused(cause)
    }
    const changes = answerChanges(ask, given, around, newId)
    const record = given.id ?? ('id' in changes[0]! ? changes[0].id : '')
    if (changes.length > 0) {
      // its undo stands beside the answer, so no message passes by
      const done = await make(changes)
      if (!done) return
      setBatches({ ...batches, [ask]: done.batch })
    }
    goTo(askAfter(ask), ask === 'persona' ? record : search.for)
  }
  async function takeBack(what: Ask, batch: string) {
    await undo(batch)
    setBatches({ ...batches, [what]: undefined })
    goTo(what, what === 'persona' ? undefined : search.for)
  }
  const before = askBefore(ask)
  return (
    <ol className="asks">
      {asks.map((one, place) => (
        <li key={one} className="ask" data-current={one === ask || undefined}>
          {one === ask ? (
            <>
              <p className="tiny quiet">{firstHourWords.place(place + 1, asks.length)}</p>
              <AnswerField
                key={ask}
                ask={ask}
                place={`${bet.record.id} ${ask}`}
                except={of[ask].map(record => record.id)}
                onAnswer={given => void answer(given)}
                onSkip={() => goTo(askAfter(ask))}
                onBack={before ? () => goTo(before) : undefined}
              />
            </>
          ) : null}
          {(one !== ask || of[one].length > 0) && (
            <AnsweredRow
              ask={one}
              isCurrent={one === ask}
              records={of[one]}
              onOpen={() => goTo(one)}
              onUndo={batches[one] ? () => void takeBack(one, batches[one]!) : undefined}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

async function isFelt(need: string, persona: string): Promise<boolean> {
  const { links } = await app.contract.read({ id: need })
  return links.some(link => link.name === 'feltBy' && link.way === 'out' && link.to === persona)
}
