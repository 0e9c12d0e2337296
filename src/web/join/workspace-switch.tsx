import ChevronsUpDown from 'lucide-react/icons/chevrons-up-down'
import { useEffect } from 'react'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { toasts } from '../app.ts'
import { joinWords } from '../words/join.words.ts'
import { goToWorkspace } from './auth.ts'

/** The way to one's other workspaces; drawn only where there are several. */
export function WorkspaceSwitch({ all, here }: { all: readonly { slug: string; name: string }[]; here: string }) {
  useEffect(() => {
    // one browser is in one workspace at a time, so that no window writes into another one than it shows
    const follow = (event: StorageEvent) => {
      if (event.key === 'chartroom.went') location.assign('/')
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [])
  const go = (slug: string) =>
    void goToWorkspace(slug).then(refused => refused && toasts.add({ says: refused, tone: 'bad' }))
  return (
    <Menu
      label={joinWords.switch}
      entries={all
        .filter(one => one.slug !== here)
        .map(one => ({ id: one.slug, label: one.name, act: () => go(one.slug) }))}
    >
      <Button size="small" look="plain" icon aria-label={joinWords.switch}>
        <ChevronsUpDown aria-hidden />
      </Button>
    </Menu>
  )
}
