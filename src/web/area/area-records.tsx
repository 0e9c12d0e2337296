import type { Area } from '../../model/area.ts'
import { Select } from '../../ui/select.tsx'
import { number } from '../format.ts'
import { titleOf } from '../list/kind-title.ts'
import { type ListSearch, queryOf, searchOf } from '../list/list-query.ts'
import { ListView } from '../list/list-view.tsx'
import { useAnswer } from '../use-answer.ts'
import { SaveList } from '../view/save-list.tsx'
import { areaWords } from '../words/area.words.ts'

interface Props {
  area: Area
  asked: ListSearch
  onAsk: (change: ListSearch) => void
}

/** The records of an area, one kind at a time, as a list; the address holds what is asked. */
export function AreaRecords({ area, asked, onAsk }: Props) {
  const counts = useAnswer('map', {}).data?.areas.find(one => one.id === area.id)?.counts ?? []
  const filled = new Set(counts.filter(count => count.live > 0).map(count => count.kind))
  const kind =
    area.kinds.find(one => one.plural === asked.kind) ??
    area.kinds.find(one => filled.has(one.word)) ??
    area.kinds.find(one => one.made === 'everyday') ??
    area.kinds[0]!
  const shownKinds = area.kinds.filter(one => one === kind || one.made === 'everyday' || filled.has(one.word))
  const query = queryOf(asked)
  return (
    <ListView
      key={kind.word}
      kind={kind}
      query={query}
      views={<SaveList kind={kind} query={query} />}
      onQuery={next => onAsk({ ...searchOf(next), kind: kind.plural })}
      before={
        <div className="area-kind">
          <Select
            label={areaWords.kind}
            unlabelled
            options={shownKinds.map(one => ({
              id: one.plural,
              label: titleOf(one),
              help: count(counts.find(c => c.kind === one.word)?.live),
            }))}
            value={kind.plural}
            onChange={plural => plural && onAsk({ ...searchOf({ where: [] }), kind: plural })}
            placeholder=""
          />
        </div>
      }
    />
  )
}

const count = (live: number | undefined): string => (live ? number(live) : '')
