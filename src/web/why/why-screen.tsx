import './why.css'
import { useParams } from '@tanstack/react-router'
import Printer from 'lucide-react/icons/printer'
import type { Ladder } from '../../model/why.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { FirstHourStrip } from '../first-hour/strip-later.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { whyWords } from '../words/why.words.ts'
import { Foot } from './foot.tsx'
import { lanesOf } from './lanes.ts'
import { Rungs } from './rungs.tsx'

/** Why a record is there: ladders rising from it to customer, vision and business, their gaps drawn. */
export function WhyScreen() {
  const { key } = useParams({ from: '/why/$key' })
  const { data, problem } = useAnswer('why', { id: key })
  if (!data) {
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page">
        <Skeleton lines={8} name={shellWords.loading} />
      </div>
    )
  }
  const lanes = lanesOf(data.rungs)
  return (
    <div className="page">
      <FirstHourStrip sees="why" />
      <header className="page-head">
        <div>
          <h1>{whyWords.why(data.of.key)}</h1>
          <p className="soft">{standing(data)}</p>
        </div>
        <div className="page-tools">
          <a className={buttonClass()} href={`/breaks/${data.of.key}`}>
            {whyWords.toBreaks}
          </a>
          <Button onPress={() => window.print()}>
            <Printer aria-hidden />
            {whyWords.print}
          </Button>
        </div>
      </header>
      <World ladder={data} />
      {lanes.length === 0 && <Empty title={whyWords.top} />}
      <div className="ladder">
        <div className="lanes" data-lanes={lanes.length}>
          {lanes.map(lane => (
            <section key={lane.side} className="lane" data-side={lane.side} aria-label={whyWords.sides[lane.side]}>
              <h2 className="lane-title">{whyWords.sides[lane.side]}</h2>
              <Rungs rungs={lane.rungs} />
            </section>
          ))}
        </div>
        <Foot of={data.of} says={data.thin?.says ?? data.verdict?.says} />
      </div>
    </div>
  )
}

function standing({ counts }: Ladder): string {
  if (counts.missing === 0 && counts.thin === 0 && counts.whole > 0) return whyWords.unbroken
  const parts = (['whole', 'thin', 'missing', 'hidden'] as const).filter(one => counts[one] > 0)
  return parts.length === 0 ? whyWords.says : parts.map(one => whyWords.counts[one](counts[one])).join(' · ')
}

function World({ ladder: { world } }: { ladder: Ladder }) {
  return (
    <section className="world" aria-labelledby="world">
      <h2 id="world">{world.asks}</h2>
      {world.answers.length === 0 && <p className="small quiet">{whyWords.unanswered}</p>}
      {world.answers.map(answer => (
        <dl key={answer.record.id} className="world-answer">
          {answer.better && (
            <div>
              <dt>{whyWords.better}</dt>
              <dd>{answer.better}</dd>
            </div>
          )}
          {answer.worse && (
            <div>
              <dt>{whyWords.worse}</dt>
              <dd>{answer.worse}</dd>
            </div>
          )}
        </dl>
      ))}
    </section>
  )
}
