import type { Area } from '../../model/area.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkChip } from '../../ui/link-chip.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { since } from '../format.ts'
import { FoundGap } from '../record/record-findings.tsx'
import { recordAddress } from '../shell/places.ts'
import { isClosed, stateLabel, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { areaWords } from '../words/area.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { useLately } from './use-lately.ts'

/** What is up in an area: its gaps first, then what changed lately, then what stands there. */
export function AreaNow({ area }: { area: Area }) {
  const { data: found } = useAnswer('signals', { area: area.id })
  const lately = useLately(area)
  const territory = useTerritory()
  const { data: map } = useAnswer('map', {})
  const counts = map?.areas.find(one => one.id === area.id)?.counts.filter(count => count.live > 0) ?? []
  const mayWrite = useAnswer('me', {}).data?.scopes.includes('write') ?? false
  return (
    <div className="area-now">
      <section className="area-gaps" aria-labelledby="gaps">
        <h2 id="gaps">{areaWords.gaps}</h2>
        {!found && <Skeleton lines={3} name={shellWords.loading} />}
        {found && found.findings.length === 0 && <Empty title={areaWords.noGaps}>{areaWords.noGapsWords}</Empty>}
        <ul className="area-gap-list">
          {found?.findings.slice(0, 12).map(finding => (
            <li key={`${finding.rule} ${finding.on} ${finding.says}`}>
              {finding.record && (
                <LinkChip
                  address={recordAddress(finding.record.key)}
                  mark={finding.record.key}
                  title={finding.record.title}
                  tone={area.colour}
                />
              )}
              <FoundGap finding={finding} mayWrite={mayWrite} />
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
                    {count.live === 1 ? count.title.toLowerCase() : count.plural.replaceAll('-', ' ')}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="lately">
          <h2 id="lately">{areaWords.lately}</h2>
          {lately.length === 0 && <p className="small quiet">{areaWords.nothingLately}</p>}
          <ul className="area-lately">
            {lately.map(record => (
              <li key={record.id}>
                <LinkChip
                  address={recordAddress(record.key)}
                  mark={record.key}
                  title={record.title}
                  state={stateLabel(territory, record.kind, record.state)}
                  tone={area.colour}
                  closed={isClosed(territory.kinds.get(record.kind), record.state)}
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
