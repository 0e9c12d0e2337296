import './why.css'
import { useParams } from '@tanstack/react-router'
import Printer from 'lucide-react/icons/printer'
import { useEffect } from 'react'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { see } from '../first-hour/seen.ts'
import { FirstHourStrip } from '../first-hour/strip-later.tsx'
import { usePerform } from '../perform.ts'
import { ShareButton } from '../share/share-button.tsx'
import { recordAddress } from '../shell/places.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { OnlookersLater } from '../with/onlookers-later.tsx'
import { shellWords } from '../words/shell.words.ts'
import { whyWords } from '../words/why.words.ts'
import { Foot } from './foot.tsx'
import { LadderDrawn } from './ladder.tsx'
import { standing } from './standing.ts'
import { World } from './world.tsx'

/** Why a record is there: ladders rising from it to customer, vision and business, their gaps drawn. */
export function WhyScreen() {
  const { key } = useParams({ from: '/why/$key' })
  const { data, problem } = useAnswer('why', { id: key })
  const perform = usePerform()
  const isThere = data !== undefined
  const workspace = useAnswer('me', {}).data?.workspace.id
  useEffect(() => {
    if (!workspace) return
    const printed = () => see(workspace, 'sent')
    addEventListener('beforeprint', printed)
    return () => removeEventListener('beforeprint', printed)
  }, [workspace])
  useEffect(() => {
    // “print one page” leads here from elsewhere; it prints once, when all is drawn
    if (!isThere || location.hash !== '#print') return
    const timer = setTimeout(() => {
      history.replaceState(history.state, '', location.pathname + location.search)
      window.print()
    }, 400)
    return () => clearTimeout(timer)
  }, [isThere])
  if (!data) {
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page">
        <Skeleton lines={8} name={shellWords.loading} />
      </div>
    )
  }
  return (
    <div className="page why-page">
      <FirstHourStrip sees="why" />
      <header className="page-head why-head">
        <div className="why-title">
          <h1>{whyWords.why(data.of.key)}</h1>
          <p className="soft">{standing(data)}</p>
        </div>
        <World ladder={data} />
        <div className="page-tools">
          <OnlookersLater place={`why:${data.of.key}`} />
          <a className={buttonClass()} href={`/breaks/${data.of.key}`}>
            {whyWords.toBreaks}
          </a>
          <ShareButton shown={{ sort: 'why', record: data.of.id }} name={`${data.of.key} ${data.of.title}`} />
          <Button onPress={() => window.print()}>
            <Printer aria-hidden />
            {whyWords.print}
          </Button>
        </div>
      </header>
      {data.rungs.length === 0 && <Empty title={whyWords.top} />}
      <LadderDrawn
        of={data.of}
        rungs={data.rungs}
        grows="up"
        name={whyWords.ladder}
        foot={<Foot of={data.of} says={data.thin?.says ?? data.verdict?.says} />}
        addressOf={record => recordAddress(record.key)}
        act={(rung, on) => rung.action && perform(rung.action.action, on)}
      />
    </div>
  )
}
