import Ellipsis from 'lucide-react/icons/ellipsis'
import Link2 from 'lucide-react/icons/link-2'
import Pencil from 'lucide-react/icons/pencil'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import type { Comment } from '../../model/change.ts'
import type { ChartRecord } from '../../model/record.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { Prose } from '../../ui/prose.tsx'
import { toasts } from '../app.ts'
import { make } from '../change.ts'
import { exactly, since } from '../format.ts'
import { usePersonName } from '../record/field-page.tsx'
import { commentAddress } from '../shell/places.ts'
import { useAnswer } from '../use-answer.ts'
import { talkWords } from '../words/talk.words.ts'
import { Composer } from './composer.tsx'
import { opened } from './draft.ts'
import { useSpeaker } from './use-speaker.ts'

interface Props {
  comment: Comment
  record: ChartRecord
  mayComment: boolean
  /** It is the one an address leads to. */
  isMeant: boolean
  newSince: string | null
}

/** One comment: who said it and when, and what its author can do with it. */
export function CommentView({ comment, record, mayComment, isMeant, newSince }: Props) {
  const [isEdited, setEdited] = useState(false)
  const personName = usePersonName()
  const me = useAnswer('me', {}).data
  const speaker = useSpeaker()
  const name = speaker.nameOf(comment.by)
  const isMine = speaker.idOf(comment.by) === speaker.me
  const entries: MenuEntry[] = [
    {
      id: 'copy',
      label: talkWords.copy,
      icon: <Link2 aria-hidden />,
      act: () => {
        void navigator.clipboard.writeText(location.origin + commentAddress(record.key, comment.id))
        toasts.add({ says: talkWords.copied })
      },
    },
  ]
  if (isMine && mayComment)
    entries.push({
      id: 'edit',
      label: talkWords.edit,
      icon: <Pencil aria-hidden />,
      focuses: true,
      act: () => setEdited(true),
    })
  if (mayComment && (isMine || me?.scopes.includes('admin')))
    entries.push({
      id: 'take',
      label: talkWords.take,
      icon: <Trash2 aria-hidden />,
      act: () => void make([{ verb: 'uncomment', id: comment.id }], talkWords.taken),
    })
  return (
    <article
      className="comment"
      id={`comment-${comment.id}`}
      data-meant={isMeant || undefined}
      tabIndex={-1}
      aria-label={`${name}, ${since(comment.at)}`}
    >
      <Avatar name={name} size="small" />
      <div className="comment-body">
        <header className="comment-head">
          <span className="comment-by">{name}</span>
          <a
            className="comment-at quiet small"
            href={commentAddress(record.key, comment.id)}
            title={exactly(comment.at)}
          >
            <time dateTime={comment.at}>{since(comment.at)}</time>
          </a>
          {newSince !== null && !isMine && comment.at > newSince && (
            <span className="comment-new">{talkWords.isNew}</span>
          )}
          {comment.editedAt && (
            <span className="quiet small" title={talkWords.editedAt(exactly(comment.editedAt))}>
              {talkWords.edited}
            </span>
          )}
          <span className="comment-tools">
            <Menu label={talkWords.more(name)} entries={entries}>
              <Button look="plain" size="small" icon aria-label={talkWords.more(name)}>
                <Ellipsis aria-hidden />
              </Button>
            </Menu>
          </span>
        </header>
        {isEdited ? (
          <Composer
            record={record.id}
            label={talkWords.editing}
            hint={talkWords.hint}
            send={talkWords.save}
            begun={opened(comment.text, ({ of, id, label }) =>
              of === 'member' ? personName(id) || label.replace(/^@/, '') : label,
            )}
            autoFocus
            onCancel={() => setEdited(false)}
            onSend={async text => {
              const done = await make([{ verb: 'recomment', id: comment.id, text }])
              if (done) setEdited(false)
              return done !== null
            }}
          />
        ) : (
          <Prose text={comment.text} />
        )}
      </div>
    </article>
  )
}
