import './compare.css'
import { useSearch } from '@tanstack/react-router'
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import Copy from 'lucide-react/icons/copy'
import Equal from 'lucide-react/icons/equal'
import Printer from 'lucide-react/icons/printer'
import { dayAfter } from '../../model/day.ts'
import type { Compared } from '../../model/past.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { toasts } from '../app.ts'
import { dated, exactly, longDay } from '../format.ts'
import { ownDay, ownMoment, ownToday } from '../own-days.ts'
import { dayOf } from '../past/day-steps.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer, useAnswerIf } from '../use-answer.ts'
import { compareWords } from '../words/compare.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { CompareChoice } from './compare-choice.tsx'
import { ComparedArea } from './compared-area.tsx'
import { comparedText, tallyOf } from './compared-text.ts'
import { lastMonday } from './presets.ts'

/** Two days side by side, area by area, as a page that is shown in a review; the address says which days. */
export function CompareScreen() {
  const asked = useSearch({ from: '/compare' })
  const today = ownToday()
  const from = asked.from ?? dayAfter(lastMonday(today), -1)
  const to = asked.to ?? today
  const isWrong = ownDay(from) > ownDay(to)
  const { data, problem } = useAnswerIf(
    'compare',
    isWrong ? null : { from: ownMoment(from), to: ownMoment(to), ...(asked.kind ? { kind: asked.kind } : {}) },
  )
  const workspace = useAnswer('me', {}).data?.workspace.name ?? ''
  const name = (at: string) => (dayOf(at) === at ? longDay(at) : exactly(at))
  const says = asked.to ? compareWords.between(name(from), name(to)) : compareWords.untilNow(name(from))
  const copy = (compared: Compared) => {
    void navigator.clipboard.writeText(comparedText(compared, `${compareWords.title}. ${says}`, dated))
    toasts.add({ says: compareWords.copied })
  }
  return (
    <div className="page compare">
      <header className="page-head">
        <div>
          <h1>{compareWords.title}</h1>
          <p className="soft">{says}</p>
          <p className="compare-print small">{workspace}</p>
        </div>
        <div className="page-tools">
          <a className={buttonClass()} href={`/?at=${ownDay(from)}`}>
            {compareWords.mapFrom}
          </a>
          <Button notNow={!data && compareWords.copyNone} onPress={() => data && copy(data)}>
            <Copy aria-hidden />
            {compareWords.copy}
          </Button>
          <Button onPress={() => print()}>
            <Printer aria-hidden />
            {compareWords.print}
          </Button>
        </div>
      </header>
      <CompareChoice from={from} to={to} today={today} />
      {isWrong && (
        <Empty
          icon={<ArrowLeftRight />}
          title={compareWords.wrongWay}
          action={
            <a className={buttonClass()} href={`/compare?from=${to}&to=${from}`}>
              {compareWords.swap}
            </a>
          }
        />
      )}
      {problem && !isWrong && <Trouble problem={problem} />}
      {!data && !problem && !isWrong && <Skeleton lines={9} name={shellWords.loading} />}
      {data && <Differences compared={data} from={from} to={to} />}
    </div>
  )
}

function Differences({ compared, from, to }: { compared: Compared; from: string; to: string }) {
  const tally = tallyOf(compared.counts)
  const isBeforeAll = compared.began !== null && compared.began > compared.from
  if (compared.areas.length === 0)
    return (
      <Empty icon={<Equal />} title={compareWords.nothing}>
        {isBeforeAll ? compareWords.beforeAll(longDay(compared.began!)) : compareWords.nothingWords}
      </Empty>
    )
  return (
    <>
      <ul className="compare-tally">
        {tally.map(one => (
          <li key={one} className="number">
            {one}
          </li>
        ))}
      </ul>
      {isBeforeAll && <p className="small quiet">{compareWords.beforeAll(longDay(compared.began!))}</p>}
      {!compared.confidence && <p className="small quiet">{compareWords.uncounted}</p>}
      {compared.areas.map(area => (
        <ComparedArea key={area.id} area={area} from={from} to={to} />
      ))}
    </>
  )
}
