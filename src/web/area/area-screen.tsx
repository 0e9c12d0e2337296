import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import { lazy } from 'react'
import { Button } from '../../ui/button.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useReading } from '../attention/use-reading.ts'
import { asRoom } from '../map/room-motion.ts'
import { dialogs } from '../shell/dialogs.ts'
import { Lost } from '../shell/trouble.tsx'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { areaWords } from '../words/area.words.ts'
import { AreaGuide } from './area-guide.tsx'
import { AreaHead } from './area-head.tsx'
import { AreaNow } from './area-now.tsx'
import { AreaRecords } from './area-records.tsx'
import { AreaStanceEditor } from './area-stance.tsx'
import { AreaTools } from './area-tools.tsx'

const AreaPast = lazy(() => import('../past/area-past.tsx').then(file => ({ default: file.AreaPast })))

/** One of the twelve rooms: what is up now, its records, and its guide. */
export function AreaScreen() {
  const { area: id } = useParams({ from: '/area/$area' })
  const search = useSearch({ from: '/area/$area' })
  const navigate = useNavigate()
  const territory = useTerritory()
  const area = territory.areas.find(one => one.id === id)
  const seen = useAnswer('map', {}).data?.areas.find(one => one.id === id)
  const mayWrite = useMayWrite()
  useReading(area?.id, area?.id)
  if (!area) return <Lost />
  if (search.at) return <AreaPast area={area} at={search.at} />
  const go = (change: Partial<typeof search>, replace = true) =>
    void navigate({ to: '/area/$area', params: { area: id }, search: { ...search, ...change }, replace })
  const first =
    area.kinds.find(kind => kind.plural === search.kind) ??
    area.kinds.find(kind => kind.made === 'everyday') ??
    area.kinds[0]
  const open = search.leaf ?? (search.kind || search.q ? 'records' : 'now')
  return (
    <div className="page" data-tone={area.colour} style={asRoom(area.id)}>
      <AreaHead
        area={area}
        tools={
          first &&
          mayWrite && (
            <Button look="first" onPress={() => dialogs.open({ dialog: 'create', kind: first.word })}>
              <Plus aria-hidden />
              {areaWords.create(first.title)}
            </Button>
          )
        }
      >
        {seen && (
          <div className="area-whose">
            <AreaStanceEditor area={seen} />
            {seen.stance === 'not now' && <p className="small quiet">{areaWords.muted}</p>}
          </div>
        )}
      </AreaHead>
      <Tabs
        label={areaWords.leaves}
        open={open}
        onOpen={leaf => go({ leaf })}
        leaves={[
          { id: 'now', title: areaWords.now, content: <AreaNow area={area} /> },
          {
            id: 'records',
            title: areaWords.records,
            content: <AreaRecords area={area} asked={search} onAsk={change => go({ ...change, leaf: 'records' })} />,
          },
          { id: 'tools', title: areaWords.tools, content: <AreaTools area={area} /> },
          { id: 'guide', title: areaWords.guide, content: <AreaGuide area={area} /> },
        ]}
      />
    </div>
  )
}
