import Columns3 from 'lucide-react/icons/columns-3'
import Ellipsis from 'lucide-react/icons/ellipsis'
import FileDown from 'lucide-react/icons/file-down'
import LinkIcon from 'lucide-react/icons/link'
import Printer from 'lucide-react/icons/printer'
import Rows3 from 'lucide-react/icons/rows-3'
import type { ReactNode } from 'react'
import { type Kind, manyOf } from '../../model/kind.ts'
import type { ViewQuery } from '../../model/view.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { toasts } from '../app.ts'
import { refused } from '../change.ts'
import { listWords } from '../words/list.words.ts'
import { everyRecord } from './every-record.ts'
import { keepFile, listCsv } from './list-csv.ts'
import { ListDisplay } from './list-display.tsx'
import { ListFilters } from './list-filters.tsx'
import type { Around } from './use-around.ts'

interface Props {
  kind: Kind
  query: ViewQuery
  around: Around
  onQuery: (query: ViewQuery) => void
  before: ReactNode
  views: ReactNode
  onPrint: () => void
  /** From the filter into the list. */
  onLeave: () => void
}

/** What stands over a list: which, narrowed by what, as a table or a board, and what can be taken away from it. */
export function ListTools({ kind, query, around, onQuery, before, views, onPrint, onLeave }: Props) {
  const toFile = () =>
    void everyRecord(kind, query)
      .then(records => keepFile(`${manyOf(kind)}.csv`, listCsv(kind, query, records, around)))
      .catch(refused)
  const copy = () =>
    void navigator.clipboard.writeText(location.href).then(() => toasts.add({ says: listWords.views.copied }), refused)
  return (
    <div className="list-tools">
      {before}
      <ListFilters kind={kind} query={query} around={around} onQuery={onQuery} onLeave={onLeave} />
      <div className="list-acts">
        {views}
        {Object.keys(kind.states).length > 1 && (
          <Segmented
            label={listWords.shape}
            value={query.shape ?? 'table'}
            onChange={shape => onQuery({ ...query, shape: shape === 'board' ? 'board' : undefined })}
            options={[
              { id: 'table', label: listWords.shapes.table, icon: <Rows3 aria-hidden /> },
              { id: 'board', label: listWords.shapes.board, icon: <Columns3 aria-hidden /> },
            ]}
          />
        )}
        <ListDisplay kind={kind} query={query} onQuery={onQuery} />
        <Menu
          label={listWords.take}
          entries={[
            { id: 'csv', label: listWords.csv, icon: <FileDown aria-hidden />, act: toFile },
            { id: 'print', label: listWords.print, icon: <Printer aria-hidden />, act: onPrint },
            { id: 'copy', label: listWords.views.copy, icon: <LinkIcon aria-hidden />, act: copy },
          ]}
        >
          <Button look="plain" size="small" icon aria-label={listWords.take}>
            <Ellipsis aria-hidden />
          </Button>
        </Menu>
      </div>
    </div>
  )
}
