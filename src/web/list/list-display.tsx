import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal'
import { filterNames, parseSort } from '../../model/filter.ts'
import type { Kind } from '../../model/kind.ts'
import { usualColumns } from '../../model/list-shape.ts'
import { groupNames, type ViewQuery } from '../../model/view.ts'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { listWords } from '../words/list.words.ts'
import { nameLabel } from './condition-parts.ts'
import { allColumns } from './list-columns.tsx'

interface Props {
  kind: Kind
  query: ViewQuery
  onQuery: (query: ViewQuery) => void
}

/** How a list is laid out: its order, what puts it together, and which columns stand in it from first to last. */
export function ListDisplay({ kind, query, onQuery }: Props) {
  const isBoard = query.shape === 'board'
  const sort = query.sort ?? '-updatedAt'
  const isDown = sort.startsWith('-')
  const by = sort.replace(/^-/, '')
  const sorts = ['key', ...filterNames(kind).filter(name => name !== 'key' && maySort(kind, name))]
  const hasClosed = Object.values(kind.states).some(state => state.closed)
  return (
    <Popover
      label={listWords.display}
      button={
        <Button look="plain" size="small">
          <SlidersHorizontal aria-hidden />
          {listWords.display}
        </Button>
      }
    >
      {() => (
        <div className="list-display">
          <Select
            label={listWords.sort}
            options={sorts.map(id => ({ id, label: nameLabel(kind, id) }))}
            value={by}
            onChange={name => name && onQuery({ ...query, sort: `${isDown ? '-' : ''}${name}` })}
            placeholder=""
          />
          <Switch isSelected={isDown} onChange={down => onQuery({ ...query, sort: `${down ? '-' : ''}${by}` })}>
            {listWords.descending}
          </Switch>
          <Select
            label={listWords.group}
            options={groupNames(kind).map(id => ({ id, label: nameLabel(kind, id) }))}
            value={query.group ?? (isBoard ? 'state' : null)}
            onChange={group => onQuery({ ...query, group: group ?? undefined })}
            placeholder={listWords.noGroup}
            none={isBoard ? undefined : listWords.noGroup}
          />
          {hasClosed && (
            <Switch
              isSelected={query.closed === true}
              onChange={closed => onQuery({ ...query, closed: closed || undefined })}
            >
              {listWords.closed}
            </Switch>
          )}
          {!isBoard && <Columns kind={kind} query={query} onQuery={onQuery} />}
        </div>
      )}
    </Popover>
  )
}

function Columns({ kind, query, onQuery }: Props) {
  const chosen = query.columns ?? usualColumns(kind)
  const set = (columns: readonly string[] | undefined) => onQuery({ ...query, columns })
  const all = allColumns(kind)
  const label = (id: string) => all.find(one => one.id === id)?.label ?? id
  const move = (at: number, by: number) => {
    const next = [...chosen]
    const [one] = next.splice(at, 1)
    next.splice(at + by, 0, one!)
    set(next)
  }
  return (
    <fieldset className="list-columns">
      <legend className="field-label">{listWords.columns}</legend>
      <ul>
        {chosen.map((id, at) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked onChange={() => set(chosen.filter(one => one !== id))} />
              <span className="shortened">{label(id)}</span>
            </label>
            <Button
              look="plain"
              size="small"
              icon
              aria-label={listWords.earlier(label(id))}
              notNow={at === 0 && listWords.isFirst}
              onPress={() => move(at, -1)}
            >
              <ArrowUp aria-hidden />
            </Button>
            <Button
              look="plain"
              size="small"
              icon
              aria-label={listWords.later(label(id))}
              notNow={at === chosen.length - 1 && listWords.isLast}
              onPress={() => move(at, 1)}
            >
              <ArrowDown aria-hidden />
            </Button>
          </li>
        ))}
        {all
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id, label: says }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={false} onChange={() => set([...chosen, id])} />
                <span className="shortened">{says}</span>
              </label>
            </li>
          ))}
      </ul>
      {query.columns && (
        <Button look="plain" size="small" onPress={() => set(undefined)}>
          {listWords.reset}
        </Button>
      )}
    </fieldset>
  )
}

function maySort(kind: Kind, name: string): boolean {
  try {
    parseSort(name, kind)
    return !['choices', 'steps'].includes(kind.fields[name]?.type ?? '')
  } catch {
    return false
  }
}
