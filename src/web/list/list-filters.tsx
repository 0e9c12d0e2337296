import ListFilter from 'lucide-react/icons/list-filter'
import { useMemo, useRef, useState } from 'react'
import type { Condition } from '../../model/filter.ts'
import type { Kind } from '../../model/kind.ts'
import type { ViewQuery } from '../../model/view.ts'
import { Anchored } from '../../ui/anchored.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { listWords } from '../words/list.words.ts'
import { conditionSays, nameLabel, waysOf } from './condition-parts.ts'
import { FilterChip } from './filter-chip.tsx'
import { FilterForm } from './filter-form.tsx'
import { filterOptions } from './filter-options.ts'
import { conditionOf } from './list-query.ts'
import type { Around } from './use-around.ts'

interface Props {
  kind: Kind
  query: ViewQuery
  around: Around
  onQuery: (query: ViewQuery) => void
  /** Esc on an empty field goes into the list. */
  onLeave: () => void
}

/** One field that narrows a list by words, people, values and links, and what it is narrowed by as chips. */
export function ListFilters({ kind, query, around, onQuery, onLeave }: Props) {
  const [typed, setTyped] = useState('')
  const [made, setMade] = useState<Condition | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const options = useMemo(() => filterOptions(kind, typed, around), [kind, typed, around])
  const add = (text: string) => onQuery({ ...query, where: [...query.where.filter(one => one !== text), text] })
  // once the field has closed its list of offers
  const leave = () =>
    requestAnimationFrame(() => {
      place.current?.querySelector('input')?.blur()
      onLeave()
    })
  const pick = (id: string) => {
    const [what, rest] = [id.slice(0, id.indexOf(' ')), id.slice(id.indexOf(' ') + 1)]
    setTyped('')
    if (id === 'words') onQuery({ ...query, q: typed.trim() })
    else if (what === 'where') add(rest)
    if (id === 'words' || what === 'where') leave()
    else setMade({ name: rest, comparison: waysOf(kind, rest)[0]!.comparison, values: [] })
  }
  const back = () => {
    setMade(null)
    place.current?.querySelector('input')?.focus()
  }
  const replaceAt = (at: number, text: string | undefined) =>
    onQuery({ ...query, where: query.where.flatMap((one, here) => (here === at ? (text ?? []) : one)) })
  return (
    <>
      <div
        className="list-filter"
        data-filter
        ref={place}
        onKeyDownCapture={event => {
          if (event.key !== 'Escape' || typed !== '') return
          event.stopPropagation()
          onLeave()
        }}
      >
        <ListFilter aria-hidden />
        <Combobox
          label={listWords.filter}
          unlabelled
          placeholder={listWords.filter}
          typed={typed}
          onType={setTyped}
          options={options}
          onPick={pick}
          empty={listWords.noFilter}
        />
      </div>
      {made && (
        <Anchored label={nameLabel(kind, made.name)} at={place} onClose={back}>
          <FilterForm
            kind={kind}
            condition={made}
            around={around}
            onApply={text => {
              add(text)
              back()
            }}
          />
        </Anchored>
      )}
      {(query.where.length > 0 || query.q) && (
        <ul className="list-chips" aria-label={listWords.filters}>
          {query.q && (
            <FilterChip what={listWords.wordsChip} how={`“${query.q}”`} onRemove={() => onQuery({ ...query, q: '' })} />
          )}
          {query.where.map((text, at) => {
            const condition = conditionOf(text, kind)
            if (!condition)
              return <FilterChip key={text} what={text} how="" onRemove={() => replaceAt(at, undefined)} />
            return (
              <FilterChip
                key={text}
                {...conditionSays(kind, condition, around)}
                onRemove={() => replaceAt(at, undefined)}
                form={close => (
                  <FilterForm
                    kind={kind}
                    condition={condition}
                    around={around}
                    onApply={next => {
                      replaceAt(at, next)
                      close()
                    }}
                  />
                )}
              />
            )
          })}
          {query.where.length + (query.q ? 1 : 0) > 1 && (
            <li>
              <button type="button" className="list-clear" onClick={() => onQuery({ ...query, where: [], q: '' })}>
                {listWords.clear}
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  )
}
