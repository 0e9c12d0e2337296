import './room-motion.css'
import { Link } from '@tanstack/react-router'
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import type { MapArea } from '../../model/answers.ts'
import type { AreaAttention } from '../../model/team.ts'
import { AreaIcon } from '../area-icon.tsx'
import { dated } from '../format.ts'
import { attentionWords } from '../words/attention.words.ts'
import { mapWords } from '../words/map.words.ts'
import type { Box } from './map-picture.ts'
import { roomName } from './room-motion.ts'
import { titleLines } from './title-lines.ts'

/** One area on the map: its name, what stands in it, and quietly the most pressing gap. */
export function MapCard({
  area,
  at,
  box,
  heat,
  attention,
  onKey,
  isFixed,
}: {
  area: MapArea
  /** The day that is shown, where it is not now; its room opens on the same day. */
  at?: string | undefined
  box: Box | undefined
  /** How much of one's own attention went there, 0 to 1, where that is what the map shows. */
  heat?: number | undefined
  attention?: AreaAttention | undefined
  onKey?: (event: KeyboardEvent) => void
  /** It leads nowhere: for who may only look. */
  isFixed?: boolean
}) {
  // the map lies as it lies: customers at the left, whichever way its reader reads
  const style: CSSProperties & Record<'--heat', number | undefined> = {
    ...(box && { left: box.x, top: box.y, inlineSize: box.width, blockSize: box.height }),
    viewTransitionName: roomName(area.id),
    '--heat': heat,
  }
  const isMuted = area.stance === 'not now'
  return (
    <li
      className="map-area"
      style={style}
      data-warm={(heat !== undefined && heat > 0) || undefined}
      data-tone={area.colour}
      data-muted={isMuted || undefined}
      data-tight={(box && titleLines(area.title, box.width - 58) > 3) || undefined}
    >
      <Leading area={area.id} at={at} onKey={onKey} isFixed={isFixed}>
        <span className="map-card-head">
          <span className="map-icon">
            <AreaIcon area={area.id} />
          </span>
          <span className="map-title">{area.title}</span>
        </span>
        <Standing area={area} />
        {attention ? (
          <span className="map-asks number">
            {attention.last === null ? attentionWords.nothing : attentionWords.did(attention)}
          </span>
        ) : (
          <Said area={area} />
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

function Standing({ area }: { area: MapArea }) {
  const filled = area.counts.filter(count => count.live > 0).sort((one, other) => other.live - one.live)
  if (filled.length === 0) return null
  const shown = filled.slice(0, 2).map(count => mapWords.some(count.live, count.title.toLowerCase(), count.many))
  return (
    <span className="map-counts number">
      {shown.join(' · ')}
      {filled.length > 2 && `\u00a0·\u00a0${mapWords.more(filled.length - 2)}`}
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
      <span className="map-gap-mark" aria-hidden />
      <span className="map-gap-words">
        {area.gap.record && <span className="map-gap-key">{area.gap.record.key}</span>} {dated(area.gap.says)}
      </span>
    </span>
  )
}
