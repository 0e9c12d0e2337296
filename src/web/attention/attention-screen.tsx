import './attention.css'
import { useSearch } from '@tanstack/react-router'
import Footprints from 'lucide-react/icons/footprints'
import type { AreaAttention } from '../../model/team.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { SegmentLinks } from '../../ui/segment-links.tsx'
import { day } from '../format.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { attentionWords } from '../words/attention.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { heatOf, stretches, stretchOf } from './heat.ts'

/** Where one's own attention went of late, area by area: the list beside the tinted map, for one's own eyes. */
export function AttentionScreen() {
  const weeks = stretchOf(useSearch({ from: '/attention' }).weeks) ?? 4
  const { data, problem } = useAnswer('attention', { weeks })
  const territory = useTerritory()
  if (!data && problem) return <Trouble problem={problem} />
  const heat = heatOf(data?.areas ?? [])
  const areas = [...(data?.areas ?? [])].sort((a, b) => (heat.get(b.area) ?? 0) - (heat.get(a.area) ?? 0))
  // the areas one never looked at tell something only beside those one did
  const seen = areas.some(area => area.last !== null) ? areas : []
  return (
    <div className="page page-narrow">
      <header className="page-head">
        <div>
          <h1>{attentionWords.mine}</h1>
          <p className="soft">{attentionWords.says}</p>
        </div>
        <div className="page-tools">
          <a className={buttonClass()} href={`/?attention=${weeks}`}>
            {attentionWords.onMap}
          </a>
        </div>
      </header>
      <div className="attention-weeks">
        <SegmentLinks
          label={attentionWords.stretch}
          links={stretches.map(one => ({
            address: `/attention?weeks=${one}`,
            says: attentionWords.weeks(one),
            isHere: one === weeks,
          }))}
        />
      </div>
      {!data && <Skeleton lines={8} name={shellWords.loading} />}
      {data && seen.length === 0 && (
        <Empty icon={<Footprints />} title={attentionWords.none}>
          {attentionWords.noneWords}
        </Empty>
      )}
      <ul className="attention">
        {seen.map(one => (
          <Row
            key={one.area}
            attention={one}
            heat={heat.get(one.area) ?? 0}
            title={territory.areas.find(area => area.id === one.area)?.title ?? one.area}
            tone={territory.areas.find(area => area.id === one.area)?.colour}
          />
        ))}
      </ul>
    </div>
  )
}

function Row({
  attention,
  heat,
  title,
  tone,
}: {
  attention: AreaAttention
  heat: number
  title: string
  tone: string | undefined
}) {
  return (
    <li className="attention-row" data-tone={tone}>
      <a className="inline-link" href={`/area/${attention.area}`}>
        {title}
      </a>
      <span className="attention-bar" aria-hidden>
        <span style={{ inlineSize: `${Math.round(heat * 100)}%` }} />
      </span>
      <span className="small soft number">{attentionWords.did(attention)}</span>
      <span className="small quiet number">{attention.last ? day(attention.last) : ''}</span>
    </li>
  )
}
