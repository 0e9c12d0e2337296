import { useRouter } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import { useDeferredValue, useState } from 'react'
import type { Area } from '../../model/area.ts'
import { manyOf } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { peekAddress } from '../peek/peek-address.ts'
import { dialogs } from '../shell/dialogs.ts'
import { useAnswer } from '../use-answer.ts'
import { areaWords } from '../words/area.words.ts'
import { RecordTable } from './record-table.tsx'
import { useRecords } from './use-records.ts'

/** What the address says about a list. */
export interface ListAsked {
  kind?: string
  state?: string
  q?: string
  sort?: string
  closed?: string
}

interface Props {
  area: Area
  asked: ListAsked
  onAsk: (change: Partial<ListAsked>) => void
}

/** The records of an area, one kind at a time, as a table that filters and sorts; the address holds what is asked. */
export function AreaRecords({ area, asked, onAsk }: Props) {
  const { history } = useRouter()
  const counts = useAnswer('map', {}).data?.areas.find(one => one.id === area.id)?.counts ?? []
  const filled = new Set(counts.filter(count => count.live > 0).map(count => count.kind))
  const kind =
    area.kinds.find(one => one.plural === asked.kind) ??
    area.kinds.find(one => filled.has(one.word)) ??
    area.kinds.find(one => one.made === 'everyday') ??
    area.kinds[0]!
  const words = useDeferredValue(asked.q ?? '')
  const [pages, setPages] = useState(1)
  const found = useRecords(kind, { ...asked, q: words }, pages)
  const shownKinds = area.kinds.filter(one => one === kind || one.made === 'everyday' || filled.has(one.word))
  const isFiltered = Boolean(asked.q || asked.state)
  return (
    <div className="area-records">
      <div className="filters">
        <Select
          label={areaWords.kind}
          unlabelled
          options={shownKinds.map(one => ({
            id: one.plural,
            label: one.title,
            help: count(counts.find(c => c.kind === one.word)?.live),
          }))}
          value={kind.plural}
          onChange={plural => plural && onAsk({ kind: plural, state: undefined, sort: undefined })}
          placeholder=""
        />
        <Select
          label={areaWords.state}
          unlabelled
          options={[
            { id: 'open', label: areaWords.anyState },
            { id: 'all', label: areaWords.withClosed },
            ...Object.entries(kind.states).map(([id, state]) => ({ id: `is ${id}`, label: state.label })),
          ]}
          value={asked.state ? `is ${asked.state}` : asked.closed ? 'all' : 'open'}
          onChange={id =>
            onAsk(
              id === 'open'
                ? { state: undefined, closed: undefined }
                : id === 'all'
                  ? { state: undefined, closed: 'yes' }
                  : { state: id?.slice(3), closed: undefined },
            )
          }
          placeholder=""
        />
        <div data-filter className="filter-words">
          <TextField
            label={areaWords.filter}
            unlabelled
            placeholder={areaWords.filter}
            value={asked.q ?? ''}
            onChange={q => onAsk({ q: q || undefined })}
          />
        </div>
      </div>
      <RecordTable
        kind={kind}
        rows={found.rows}
        sort={asked.sort ?? '-updatedAt'}
        onSort={sort => onAsk({ sort })}
        onOpen={row => history.push(peekAddress(row.key))}
        empty={
          found.isReading ? (
            <p className="small quiet table-empty">…</p>
          ) : isFiltered ? (
            <Empty
              title={areaWords.nothingFits}
              action={<Button onPress={() => onAsk({ q: undefined, state: undefined })}>{areaWords.clear}</Button>}
            />
          ) : (
            <Empty
              title={areaWords.empty(manyOf(kind))}
              action={
                <Button look="first" onPress={() => dialogs.open({ dialog: 'create', kind: kind.word })}>
                  <Plus aria-hidden />
                  {areaWords.create(kind.title)}
                </Button>
              }
            >
              {kind.says}
            </Empty>
          )
        }
      />
      <div className="table-foot small quiet">
        {found.rows.length > 0 && areaWords.shown(found.rows.length)}
        {found.hasMore && (
          <Button size="small" onPress={() => setPages(pages + 1)}>
            {areaWords.more}
          </Button>
        )}
      </div>
    </div>
  )
}

const count = (live: number | undefined): string => (live ? String(live) : '')
