import '../why/why.css'
import '../roadmap/roadmap.css'
import { lazy, Suspense } from 'react'
import type { Territory } from '../../model/assemble.ts'
import { canvasNamed } from '../../model/canvas.ts'
import type { Shared } from '../../model/share.ts'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { titleOf as titleOfKind } from '../list/kind-title.ts'
import { RoadmapColumns } from '../roadmap/roadmap-columns.tsx'
import { Foot } from '../why/foot.tsx'
import { LadderDrawn } from '../why/ladder.tsx'
import { standing } from '../why/standing.ts'
import { World } from '../why/world.tsx'
import { roadmapWords } from '../words/roadmap.words.ts'
import { shareWords } from '../words/share.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { whyWords } from '../words/why.words.ts'
import { SharedList } from './shared-list.tsx'
import { SharedMap } from './shared-map.tsx'

const SharedCanvas = lazy(() => import('./shared-canvas.tsx').then(file => ({ default: file.SharedCanvas })))

/** What a shared page is called. */
export function titleOf({ name, part }: Shared, territory: Territory): string {
  switch (part.sort) {
    case 'why':
      return whyWords.why(part.ladder.of.key)
    case 'map':
      return shareWords.map
    case 'roadmap':
      return [roadmapWords.titles[part.roadmap.look], name].filter(Boolean).join(' · ')
    case 'canvas': {
      const canvas = canvasNamed(territory, part.canvas)?.title ?? part.canvas
      return name ? shareWords.of(canvas, name) : canvas
    }
    case 'list':
      return name || titleOfKind(territory.kinds.get(part.kind)!)
  }
}

/** The thing itself, drawn by the same parts as inside, leading nowhere. */
export function SharedThing({ shared, more }: { shared: Shared; more: (() => Promise<void>) | undefined }) {
  const { part } = shared
  switch (part.sort) {
    case 'why': {
      const { ladder } = part
      return (
        <div className="why-page shared-why">
          <p className="soft">
            <b className="shared-lead">{ladder.of.title}</b> {standing(ladder)}
          </p>
          <World ladder={ladder} />
          {ladder.rungs.length === 0 && <Empty title={whyWords.top} />}
          <LadderDrawn
            of={ladder.of}
            rungs={ladder.rungs}
            grows="up"
            name={whyWords.ladder}
            foot={<Foot of={ladder.of} says={ladder.thin?.says ?? ladder.verdict?.says} isFixed />}
          />
        </div>
      )
    }
    case 'map':
      return <SharedMap map={part.map} />
    case 'roadmap':
      return part.roadmap.items.length === 0 ? (
        <Empty title={shareWords.noneOnRoadmap} />
      ) : (
        <RoadmapColumns
          items={part.roadmap.items}
          look={part.roadmap.look}
          // teams come by name
          teamName={team => team ?? undefined}
        />
      )
    case 'canvas':
      return (
        <Suspense fallback={<Skeleton lines={7} name={shellWords.loading} />}>
          <SharedCanvas part={part} />
        </Suspense>
      )
    case 'list':
      return <SharedList part={part} more={more} />
  }
}
