import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import Plus from 'lucide-react/icons/plus'
import { manyOf } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { ShareButton } from '../share/share-button.tsx'
import { dialogs } from '../shell/dialogs.ts'
import { Lost } from '../shell/trouble.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { useMayWrite } from '../use-may-write.ts'
import { SaveList } from '../view/save-list.tsx'
import { OnlookersLater } from '../with/onlookers-later.tsx'
import { listWords } from '../words/list.words.ts'
import { KindSwitch } from './kind-switch.tsx'
import { queryOf, searchOf } from './list-query.ts'
import { ListView } from './list-view.tsx'

/** All records of one kind on a page of their own; the address says which of them and how. */
export function ListScreen() {
  const { kind: plural } = useParams({ from: '/list/$kind' })
  const search = useSearch({ from: '/list/$kind' })
  const navigate = useNavigate()
  const territory = useTerritory()
  const mayWrite = useMayWrite()
  const kind = [...territory.kinds.values()].find(one => one.plural === plural)
  if (!kind) return <Lost />
  const query = queryOf(search)
  return (
    <div className="page page-list" data-tone={toneOf(territory, kind.word)}>
      <header className="page-head">
        <KindSwitch kind={kind} onKind={next => void navigate({ to: '/list/$kind', params: { kind: next.plural } })} />
        {mayWrite && (
          <div className="page-tools">
            <Button look="first" onPress={() => dialogs.open({ dialog: 'create', kind: kind.word })}>
              <Plus aria-hidden />
              {listWords.create(kind.title)}
            </Button>
          </div>
        )}
      </header>
      <ListView
        key={kind.word}
        kind={kind}
        query={query}
        views={
          <>
            <OnlookersLater place={`list:${kind.plural}`} />
            <SaveList kind={kind} query={query} />
            <ShareButton
              shown={{ sort: 'list', kind: kind.word, query }}
              name={manyOf(kind)}
              look="plain"
              size="small"
            />
          </>
        }
        onQuery={next =>
          void navigate({
            to: '/list/$kind',
            params: { kind: kind.plural },
            search: { ...searchOf(next), open: search.open },
          })
        }
      />
    </div>
  )
}
