import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import Table from 'lucide-react/icons/table'
import { buttonClass } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { titleOf } from '../list/kind-title.ts'
import { ListView } from '../list/list-view.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { listWords } from '../words/list.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { shownQuery, viewSearch } from './view-search.ts'
import { ViewTools } from './view-tools.tsx'

/** A saved list under its own address; what one changes while looking stays in the address until it is saved. */
export function ViewScreen() {
  const { id } = useParams({ from: '/view/$id' })
  const { open, ...search } = useSearch({ from: '/view/$id' })
  const navigate = useNavigate()
  const territory = useTerritory()
  const { data, problem } = useAnswer('views', {})
  const { views } = listWords
  const view = data?.items.find(one => one.id === id)
  const kind = view && territory.kinds.get(view.kind)
  if (!data)
    return problem ? (
      <Trouble problem={problem} />
    ) : (
      <div className="page">
        <Skeleton lines={8} name={shellWords.loading} />
      </div>
    )
  if (!view || !kind)
    return (
      <div className="page">
        <Empty
          isPage
          title={views.gone}
          icon={<Table />}
          action={
            <a className={buttonClass({ look: 'first' })} href="/">
              {shellWords.toMap}
            </a>
          }
        >
          {views.goneWords}
        </Empty>
      </div>
    )
  const query = shownQuery(view.query, search)
  const go = (next: typeof query) =>
    void navigate({ to: '/view/$id', params: { id }, search: { ...viewSearch(view.query, next), open } })
  return (
    <div className="page page-list" data-tone={toneOf(territory, kind.word)}>
      <header className="page-head">
        <div>
          <h1>{view.name}</h1>
          <p className="soft">{views.of(titleOf(kind), view.shared ? views.sharedNote : views.mineNote)}</p>
        </div>
      </header>
      <ListView
        key={id}
        kind={kind}
        query={query}
        onQuery={go}
        views={<ViewTools view={view} kind={kind} query={query} onBack={() => go(view.query)} />}
      />
    </div>
  )
}
