import type { RoadmapItem, RoadmapLook } from '../../model/roadmap.ts'
import { roadmapWords } from '../words/roadmap.words.ts'
import { RoadmapLine } from './roadmap-line.tsx'

const horizons = ['now', 'next', 'later'] as const

/** Now, next and later side by side. */
export function RoadmapColumns({
  items,
  ...rest
}: {
  items: readonly RoadmapItem[]
  look: RoadmapLook
  teamName: (id: string | null) => string | undefined
}) {
  return (
    <div className="roadmap-columns">
      {horizons.map(horizon => (
        <Column key={horizon} horizon={horizon} items={items.filter(item => item.horizon === horizon)} {...rest} />
      ))}
    </div>
  )
}

interface ColumnProps {
  horizon: RoadmapItem['horizon']
  look: RoadmapLook
  items: readonly RoadmapItem[]
  teamName: (id: string | null) => string | undefined
}

function Column({ horizon, look, items, teamName }: ColumnProps) {
  return (
    <section className="roadmap-column" aria-labelledby={`horizon ${horizon}`} data-horizon={horizon}>
      <h2 id={`horizon ${horizon}`}>
        {roadmapWords.horizons[horizon]} <span className="quiet number">{items.length}</span>
      </h2>
      <p className="small quiet">{roadmapWords.horizonSays[horizon]}</p>
      {items.length === 0 && <p className="small quiet roadmap-none">{roadmapWords.nothing}</p>}
      <ul>
        {items.map(item => (
          <RoadmapLine key={item.record?.id ?? item.title} item={item} look={look} team={teamName(item.team)} />
        ))}
      </ul>
    </section>
  )
}
