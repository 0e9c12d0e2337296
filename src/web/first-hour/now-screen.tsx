import { useRouter } from '@tanstack/react-router'
import ListChecks from 'lucide-react/icons/list-checks'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ChartRecord } from '../../model/record.ts'
import { Because, Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { make } from '../change.ts'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { firstHourWords } from '../words/first-hour.words.ts'
import { ChoicePage } from './choice-page.tsx'
import { openBets } from './open-bets.ts'

const words = firstHourWords.now

/** Which of the bets in next are really worked on: nothing is chosen beforehand, Enter goes on. */
export function NowScreen() {
  const { data, problem } = useAnswer('list', openBets('now', 'next'))
  const lanes = useAnswer('settings', {}).data?.lanes
  return (
    <ChoicePage
      title={words.title}
      says={
        <>
          {words.says} {lanes !== undefined && words.lanes(lanes)}
        </>
      }
      data={data}
      problem={problem}
    >
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            icon={<ListChecks />}
            title={words.empty}
            action={
              <a className={buttonClass({ look: 'first' })} href="/welcome">
                {words.toPaste}
              </a>
            }
          >
            {words.emptyWords}
          </Empty>
        ) : (
          <Bets bets={items} lanes={lanes} />
        )
      }
    </ChoicePage>
  )
}

function Bets({ bets, lanes }: { bets: readonly ChartRecord[]; lanes: number | undefined }) {
  const { history } = useRouter()
  const mayWrite = useMayWrite(true)
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [going, setGoing] = useState(false)
  const list = useRef<HTMLFieldSetElement>(null)
  const isNow = (bet: ChartRecord) => chosen.get(bet.id) ?? bet.fields.horizon === 'now'
  const count = bets.filter(isNow).length
  useEffect(() => list.current?.querySelector('input')?.focus(), [])

  async function goOn() {
    if (!mayWrite || going) return
    setGoing(true)
    const changed = bets.filter(bet => isNow(bet) !== (bet.fields.horizon === 'now'))
    const done =
      changed.length === 0 ||
      (await make(
        changed.map(bet => ({
          verb: 'update',
          id: bet.id,
          version: bet.version,
          set: { fields: { horizon: isNow(bet) ? 'now' : 'next' } },
        })),
        words.set(count),
      ))
    setGoing(false)
    if (done) history.push('/#first-hour')
  }
  const onKey = (event: KeyboardEvent) => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') {
      event.preventDefault()
      void goOn()
    } else if (way) {
      event.preventDefault()
      const boxes: (Element | null)[] = [...(list.current?.querySelectorAll('input') ?? [])]
      const at = boxes[boxes.indexOf(document.activeElement) + way]
      if (at instanceof HTMLElement) at.focus()
    }
  }
  return (
    <>
      <fieldset className="bets" ref={list} onKeyDown={onKey}>
        <legend className="only-read">{words.name}</legend>
        {bets.map(bet => (
          <label key={bet.id} className="bet-choice">
            <input
              type="checkbox"
              checked={isNow(bet)}
              onChange={event => setChosen(new Map(chosen).set(bet.id, event.target.checked))}
            />
            <Key mark={bet.key} tone="blue" />
            <span>{bet.title}</span>
          </label>
        ))}
      </fieldset>
      <div className="first-hour-foot">
        <p className="small quiet" role="status">
          {lanes !== undefined && count > lanes ? words.crowded(count, lanes) : words.keys}
        </p>
        {!mayWrite && <Because>{words.readOnly}</Because>}
        <Button look="first" size="large" notNow={!mayWrite && words.readOnly} onPress={() => void goOn()}>
          {count === 0 ? words.none : words.goOn(count)}
        </Button>
      </div>
    </>
  )
}
