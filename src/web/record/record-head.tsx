import { useRouter } from '@tanstack/react-router'
import Archive from 'lucide-react/icons/archive'
import ArchiveRestore from 'lucide-react/icons/archive-restore'
import ClipboardCheck from 'lucide-react/icons/clipboard-check'
import Copy from 'lucide-react/icons/copy'
import CopyPlus from 'lucide-react/icons/copy-plus'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Merge from 'lucide-react/icons/merge'
import Replace from 'lucide-react/icons/replace'
import { lazy, Suspense, useRef, useState } from 'react'
import type { Detail } from '../../model/answers.ts'
import { handOverOf } from '../../model/hand-over.ts'
import type { Kind } from '../../model/kind.ts'
import { openThreads } from '../../model/thread.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Key } from '../../ui/link-chip.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { toasts } from '../app.ts'
import { duplicate } from '../become/duplicate.ts'
import { make } from '../change.ts'
import { ThreadsSign } from '../list/threads-sign.tsx'
import { makeMine } from '../make-mine.ts'
import { dialogs } from '../shell/dialogs.ts'
import { recordKeys } from '../shell/key-book.ts'
import { drawn } from '../shell/key-page.ts'
import { recordAddress, whyAddress } from '../shell/places.ts'
import { toneOf, useTerritory } from '../territory.ts'
import { OnlookersLater } from '../with/onlookers-later.tsx'
import { recordWords } from '../words/record.words.ts'
import { RecordArea, RecordCanvases } from './record-places.tsx'

const FollowButton = lazy(() => import('../talk/follow-button.tsx').then(file => ({ default: file.FollowButton })))

/** A record's key, place and title, and what can be done with it as a whole. */
export function RecordHead({ detail, kind }: { detail: Detail; kind: Kind }) {
  const { record } = detail
  const territory = useTerritory()
  return (
    <header className="record-head">
      <div className="record-line">
        <Key mark={record.key} tone={toneOf(territory, kind.word)} />
        <span className="soft small">{kind.title}</span>
        <RecordArea kind={kind} />
        <ThreadsSign count={openThreads(detail.comments)} />
        <div className="record-tools">
          <OnlookersLater place={`record:${record.key}`} />
          <Suspense>
            <FollowButton record={record} />
          </Suspense>
          <RecordCanvases record={record} />
          <a className={buttonClass({ size: 'small' })} href={whyAddress(record.key)}>
            {recordWords.why}
          </a>
          <a className={buttonClass({ size: 'small' })} href={`/breaks/${record.key}`}>
            {recordWords.breaks}
          </a>
          <More detail={detail} />
        </div>
      </div>
      <Title detail={detail} />
    </header>
  )
}

function Title({ detail: { record, may } }: { detail: Detail }) {
  const [typed, setTyped] = useState<string | null>(null)
  // the title is changed as it stood when one began to write
  const began = useRef<number | null>(null)
  const keep = () => {
    const title = typed?.replace(/\s+/g, ' ').trim()
    setTyped(null)
    if (title && title !== record.title) void makeMine(record, began.current ?? record.version, { title })
    began.current = null
  }
  return (
    <>
      <h1 className="only-read">{record.title}</h1>
      <div className="record-title" data-field="title">
        <TextArea
          label={recordWords.titleLabel}
          unlabelled
          bare
          rows={1}
          value={typed ?? record.title}
          isReadOnly={!may.includes('update')}
          onChange={next => {
            began.current ??= record.version
            setTyped(next)
          }}
          onBlur={keep}
          onKeyDown={event => {
            if (event.key === 'Enter') {
              event.preventDefault()
              keep()
            } else if (event.key === 'Escape') setTyped(null)
            else event.continuePropagation()
          }}
        />
      </div>
    </>
  )
}

function More({ detail }: { detail: Detail }) {
  const { record, may } = detail
  const territory = useTerritory()
  const router = useRouter()
  const entries: MenuEntry[] = [
    {
      id: 'copy',
      label: recordWords.copyLink,
      icon: <Copy aria-hidden />,
      act: () => {
        void navigator.clipboard.writeText(location.origin + recordAddress(record.key))
        toasts.add({ says: recordWords.copied })
      },
    },
  ]
  if (may.includes('turn')) {
    entries.push(
      {
        id: 'turn',
        label: recordWords.turn,
        icon: <Replace aria-hidden />,
        hint: <KeyHint keys={drawn(recordKeys.keys.turn.press)} />,
        act: () => dialogs.open({ dialog: 'turn', records: [record] }),
      },
      {
        id: 'duplicate',
        label: recordWords.duplicate,
        icon: <CopyPlus aria-hidden />,
        hint: <KeyHint keys={drawn(recordKeys.keys.duplicate.press)} />,
        act: () => void duplicate(detail, false, router),
      },
      {
        id: 'duplicate links',
        label: recordWords.duplicateLinks,
        icon: <CopyPlus aria-hidden />,
        act: () => void duplicate(detail, true, router),
      },
    )
  }
  if (handOverOf(territory, record.kind)) {
    entries.push({
      id: 'hand-over',
      label: recordWords.handOver,
      icon: <ClipboardCheck aria-hidden />,
      hint: <KeyHint keys={drawn(recordKeys.keys.handOver.press)} />,
      act: () => dialogs.open({ dialog: 'hand-over', on: record }),
    })
  }
  if (may.includes('merge')) {
    entries.push({
      id: 'merge',
      label: recordWords.merge,
      icon: <Merge aria-hidden />,
      act: () => dialogs.open({ dialog: 'merge', on: record }),
    })
  }
  if (may.includes('archive')) {
    const act = () =>
      void make([{ verb: 'archive', id: record.id, version: record.version }], recordWords.archived(record.key))
    entries.push({ id: 'archive', label: recordWords.archive, icon: <Archive aria-hidden />, act })
  }
  if (may.includes('restore')) {
    const act = () =>
      void make([{ verb: 'restore', id: record.id, version: record.version }], recordWords.restored(record.key))
    entries.push({ id: 'restore', label: recordWords.restore, icon: <ArchiveRestore aria-hidden />, act })
  }
  return (
    <Menu label={recordWords.more} entries={entries}>
      <Button size="small" look="plain" icon aria-label={recordWords.more}>
        <Ellipsis aria-hidden />
      </Button>
    </Menu>
  )
}
