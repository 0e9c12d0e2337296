import Check from 'lucide-react/icons/check'
import type { FindingSeen, RecordName } from '../../model/answers.ts'
import type { Area } from '../../model/area.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { since } from '../format.ts'
import { FoundGap } from '../record/record-findings.tsx'
import { recordAddress } from '../shell/places.ts'
import { isFallen, stateLabel, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { areaWords } from '../words/area.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { FirstSteps } from './area-guide.tsx'
import { useLately } from './use-lately.ts'

/** What is up in an area: its gaps first, then what changed lately, then what stands there. */
export function AreaNow({ area }: { area: Area }) {
  const { data: found } = useAnswer('signals', { area: area.id })
  const lately = useLately(area)
  const territory = useTerritory()
  const { data: map } = useAnswer('map', {})
  const counts = map?.areas.find(one => one.id === area.id)?.counts.filter(count => count.live > 0) ?? []
  const mayWrite = useMayWrite()
  return (
    <div className="area-now">
      <section className="area-gaps" aria-labelledby="gaps">
        <h2 id="gaps">{map && counts.length === 0 ? areaWords.first : areaWords.gaps}</h2>
        {!found && <Skeleton lines={3} name={shellWords.loading} />}
        {found?.findings.length === 0 && map && counts.length === 0 && <FirstSteps area={area} />}
        {found?.findings.length === 0 && counts.length > 0 && (
          <Empty icon={<Check />} title={areaWords.noGaps}>
            {areaWords.noGapsWords}
          </Empty>
        )}
        <ul className="area-gap-list">
          {grouped(found?.findings ?? []).map(group => (
            <li key={group[0]!.on ?? group[0]!.rule} className="gap-list">
              <GroupChip record={group[0]!.record} tone={area.colour} />
              {group.map(finding => (
                <FoundGap key={`${finding.rule} ${finding.says}`} finding={finding} mayWrite={mayWrite} />
              ))}
            </li>
          ))}
        </ul>
        {found && found.quiet > 0 && <p className="small quiet">{areaWords.quiet(found.quiet)}</p>}
      </section>
      <div className="area-side">
        {counts.length > 0 && (
          <section aria-labelledby="standing">
            <h2 id="standing">{areaWords.standing}</h2>
            <ul className="area-counts">
              {counts.map(count => (
                <li key={count.kind}>
                  <a
                    className={buttonClass({ look: 'plain', size: 'small' })}
                    href={`/area/${area.id}?leaf=records&kind=${count.plural}`}
                  >
                    <span className="number">{count.live}</span>{' '}
                    {count.live === 1 ? count.title.toLowerCase() : count.many}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="lately">
          <h2 id="lately">{areaWords.lately}</h2>
          {lately.length === 0 && <p className="small quiet">{areaWords.nothingLately}</p>}
          <ul className="chip-plain area-lately">
            {lately.map(record => (
              <li key={record.id}>
                <LinkChip
                  address={recordAddress(record.key)}
                  mark={record.key}
                  title={record.title}
                  state={stateLabel(territory, record.kind, record.state)}
                  tone={area.colour}
                  fallen={isFallen(territory.kinds.get(record.kind), record.state)}
                />
                <span className="small quiet">{since(record.updatedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

const shown = 12

/** The first findings, those on one record together. */
function grouped(findings: readonly FindingSeen[]): FindingSeen[][] {
  const groups = new Map<string, FindingSeen[]>()
  for (const finding of findings.slice(0, shown)) {
    const id = finding.on ?? finding.rule
    groups.set(id, [...(groups.get(id) ?? []), finding])
  }
  return [...groups.values()]
}

function GroupChip({ record, tone }: { record: RecordName | null; tone: Area['colour'] }) {
  if (!record) return null
  return <LinkChip address={recordAddress(record.key)} mark={record.key} title={record.title} tone={tone} />
}
