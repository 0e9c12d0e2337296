import './record-past.css'
import type { RecordPast as Past } from '../../model/past.ts'
import { Key } from '../../ui/link-chip.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { ownMoment } from '../own-days.ts'
import { FieldPage } from '../record/field-page.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { toneOf, useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { pastWords } from '../words/past.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { LinksThen } from './links-then.tsx'
import { PastValues } from './past-values.tsx'
import { VersionBar } from './version-bar.tsx'
import { versionAt, versionsOf } from './versions.ts'

/** One record as it was: its values then beside those of now, its links of then, and a way through its versions. */
export function RecordPast({ called, at }: { called: string; at: string }) {
  const now = useAnswer('read', { id: called })
  const then = useAnswer('recordAt', { id: called, when: ownMoment(at) })
  const id = now.data?.record.id
  const lines = useAnswer('history', { record: called, limit: 200 }).data?.items ?? []
  const problem = then.problem ?? now.problem
  const versions = id ? versionsOf(lines, id) : []
  const place = versionAt(versions, at)
  return (
    <FieldPage>
      <article className="record record-then" data-past>
        <VersionBar at={at} versions={versions} place={place} />
        {problem && <Trouble problem={problem} />}
        {!problem && !(now.data && then.data) && <Skeleton lines={7} name={shellWords.loading} />}
        {!problem && now.data && then.data && (
          <>
            <Head past={then.data} />
            <PastValues then={then.data.record} detail={now.data} changed={versions[place]?.changed ?? []} />
            <LinksThen then={then.data} now={now.data} at={at} />
          </>
        )}
      </article>
    </FieldPage>
  )
}

function Head({ past: { record } }: { past: Past }) {
  const territory = useTerritory()
  return (
    <header className="record-head">
      <div className="record-line">
        <Key mark={record.key} tone={toneOf(territory, record.kind)} />
        <span className="soft small">{territory.kinds.get(record.kind)?.title}</span>
        {record.archivedAt && <span className="small quiet">{pastWords.inTrash}</span>}
      </div>
      <h1 className="record-then-title">{record.title}</h1>
    </header>
  )
}
