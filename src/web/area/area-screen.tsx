import './area.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import Maximize2 from 'lucide-react/icons/maximize-2'
import Plus from 'lucide-react/icons/plus'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { AreaIcon } from '../area-icon.tsx'
import { RecordView } from '../record/record-view.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { recordAddress } from '../shell/places.ts'
import { Lost } from '../shell/trouble.tsx'
import { useTerritory } from '../territory.ts'
import { areaWords } from '../words/area.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { AreaGuide } from './area-guide.tsx'
import { AreaNow } from './area-now.tsx'
import { AreaRecords } from './area-records.tsx'

/** One of the twelve rooms: what is up now, its records, and its guide. */
export function AreaScreen() {
  const { area: id } = useParams({ from: '/area/$area' })
  const search = useSearch({ from: '/area/$area' })
  const navigate = useNavigate()
  const territory = useTerritory()
  const area = territory.areas.find(one => one.id === id)
  if (!area) return <Lost />
  const go = (change: Partial<typeof search>, replace = true) =>
    void navigate({ to: '/area/$area', params: { area: id }, search: { ...search, ...change }, replace })
  const first =
    area.kinds.find(kind => kind.plural === search.kind) ??
    area.kinds.find(kind => kind.made === 'everyday') ??
    area.kinds[0]
  const open = search.leaf ?? (search.kind || search.q ? 'records' : 'now')
  return (
    <div className="page" data-tone={area.colour}>
      <header className="page-head area-head">
        <div>
          <p className="area-sign">
            <span className="map-icon">
              <AreaIcon area={area.id} />
            </span>
          </p>
          <h1>{area.title}</h1>
          <p className="soft area-asks">{area.asks}</p>
        </div>
        {first && (
          <div className="page-tools">
            <Button look="first" onPress={() => dialogs.open({ dialog: 'create', kind: first.word })}>
              <Plus aria-hidden />
              {areaWords.create(first.title)}
            </Button>
          </div>
        )}
      </header>
      <Tabs
        label={areaWords.leaves}
        open={open}
        onOpen={leaf => go({ leaf })}
        leaves={[
          { id: 'now', title: areaWords.now, content: <AreaNow area={area} /> },
          {
            id: 'records',
            title: areaWords.records,
            content: (
              <AreaRecords
                area={area}
                asked={search}
                onAsk={go}
                onOpen={key => go({ open: key, leaf: 'records' }, false)}
              />
            ),
          },
          { id: 'guide', title: areaWords.guide, content: <AreaGuide area={area} /> },
        ]}
      />
      {search.open && (
        <Dialog
          title={areaWords.peek}
          untitled
          close={shellWords.close}
          place="side"
          onClose={() => go({ open: undefined })}
        >
          <div className="peek">
            <a
              className={`peek-whole ${buttonClass({ look: 'plain', size: 'small' })}`}
              href={recordAddress(search.open)}
            >
              <Maximize2 aria-hidden />
              {areaWords.openWhole}
            </a>
            <RecordView called={search.open} leaf={undefined} onLeaf={() => {}} />
          </div>
        </Dialog>
      )}
    </div>
  )
}
