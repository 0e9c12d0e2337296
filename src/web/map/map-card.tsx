import './room-motion.css'
import { Link } from '@tanstack/react-router'
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import type { MapArea } from '../../model/map-seen.ts'
import type { AreaAttention } from '../../model/team.ts'
import { AreaIcon } from '../area-icon.tsx'
import { dated, number } from '../format.ts'
import { attentionWords } from '../words/attention.words.ts'
import { mapWords } from '../words/map.words.ts'
import type { Box } from './map-picture.ts'
import { fitting, roomForWords } from './room-for-words.ts'
import { asRoom } from './room-motion.ts'
import { tight, titleLines } from './title-lines.ts'
import { troubleOf } from './trouble.ts'

/** One area on the map: its name, what stands in it, and quietly the most pressing gap. */
export function MapCard({
  area,
  at,
  box,
  scale = 1,
  heat,
  attention,
  onKey,
  isFixed,
}: {
  area: MapArea
  /** The day that is shown, where it is not now; its room opens on the same day. */
  at?: string | undefined
  box: Box | undefined
  /** How much larger than on a laptop the map is drawn. */
  scale?: number | undefined
  /** How much of one's own attention went there, 0 to 1, where that is what the map shows. */
  heat?: number | undefined
  attention?: AreaAttention | undefined
  onKey?: (event: KeyboardEvent) => void
  /** It leads nowhere: for who may only look. */
  isFixed?: boolean
}) {
  // the map lies as it lies: customers at the left, whichever way its reader reads
  const card = box && { width: box.width / scale, height: box.height / scale }
  const trouble = attention ? 0 : troubleOf(area)
  const counts = countsOf(area, card?.width)
  const style: CSSProperties & Record<`--${'heat' | 'trouble' | 'lines'}`, number | undefined> = {
    ...(box && { left: box.x, top: box.y, inlineSize: box.width, blockSize: box.height }),
    ...asRoom(area.id),
    '--heat': heat,
    '--trouble': trouble || undefined,
    '--lines': card && roomForWords(area.title, counts !== '', card),
  }
  const isMuted = area.stance === 'not now'
  return (
    <li
      className="map-area"
      style={style}
      data-warm={(heat !== undefined && heat > 0) || undefined}
      data-tone={area.colour}
      data-muted={isMuted || undefined}
      data-tight={(card && titleLines(area.title, card.width - 58) >= tight) || undefined}
      data-trouble={trouble > 0 || undefined}
    >
      <Leading area={area.id} at={at} onKey={onKey} isFixed={isFixed}>
        <span className="map-card-head">
          <span className="map-icon">
            <AreaIcon area={area.id} />
          </span>
          <span className="map-title">{area.title}</span>
        </span>
        {counts && <span className="map-counts number">{counts}</span>}
        {attention ? (
          <span className="map-asks number">
            {attention.last === null ? attentionWords.nothing : attentionWords.did(attention)}
          </span>
        ) : (
          <>
            <Said area={area} />
            <Trouble area={area} />
          </>
        )}
      </Leading>
    </li>
  )
}

function Leading({
  area,
  at,
  onKey,
  isFixed,
  children,
}: {
  area: string
  at: string | undefined
  onKey: ((event: KeyboardEvent) => void) | undefined
  isFixed: boolean | undefined
  children: ReactNode
}) {
  if (isFixed)
    return (
      <div className="map-card" data-area={area}>
        {children}
      </div>
    )
  return (
    <Link
      to="/area/$area"
      params={{ area }}
      search={at ? { at } : {}}
      className="map-card"
      data-area={area}
      onKeyDown={onKey}
    >
      {children}
    </Link>
  )
}

/** What stands in an area in one line: its largest kinds, and how many more. */
function countsOf(area: MapArea, width: number | undefined): string {
  const filled = area.counts.filter(count => count.live > 0).sort((one, other) => other.live - one.live)
  const said = filled.slice(0, 2).map(count => mapWords.some(count.live, count.title.toLowerCase(), count.many))
  const shown = said.slice(0, width === undefined ? 2 : fitting(said, width - 26))
  const more = filled.length - shown.length
  return [...shown, ...(more > 0 ? [mapWords.more(more)] : [])].join('\u00a0· ')
}

/** How many things are wrong and how many missing: the marks that stand before them everywhere. */
function Trouble({ area: { findings, wrong, stance } }: { area: MapArea }) {
  if (findings === 0 || stance === 'not now') return null
  const missing = findings - wrong
  return (
    <span className="map-trouble number">
      <span className="only-read">{mapWords.trouble(wrong, missing)}</span>
      <span aria-hidden>
        {wrong > 0 && (
          <span>
            <span className="map-mark" data-sort="wrong" />
            {number(wrong)}
          </span>
        )}
        {missing > 0 && (
          <span>
            <span className="map-mark" />
            {number(missing)}
          </span>
        )}
      </span>
    </span>
  )
}

function Said({ area }: { area: MapArea }) {
  if (area.stance === 'not now') return <span className="map-asks">{mapWords.muted}</span>
  if (area.stance === 'somebody else')
    return <span className="map-asks">{area.whose ? mapWords.theirs(area.whose) : mapWords.elsewhere}</span>
  // an area nobody has used yet invites; it does not accuse
  if (!area.gap) return <span className="map-asks">{area.asks}</span>
  return (
    <span className="map-gap">
      <span className="map-mark" data-sort={area.gap.sort} aria-hidden />
      <span className="map-gap-words">
        {area.gap.record && <span className="map-gap-key">{area.gap.record.key}</span>} {dated(area.gap.says)}
      </span>
    </span>
  )
}
