import { lazy, Suspense, useState } from 'react'
import type { Detail } from '../../model/answers.ts'
import { newId } from '../../model/id.ts'
import { Button } from '../../ui/button.tsx'
import { Prose } from '../../ui/prose.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { make } from '../change.ts'
import { exactly, since } from '../format.ts'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { recordWords } from '../words/record.words.ts'
import { usePersonName } from './field-page.tsx'
import { RecordFiles } from './record-files.tsx'

const RecordHistory = lazy(() => import('../past/record-history.tsx').then(file => ({ default: file.RecordHistory })))

/** What people said about a record, what happened to it, and the files that hang on it. */
export function RecordLeaves({
  detail,
  leaf,
  onLeaf,
}: {
  detail: Detail
  leaf: string | undefined
  onLeaf: (leaf: string) => void
}) {
  return (
    <section className="record-section">
      <Tabs
        label={detail.record.key}
        open={leaf ?? 'comments'}
        onOpen={onLeaf}
        leaves={[
          {
            id: 'comments',
            title: recordWords.comments,
            count: detail.comments.length,
            content: <Comments detail={detail} />,
          },
          { id: 'history', title: recordWords.history, content: <History detail={detail} /> },
          {
            id: 'files',
            title: recordWords.files,
            count: detail.attachments.length,
            content: <RecordFiles detail={detail} />,
          },
        ]}
      />
    </section>
  )
}

function Comments({ detail: { record, comments, may } }: { detail: Detail }) {
  const [text, setText] = useState('')
  const personName = usePersonName()
  const me = useAnswer('me', {}).data?.member.id
  const send = async () => {
    if (text.trim() === '') return
    const done = await make([{ verb: 'comment', id: newId(), on: record.id, text: text.trim() }])
    if (done) setText('')
  }
  return (
    <div className="comments">
      {comments.length === 0 && <p className="small quiet">{recordWords.noComments}</p>}
      <ul className="comment-list">
        {comments.map(comment => (
          <li key={comment.id} className="comment">
            <p className="comment-head">
              <span className="comment-by">{personName(comment.by)}</span>
              <time className="quiet small" dateTime={comment.at} title={exactly(comment.at)}>
                {since(comment.at)}
              </time>
              {comment.by === me && (
                <Button
                  look="plain"
                  size="small"
                  onPress={() => void make([{ verb: 'uncomment', id: comment.id }], recordWords.removeComment)}
                >
                  {recordWords.removeComment}
                </Button>
              )}
            </p>
            <Prose text={comment.text} />
          </li>
        ))}
      </ul>
      {may.includes('comment') && (
        <div className="comment-new">
          <TextArea
            label={recordWords.comment}
            unlabelled
            rows={2}
            placeholder={recordWords.comment}
            value={text}
            onChange={setText}
            onKeyDown={event => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send()
              else event.continuePropagation()
            }}
          />
          <Button size="small" onPress={send}>
            {recordWords.send}
          </Button>
        </div>
      )}
    </div>
  )
}

function History({ detail }: { detail: Detail }) {
  const kind = useTerritory().kinds.get(detail.record.kind)
  return <Suspense>{kind && <RecordHistory id={detail.record.id} kind={kind} />}</Suspense>
}
