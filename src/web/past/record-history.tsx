import './record-past.css'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { HistoryLine } from '../../model/answers.ts'
import type { Kind } from '../../model/kind.ts'
import { Button } from '../../ui/button.tsx'
import { exactly, since } from '../format.ts'
import { type Around, useAround } from '../list/use-around.ts'
import { useAnswer } from '../use-answer.ts'
import { pastWords } from '../words/past.words.ts'
import { recordWords } from '../words/record.words.ts'
import { pastAddress } from './past-address.ts'
import { nameOfValue, saidValue } from './said-value.ts'
import { versionsOf } from './versions.ts'

/** A record's history in words with the values before and after, and a way to how it was at each point. */
export function RecordHistory({ id, kind }: { id: string; kind: Kind }) {
  const [limit, setLimit] = useState(50)
  const { data } = useAnswer('history', { record: id, limit })
  const around = useAround()
  const { history } = useRouter()
  const lines = data?.items ?? []
  const versions = new Set(versionsOf(lines, id).map(({ number }) => number))
  const newest = lines.find(({ number }) => versions.has(number))?.number
  if (data && lines.length === 0) return <p className="small quiet">{recordWords.noHistory}</p>
  return (
    <>
      {versions.size > 1 && newest !== undefined && (
        <p>
          <Button size="small" onPress={() => history.push(pastAddress(String([...versions][versions.size - 2])))}>
            {pastWords.through(versions.size)}
          </Button>
        </p>
      )}
      <ol className="history">
        {lines.map(line => (
          <li key={line.number} className="history-line" data-undone={line.undoes ? true : undefined}>
            <span>
              {line.says}
              {recordWords.via[line.via] && <span className="quiet"> {recordWords.via[line.via]}</span>}
              {line.reason && <span className="quiet"> · {line.reason}</span>}
            </span>
            <span className="history-when">
              <time className="quiet small" dateTime={line.at} title={exactly(line.at)}>
                {since(line.at)}
              </time>
              {versions.has(line.number) && line.number !== newest && (
                <a
                  className="inline-link small"
                  href={pastAddress(String(line.number))}
                  aria-label={`${pastWords.asThen}: ${exactly(line.at)}`}
                >
                  {pastWords.asThen}
                </a>
              )}
            </span>
            <Values line={line} kind={kind} around={around} />
          </li>
        ))}
      </ol>
      {data?.next && limit < 200 && (
        <Button size="small" look="plain" onPress={() => setLimit(200)}>
          {pastWords.older}
        </Button>
      )}
    </>
  )
}

const untold: ReadonlySet<string> = new Set(['waivers', 'values', 'cameFrom'])

/** Before and after, where the sentence itself does not say both. */
function Values({ line, kind, around }: { line: HistoryLine; kind: Kind; around: Around }) {
  const changed = line.changed.filter(({ field }) => !untold.has(field))
  if (changed.length === 0 || (changed.length === 1 && /^\S.* from .+ to /.test(line.says))) return null
  return (
    <dl className="history-values">
      {changed.map(({ field, was, now }) => (
        <div key={field} className="history-value">
          <dt className="quiet">{nameOfValue(kind, field)}</dt>
          <dd>
            <del>{saidValue(kind, field, was, around)}</del> → <ins>{saidValue(kind, field, now, around)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
