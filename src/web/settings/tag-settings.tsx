import TagIcon from 'lucide-react/icons/tag'
import './tag-settings.css'
import { useState } from 'react'
import type { TagSeen } from '../../model/team.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { TagLink } from '../../ui/tag.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { app, toasts } from '../app.ts'
import { refused, undo } from '../change.ts'
import { fits } from '../over/fits.ts'
import { taggedAddress } from '../shell/places.ts'
import { useAnswer } from '../use-answer.ts'
import { useMayWrite } from '../use-may-write.ts'
import { settingsWords } from '../words/settings.words.ts'
import { shellWords } from '../words/shell.words.ts'

const { tags: words } = settingsWords

/** The tags in use: renamed, merged or taken off on every record at once, and that in one step back. */
export function TagSettings() {
  const { data } = useAnswer('tags', {})
  const mayWrite = useMayWrite()
  const [typed, setTyped] = useState('')
  const [edited, setEdited] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const tags = data?.items ?? []
  const change = async (from: string, to: string | null) => {
    setEdited(null)
    if (to === from || to === '') return
    setBusy(true)
    try {
      const { done, says } = await app.contract.changeTags({ from: [from], to })
      app.changed(done?.number)
      app.changed()
      const action = done && { label: shellWords.undo, act: () => void undo(done.batch).then(() => app.changed()) }
      toasts.add({ says, ...(action ? { action } : {}) })
    } catch (cause) {
      refused(cause)
    }
    setBusy(false)
  }
  if (data && tags.length === 0)
    return (
      <Empty icon={<TagIcon />} title={words.none}>
        {words.noneWords}
      </Empty>
    )
  return (
    <div className="settings">
      <p className="small soft">{words.help}</p>
      <div className="tag-head">
        <div data-filter className="settings-filter">
          <TextField label={words.filter} unlabelled placeholder={words.filter} value={typed} onChange={setTyped} />
        </div>
        <p className="small quiet" role="status">
          {busy ? words.working : ''}
        </p>
      </div>
      <ul className="tag-rows">
        {tags
          .filter(({ tag }) => typed.trim() === '' || fits(tag, typed))
          .map(seen => (
            <TagRow
              key={seen.tag}
              seen={seen}
              tags={tags}
              mayWrite={mayWrite && !busy}
              isEdited={edited === seen.tag}
              onEdit={isOn => setEdited(isOn ? seen.tag : null)}
              onChange={to => void change(seen.tag, to)}
            />
          ))}
      </ul>
    </div>
  )
}

interface RowProps {
  seen: TagSeen
  tags: readonly TagSeen[]
  mayWrite: boolean
  isEdited: boolean
  onEdit: (isOn: boolean) => void
  onChange: (to: string | null) => void
}

function TagRow({ seen: { tag, count }, tags, mayWrite, isEdited, onEdit, onChange }: RowProps) {
  if (isEdited) return <TagEdit tag={tag} tags={tags} onEdit={onEdit} onChange={onChange} />
  return (
    <li className="tag-row">
      <TagLink tag={tag} address={taggedAddress(tag)} />
      <span className="small quiet number">{words.on(count)}</span>
      {mayWrite && (
        <span className="tag-tools">
          <Button size="small" look="plain" aria-label={words.renameNamed(tag)} onPress={() => onEdit(true)}>
            {words.rename}
          </Button>
          <Button size="small" look="plain" aria-label={words.removeNamed(tag)} onPress={() => onChange(null)}>
            {words.remove}
          </Button>
        </span>
      )}
    </li>
  )
}

const offered = 4

function TagEdit({ tag, tags, onEdit, onChange }: Omit<RowProps, 'seen' | 'mayWrite' | 'isEdited'> & { tag: string }) {
  const [typed, setTyped] = useState(tag)
  const to = typed.trim()
  const others = tags.filter(one => one.tag !== tag)
  const near = to === tag || to === '' ? others : others.filter(one => fits(one.tag, to))
  const meets = others.some(one => one.tag === to)
  return (
    <li className="tag-edit">
      <div className="settings-line">
        <TextField
          label={words.newName(tag)}
          help={meets ? words.meets(tag, to) : words.newNameHelp}
          value={typed}
          onChange={setTyped}
          maxLength={200}
          autoFocus
          onKeyDown={event => {
            if (event.key === 'Enter') onChange(to)
            else if (event.key === 'Escape') onEdit(false)
            else event.continuePropagation()
          }}
        />
        <Button look="first" onPress={() => onChange(to)}>
          {meets ? words.merge : words.rename}
        </Button>
        <Button look="plain" onPress={() => onEdit(false)}>
          {words.cancel}
        </Button>
      </div>
      {near.length > 0 && (
        <p className="small quiet tag-near">
          {words.mergeWith}
          {near.slice(0, offered).map(one => (
            <Button
              key={one.tag}
              size="small"
              aria-label={words.mergeNamed(tag, one.tag)}
              onPress={() => onChange(one.tag)}
            >
              {one.tag}
            </Button>
          ))}
        </p>
      )}
    </li>
  )
}
