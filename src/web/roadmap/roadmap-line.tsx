import type { RoadmapItem, RoadmapLook } from '../../model/roadmap.ts'
import { Tag } from '../../ui/tag.tsx'
import { day } from '../format.ts'
import { recordAddress } from '../shell/places.ts'
import { roadmapWords } from '../words/roadmap.words.ts'

/** One piece of work as its reader may have it: what, for whom, to what end, and how far one may promise it. */
export function RoadmapLine({ item, look, team }: { item: RoadmapItem; look: RoadmapLook; team: string | undefined }) {
  const { record, title, needs, outcomes, when, promise } = item
  return (
    <li className="roadmap-line">
      <p className="roadmap-title">
        {record ? (
          <a href={recordAddress(record.key)}>
            {look === 'team' && <span className="chip-key">{record.key}</span>}
            {title}
          </a>
        ) : (
          title
        )}
      </p>
      {needs.length > 0 && <p className="small soft">{roadmapWords.forWhom(needs.join(' · '))}</p>}
      {outcomes.length > 0 && <p className="small soft">{roadmapWords.drives(outcomes.join(' · '))}</p>}
      <p className="roadmap-marks">
        {when && <Tag tone="blue">{inWords(when)}</Tag>}
        {look === 'sales' && (
          <Tag tone={promise === null || promise === 'nothing' ? 'care' : 'good'}>
            {roadmapWords.promises[promise ?? 'unsaid']}
          </Tag>
        )}
        {look === 'team' && promise && <Tag>{roadmapWords.promises[promise]}</Tag>}
        {team && <Tag>{team}</Tag>}
      </p>
    </li>
  )
}

/** A day as its reader writes it, or a quarter. */
function inWords(when: string): string {
  const [, year, quarter] = /^(\d{4})-Q(\d)$/.exec(when) ?? []
  return year && quarter ? roadmapWords.quarter(quarter, year) : day(when)
}
