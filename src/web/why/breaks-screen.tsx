import './why.css'
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { LadderRung } from '../../model/why.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { recordAddress, whyAddress } from '../shell/places.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { whyWords } from '../words/why.words.ts'
import { Foot } from './foot.tsx'
import { LadderDrawn } from './ladder.tsx'

/** What hangs on a record: the ladder walked the other way, hanging from it. */
export function BreaksScreen() {
  const { key } = useParams({ from: '/breaks/$key' })
  const { data, problem } = useAnswer('breaks', { id: key })
  const rungs = useMemo(() => data?.rungs.map(named) ?? [], [data])
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
      <header className="page-head">
        <div>
          <h1>{whyWords.breaks(data.of.key)}</h1>
          <p className="soft">{data.all.length > 0 ? whyWords.hangs(data.all.length) : whyWords.breaksSays}</p>
        </div>
        <div className="page-tools">
          <a className={buttonClass()} href={whyAddress(data.of.key)}>
            {whyWords.toWhy}
          </a>
        </div>
      </header>
      {data.rungs.length === 0 && <Empty title={whyWords.nothing}>{whyWords.nothingWords}</Empty>}
      <LadderDrawn
        of={data.of}
        rungs={rungs}
        grows="down"
        name={whyWords.ladder}
        foot={<Foot of={data.of} />}
        addressOf={record => recordAddress(record.key)}
      />
    </div>
  )
}

/** What hangs on something is named; how well it is shown is another question. */
const named = (rung: LadderRung): LadderRung => ({
  ...rung,
  standing: rung.record ? 'whole' : rung.standing,
  thin: null,
  verdict: null,
  action: null,
  beyond: rung.beyond.map(named),
})
