import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { RecordView } from './record-view.tsx'

/** A record's own page. */
export function RecordScreen() {
  const { key } = useParams({ from: '/record/$key' })
  const search = useSearch({ from: '/record/$key' })
  const navigate = useNavigate()
  return (
    <div className="page">
      <RecordView
        called={key}
        leaf={search.leaf}
        edit={search.edit}
        onLeaf={leaf =>
          void navigate({ to: '/record/$key', params: { key }, search: { ...search, leaf }, replace: true })
        }
      />
    </div>
  )
}
