import Check from 'lucide-react/icons/check'
import './proposed.css'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ProposedBets } from '../../model/proposed-operations.ts'
import { Because, Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Progress } from '../../ui/progress.tsx'
import { app, toasts } from '../app.ts'
import { refused, undo } from '../change.ts'
import { ChoicePage } from '../first-hour/choice-page.tsx'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { proposedWords } from '../words/proposed.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { ProposedRow } from './proposed-row.tsx'

/** Bets proposed from what a tracker brought: which to stand up for, under which titles, and how much has a why by it. */
export function ProposedScreen() {
  const { data, problem } = useAnswer('proposedBets', {})
  return (
    <ChoicePage title={proposedWords.title} says={proposedWords.says} data={data} problem={problem}>
      {found => (
        <>
          {found.open > 0 && (
            <div className="proposed-why">
              <Progress
                done={found.gathered}
                of={found.open}
                name={proposedWords.why(found.gathered, found.open)}
                says={proposedWords.why(found.gathered, found.open)}
              />
            </div>
          )}
          {found.items.length === 0 ? <Nothing data={found} /> : <Proposals data={found} />}
        </>
      )}
    </ChoicePage>
  )
}

function Nothing({ data }: { data: ProposedBets }) {
  const [address, words] =
    data.gathered > 0
      ? ['/first-hour/now', proposedWords.toNow]
      : data.open > 0
        ? ['/list/tickets', proposedWords.toTickets]
        : ['/import', proposedWords.bring]
  return (
    <Empty
      icon={<Check />}
      title={proposedWords.none}
      action={
        <a className={buttonClass({ look: 'first' })} href={address}>
          {words}
        </a>
      }
    >
      {data.gathered > 0 ? proposedWords.noneLeft : proposedWords.noneWords}
    </Empty>
  )
}

function Proposals({ data }: { data: ProposedBets }) {
  const mayWrite = useMayWrite(true)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  const [busy, setBusy] = useState(false)
  const list = useRef<HTMLFieldSetElement>(null)
  const taken = data.items.filter(one => chosen.has(one.id))
  useEffect(() => list.current?.querySelector<HTMLElement>('input[type=checkbox]')?.focus(), [])

  async function take() {
    if (!mayWrite || busy || taken.length === 0) return
    setBusy(true)
    try {
      const named = taken.map(({ id }) => {
        const title = titles[id]?.trim()
        return title ? { id, title } : { id }
      })
      const { done, says } = await app.contract.takeProposed({ take: named })
      if (done) app.changed(done)
      setChosen(new Set())
      toasts.add({
        says,
        ...(done ? { action: { label: shellWords.undo, act: () => void undo(done.batch) } } : {}),
      })
    } catch (cause) {
      refused(cause)
    }
    setBusy(false)
  }
  const onKey = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') void take()
    else if (way) {
      const boxes = [...(list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? [])]
      const row = document.activeElement?.closest('.proposed')
      const at = boxes.findIndex(box => row?.contains(box))
      boxes[at + way]?.focus()
    } else return
    event.preventDefault()
  }
  return (
    <>
      <fieldset className="bets" ref={list} onKeyDown={onKey}>
        <legend className="only-read">{proposedWords.name}</legend>
        {data.items.map(one => (
          <ProposedRow
            key={one.id}
            proposed={one}
            isChosen={chosen.has(one.id)}
            title={titles[one.id] ?? one.title}
            onChoose={on => {
              const next = new Set(chosen)
              if (on) next.add(one.id)
              else next.delete(one.id)
              setChosen(next)
            }}
            onTitle={title => setTitles({ ...titles, [one.id]: title })}
          />
        ))}
      </fieldset>
      {data.isPart && <p className="small quiet">{proposedWords.part}</p>}
      <div className="first-hour-foot">
        <p className="small quiet">{proposedWords.keys}</p>
        {!mayWrite && <Because>{proposedWords.readOnly}</Because>}
        <a className={buttonClass({ look: 'plain' })} href={data.gathered > 0 ? '/first-hour/now' : '/'}>
          {data.gathered > 0 ? proposedWords.toNow : proposedWords.toMap}
        </a>
        <Button
          look="first"
          size="large"
          notNow={!mayWrite ? proposedWords.readOnly : taken.length === 0 && proposedWords.takeLacks}
          onPress={() => void take()}
        >
          {taken.length === 0 ? proposedWords.takeNone : proposedWords.take(taken.length)}
        </Button>
      </div>
    </>
  )
}
