import { lazy, Suspense } from 'react'
import type { Detail } from '../../model/answers.ts'
import { Skeleton } from '../../ui/progress.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { useTerritory } from '../territory.ts'
import { recordWords } from '../words/record.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { RecordFiles } from './record-files.tsx'

const RecordTalk = lazy(() => import('../talk/record-talk.tsx').then(file => ({ default: file.RecordTalk })))
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
            content: (
              <Suspense fallback={<Skeleton lines={4} name={shellWords.loading} />}>
                <RecordTalk detail={detail} />
              </Suspense>
            ),
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

function History({ detail }: { detail: Detail }) {
  const kind = useTerritory().kinds.get(detail.record.kind)
  return <Suspense>{kind && <RecordHistory id={detail.record.id} kind={kind} />}</Suspense>
}
