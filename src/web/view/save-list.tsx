import { useRouter } from '@tanstack/react-router'
import Bookmark from 'lucide-react/icons/bookmark'
import { useState } from 'react'
import type { Kind } from '../../model/kind.ts'
import type { ViewQuery } from '../../model/view.ts'
import { Button } from '../../ui/button.tsx'
import { isSame } from '../list/list-query.ts'
import { listKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { useAnswer } from '../use-answer.ts'
import { listWords } from '../words/list.words.ts'
import { SaveViewDialog } from './save-view-dialog.tsx'
import { saveView, viewAddress } from './view-changes.ts'

/** Saves what a list shows as a view, and goes to its address; offered once the list shows anything of its own. */
export function SaveList({ kind, query, isAlways }: { kind: Kind; query: ViewQuery; isAlways?: boolean }) {
  const { history } = useRouter()
  const [isOpen, setOpen] = useState(false)
  const maySave = useAnswer('me', {}).data?.scopes.includes('comment') ?? false
  useKeys(listKeys, { save: maySave ? () => setOpen(true) : undefined })
  if (!maySave) return null
  return (
    <>
      {(isAlways || !isSame(query, { where: [] })) && (
        <Button look="plain" size="small" onPress={() => setOpen(true)}>
          <Bookmark aria-hidden />
          {listWords.views.save}
        </Button>
      )}
      {isOpen && (
        <SaveViewDialog
          title={listWords.views.dialog}
          name=""
          asksWho
          onClose={() => setOpen(false)}
          onSave={async given => {
            const view = await saveView({ ...given, kind: kind.word, query })
            if (view) history.push(viewAddress(view.id))
          }}
        />
      )}
    </>
  )
}
