import './talk.css'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Detail } from '../../model/answers.ts'
import { newId } from '../../model/id.ts'
import { threadsOf } from '../../model/thread.ts'
import { make } from '../change.ts'
import { since } from '../format.ts'
import { recordKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { recordAddress } from '../shell/places.ts'
import { talkWords } from '../words/talk.words.ts'
import { Composer } from './composer.tsx'
import { NamedPage } from './named-page.tsx'
import { ThreadView } from './thread-view.tsx'
import { useVisit } from './use-visit.ts'

/** What people said about a record, thread by thread, and where one says something oneself. */
export function RecordTalk({ detail }: { detail: Detail }) {
  const { comment: meant } = useSearch({ strict: false })
  const { record, comments, may, named } = detail
  const visit = useVisit(record.id)
  const mayComment = may.includes('comment')
  const area = useRef<HTMLTextAreaElement>(null)
  useKeys(recordKeys, { write: mayComment ? () => area.current?.focus() : undefined })
  // the comment an address leads to is brought into view once it stands there
  const isThere = comments.some(comment => comment.id === meant)
  useEffect(() => {
    if (!meant || !isThere) return
    const shown = requestAnimationFrame(() => {
      const found = document.getElementById(`comment-${meant}`)
      found?.scrollIntoView({ block: 'center' })
      found?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(shown)
  }, [meant, isThere])
  return (
    <NamedPage named={named}>
      <div className="talk">
        {visit?.before && visit.changes > 0 && (
          <p className="talk-since small">
            <a className="inline-link" href={`${recordAddress(record.key)}?leaf=history`}>
              {talkWords.since(visit.changes)}
            </a>
            <span className="quiet">{since(visit.before)}</span>
          </p>
        )}
        {comments.length === 0 && <p className="small quiet">{talkWords.nothing}</p>}
        <ul className="threads">
          {threadsOf(comments).map(thread => (
            <ThreadView
              key={thread.id}
              thread={thread}
              record={record}
              mayComment={mayComment}
              meant={meant}
              newSince={visit?.before ?? null}
            />
          ))}
        </ul>
        {mayComment && (
          <Composer
            record={record.id}
            label={talkWords.write}
            hint={talkWords.hint}
            send={talkWords.send}
            place={record.id}
            area={area}
            onSend={async text => (await make([{ verb: 'comment', id: newId(), on: record.id, text }])) !== null}
          />
        )}
      </div>
    </NamedPage>
  )
}
