import { useRouter } from '@tanstack/react-router'
import CopyPlus from 'lucide-react/icons/copy-plus'
import Lock from 'lucide-react/icons/lock'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash-2'
import Users from 'lucide-react/icons/users'
import { useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import type { ViewQuery, ViewSeen } from '../../model/view.ts'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { isSame } from '../list/list-query.ts'
import { ShareButton } from '../share/share-button.tsx'
import { useMayWrite } from '../use-may-write.ts'
import { listWords } from '../words/list.words.ts'
import { SaveList } from './save-list.tsx'
import { SaveViewDialog } from './save-view-dialog.tsx'
import { changeView, dropView, saveView, viewAddress } from './view-changes.ts'

interface Props {
  view: ViewSeen
  kind: Kind
  query: ViewQuery
  onBack: () => void
}

/** What can be done with a saved view: keep what was changed or go back, and its name, readers, copy and end. */
export function ViewTools({ view, kind, query, onBack }: Props) {
  const { history } = useRouter()
  const [isRenaming, setRenaming] = useState(false)
  const mayShare = useMayWrite()
  const { views } = listWords
  const isChanged = !isSame(view.query, query)
  const mayChange = view.may.includes('change')
  const copy = async () => {
    const made = await saveView({ name: views.copyOf(view.name), kind: view.kind, query, shared: false })
    if (made) history.push(viewAddress(made.id))
  }
  const own: MenuEntry[] = [
    { id: 'rename', label: views.rename, icon: <Pencil aria-hidden />, act: () => setRenaming(true) },
    ...(mayShare
      ? [
          view.shared
            ? {
                id: 'share',
                label: views.unshare,
                icon: <Lock aria-hidden />,
                act: () => void changeView(view, { shared: false }, views.unshared(view.name)),
              }
            : {
                id: 'share',
                label: views.share,
                icon: <Users aria-hidden />,
                act: () => void changeView(view, { shared: true }, views.shared(view.name)),
              },
        ]
      : []),
  ]
  const end: MenuEntry = {
    id: 'remove',
    label: views.remove,
    icon: <Trash2 aria-hidden />,
    act: () => void dropView(view).then(isGone => isGone && history.push(`/list/${kind.plural}`)),
  }
  return (
    <>
      {isChanged && (
        <>
          {mayChange && (
            <Button
              size="small"
              onPress={() => void changeView(view, { query }, views.updated(view.name)).then(done => done && onBack())}
            >
              {views.update}
            </Button>
          )}
          <SaveList kind={kind} query={query} isAlways />
          <Button look="plain" size="small" onPress={onBack}>
            {views.reset}
          </Button>
        </>
      )}
      <ShareButton shown={{ sort: 'view', view: view.id }} name={view.name} look="plain" size="small" />
      <Menu
        label={views.more}
        entries={[
          ...(mayChange ? own : []),
          { id: 'copy', label: views.duplicate, icon: <CopyPlus aria-hidden />, act: () => void copy() },
          ...(view.may.includes('remove') ? [end] : []),
        ]}
      >
        <Button look="plain" size="small">
          {views.one}
        </Button>
      </Menu>
      {isRenaming && (
        <SaveViewDialog
          title={views.renameDialog}
          name={view.name}
          asksWho={false}
          onClose={() => setRenaming(false)}
          onSave={({ name }) => void changeView(view, { name }, views.renamed(name))}
        />
      )}
    </>
  )
}
