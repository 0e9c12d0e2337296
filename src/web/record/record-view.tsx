import './record.css'
import { useRouter, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import type { Detail } from '../../model/answers.ts'
import { handOverOf } from '../../model/hand-over.ts'
import type { Kind } from '../../model/kind.ts'
import { HeldBack } from '../../ui/not-now.tsx'
import { Skeleton } from '../../ui/progress.tsx'
import { useReading } from '../attention/use-reading.ts'
import { duplicate } from '../become/duplicate.ts'
import { usePlanKeys } from '../become/plan-keys.ts'
import { dialogs } from '../shell/dialogs.ts'
import { recordKeys } from '../shell/key-book.ts'
import { useKeys } from '../shell/live-keys.ts'
import { whyAddress } from '../shell/places.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useTerritory } from '../territory.ts'
import { useAnswer } from '../use-answer.ts'
import { recordWords } from '../words/record.words.ts'
import { shellWords } from '../words/shell.words.ts'
import { FieldPage } from './field-page.tsx'
import { RecordEvidence } from './record-evidence.tsx'
import { RecordAside, RecordTexts } from './record-fields.tsx'
import { RecordFindings } from './record-findings.tsx'
import { RecordHead } from './record-head.tsx'
import { RecordHeadline } from './record-headline.tsx'
import { RecordLeaves } from './record-leaves.tsx'
import { RecordLinks } from './record-links.tsx'

interface Props {
  /** Its id or any of its keys. */
  called: string
  leaf: string | undefined
  onLeaf: (leaf: string) => void
  /** The field that is asked for. */
  edit?: string | undefined
}

const RecordPast = lazy(() => import('../past/record-past.tsx').then(file => ({ default: file.RecordPast })))

const ReadingsPanel = lazy(() =>
  import('../readings/readings-panel.tsx').then(file => ({ default: file.ReadingsPanel })),
)

/** One record with all that hangs on it, now or as it was; the same on its own page and beside a list. */
export function RecordView(props: Props) {
  const { at } = useSearch({ strict: false })
  return at ? <RecordPast called={props.called} at={at} /> : <RecordNow {...props} />
}

function RecordNow({ called, leaf, onLeaf, edit }: Props) {
  const { data, problem } = useAnswer('read', { id: called })
  const territory = useTerritory()
  const kind = data && territory.kinds.get(data.record.kind)
  const { history } = useRouter()
  useReading(kind && territory.areaOf.get(kind.word)?.id, data?.record.id)
  const record = data?.record
  useKeys(recordKeys, {
    why: record && (() => history.push(whyAddress(record.key))),
    breaks: record && (() => history.push(`/breaks/${record.key}`)),
    turn: record && data.may.includes('turn') ? () => dialogs.open({ dialog: 'turn', records: [record] }) : undefined,
    handOver:
      record && handOverOf(territory, record.kind)
        ? () => dialogs.open({ dialog: 'hand-over', on: record })
        : undefined,
    duplicate: record && data.may.includes('turn') ? () => void duplicate(data, false, { history }) : undefined,
    link: record && data.may.includes('link') ? () => dialogs.open({ dialog: 'link', on: record }) : undefined,
  })
  usePlanKeys(kind, () => (record && data.may.includes('update') ? [record] : []))
  useEffect(() => {
    if (!data) return
    document.title = `${data.record.key} ${data.record.title}`
    return () => {
      document.title = shellWords.product
    }
  }, [data])
  if (!data || !kind) return problem ? <Trouble problem={problem} /> : <Skeleton lines={7} name={shellWords.loading} />
  return (
    <FieldPage detail={data}>
      <article className="record" data-record={data.record.id} aria-label={`${data.record.key} ${data.record.title}`}>
        <RecordHead detail={data} kind={kind} />
        <RecordBody detail={data} kind={kind} edit={edit} leaf={leaf} onLeaf={onLeaf} />
      </article>
    </FieldPage>
  )
}

function RecordBody({
  detail,
  kind,
  edit,
  leaf,
  onLeaf,
}: { detail: Detail; kind: Kind } & Pick<Props, 'edit' | 'leaf' | 'onLeaf'>) {
  const mayWrite = detail.may.includes('update')
  return (
    <div className="record-body">
      <div className="record-main">
        {detail.record.archivedAt && (
          <p className="record-note">
            {recordWords.archivedNote}{' '}
            <a className="inline-link" href="/trash">
              {shellWords.trash}
            </a>
          </p>
        )}
        {!mayWrite && <p className="record-note">{recordWords.readOnly}</p>}
        <RecordFindings detail={detail} />
        <fieldset className="record-texts" aria-label={kind.title}>
          <HeldBack reason={!mayWrite && recordWords.readOnly}>
            <RecordTexts record={detail.record} kind={kind} edit={edit} />
          </HeldBack>
        </fieldset>
        {kind.readings && (
          <Suspense>
            <ReadingsPanel of={detail.record.key} />
          </Suspense>
        )}
        {kind.claim && <RecordEvidence detail={detail} />}
        {kind.plan && <RecordHeadline detail={detail} />}
        <RecordLinks detail={detail} kind={kind} />
        <RecordLeaves detail={detail} leaf={leaf} onLeaf={onLeaf} />
      </div>
      <fieldset className="record-aside" aria-label={recordWords.details}>
        <HeldBack reason={!mayWrite && recordWords.readOnly}>
          <RecordAside record={detail.record} kind={kind} edit={edit} />
        </HeldBack>
      </fieldset>
    </div>
  )
}
