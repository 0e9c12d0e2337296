import { Link } from '@tanstack/react-router'
import type { Area } from '../../model/area.ts'
import { manyOf } from '../../model/kind.ts'
import type { AreaPast as Past } from '../../model/past.ts'
import { Gap } from '../../ui/gap.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { Tag } from '../../ui/tag.tsx'
import { AreaHead } from '../area/area-head.tsx'
import { day, exactly } from '../format.ts'
import { ownMoment } from '../own-days.ts'
import { Said } from '../said.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { pastWords } from '../words/past.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { PastBar } from './past-bar.tsx'
import { PastChip } from './past-chip.tsx'

/** One room as it was on a day: what was missing then, and what stood in it, kind by kind. */
export function AreaPast({ area, at }: { area: Area; at: string }) {
  const { data, problem } = useAnswer('areaAt', { area: area.id, when: ownMoment(at) })
  return (
    <div className="page" data-tone={area.colour} data-past>
      <PastBar at={at} says={pastWords.areaWas}>
        <Link to="/" search={{ at }} className="button button-second button-small">
          {shellWords.map}
        </Link>
      </PastBar>
      <AreaHead area={area} />
      {problem && <Trouble problem={problem} />}
      {!data && !problem && <Skeleton lines={8} name={shellWords.loading} />}
      {data && <Stood area={area} at={at} past={data} />}
    </div>
  )
}

function Stood({ area, at, past }: { area: Area; at: string; past: Past }) {
  const territory = useTerritory()
  const tone = toneOf(territory, area.kinds[0]?.word ?? '')
  return (
    <>
      <section aria-labelledby="past-gaps">
        <h2 id="past-gaps">{pastWords.missing}</h2>
        <ul className="gap-list past-gaps">
          {past.gaps.length === 0 && <li className="small quiet">{pastWords.noGapsThen}</li>}
          {past.gaps.slice(0, 12).map(gap => (
            <li key={`${gap.record?.id} ${gap.says}`}>
              <Gap sort={gap.sort} says={<Said>{gap.says}</Said>} why={<Said>{gap.why}</Said>}>
                {gap.record && (
                  <span className="past-gap-record">
                    <PastChip record={gap.record} at={at} />
                  </span>
                )}
              </Gap>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="past-records" className="past-kind">
        <h2 id="past-records">{pastWords.records}</h2>
        {past.total === 0 && <p className="small quiet">{pastWords.noneThen}</p>}
        {area.kinds.map(kind => {
          const own = past.records.filter(record => record.kind === kind.word)
          if (own.length === 0) return null
          return (
            <div key={kind.word} className="past-kind">
              <h3>
                {manyOf(kind)} <span className="quiet number">{own.length}</span>
              </h3>
              <ul className="chip-plain past-records" data-tone={tone}>
                {own.map(record => (
                  <li key={record.id} className="past-record">
                    <PastChip record={record} at={at} />
                    <Tag>{stateLabel(territory, record.kind, record.state)}</Tag>
                    <time className="small quiet number" dateTime={record.updatedAt} title={exactly(record.updatedAt)}>
                      {day(record.updatedAt)}
                    </time>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
        {past.total > past.records.length && (
          <p className="small quiet">{pastWords.moreThen(past.total - past.records.length)}</p>
        )}
      </section>
    </>
  )
}
