import './trash.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import Trash2 from 'lucide-react/icons/trash-2'
import { useDeferredValue, useState } from 'react'
import type { ChartRecord } from '../../model/record.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { switched } from '../../ui/chosen.ts'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { changeMany } from '../list/change-many.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useAnswer } from '../use-answer.ts'
import { shellWords } from '../words/shell.words.ts'
import { trashWords } from '../words/trash.words.ts'
import { EraseDialog } from './erase-dialog.tsx'
import { TrashRow } from './trash-row.tsx'

/** What was put away, who did it, and when it will be gone: searched, restored one by one or many at once, or erased. */
export function TrashScreen() {
  const { q = '' } = useSearch({ from: '/trash' })
  const navigate = useNavigate()
  const asked = useDeferredValue(q.trim())
  const { data, problem } = useAnswer('list', {
    archived: 'only',
    sort: '-updatedAt',
    limit: 200,
    ...(asked ? { q: asked } : {}),
  })
  const scopes = useAnswer('me', {}).data?.scopes ?? []
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [erasing, setErasing] = useState<ChartRecord | null>(null)
  const records = data?.items ?? []
  const picked = records.filter(({ id }) => chosen.has(id))
  const mayWrite = scopes.includes('write')
  const restore = async (some: readonly ChartRecord[]) => {
    const changes = some.map(({ id, version }) => ({ verb: 'restore' as const, id, version }))
    if (await changeMany(changes, trashWords.restored(some.length, some[0]?.key ?? ''))) setChosen(new Set())
  }
  if (problem && !data) return <Trouble problem={problem} />
  return (
    <div className="page page-narrow">
      <header className="page-head">
        <div>
          <h1>{trashWords.title}</h1>
          <p className="soft">{trashWords.says}</p>
        </div>
      </header>
      <div className="trash-tools">
        <div data-filter className="trash-search">
          <TextField
            label={trashWords.search}
            unlabelled
            placeholder={trashWords.search}
            value={q}
            onChange={next => void navigate({ to: '/trash', search: next ? { q: next } : {}, replace: true })}
          />
        </div>
        {mayWrite && records.length > 1 && (
          <>
            <Checkbox
              isSelected={picked.length === records.length}
              isSome={picked.length > 0 && picked.length < records.length}
              onChange={on => setChosen(new Set(on ? records.map(({ id }) => id) : []))}
            >
              {picked.length > 0 ? trashWords.selected(picked.length) : trashWords.selectAll}
            </Checkbox>
            {picked.length > 0 && (
              <Button look="first" size="small" onPress={() => void restore(picked)}>
                {trashWords.restoreMany(picked.length)}
              </Button>
            )}
          </>
        )}
      </div>
      {!data && <Skeleton lines={6} name={shellWords.loading} />}
      {data && records.length === 0 && (
        <Empty icon={<Trash2 />} title={asked ? trashWords.nothing : trashWords.empty}>
          {asked ? trashWords.nothingWords : trashWords.emptyWords}
        </Empty>
      )}
      <ul className="trash" aria-label={trashWords.title}>
        {records.map(record => (
          <TrashRow
            key={record.id}
            record={record}
            isChosen={chosen.has(record.id)}
            onChoose={mayWrite ? () => setChosen(switched(chosen, record.id)) : undefined}
            onRestore={mayWrite ? () => void restore([record]) : undefined}
            onErase={scopes.includes('admin') ? () => setErasing(record) : undefined}
          />
        ))}
      </ul>
      {data?.next && <p className="small quiet">{trashWords.more}</p>}
      {erasing && <EraseDialog record={erasing} onClose={() => setErasing(null)} />}
    </div>
  )
}
