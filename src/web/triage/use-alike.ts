import { useMemo } from 'react'
import type { ChartRecord } from '../../model/record.ts'
import { useAnswer } from '../use-answer.ts'
import { type Likely, likely } from './likely.ts'
import { textOf } from './verdict.ts'

/** Needs that may speak in a piece of feedback, and other pieces that sound like it. */
export function useAlike(record: ChartRecord): {
  needs: readonly Likely<ChartRecord>[]
  pieces: readonly Likely<ChartRecord>[]
} {
  const needs = useAnswer('list', { kind: 'need', sort: '-updatedAt', limit: 200 }).data?.items
  const pieces = useAnswer('list', { kind: 'feedback', sort: '-voteCount', limit: 200 }).data?.items
  return useMemo(() => {
    const said = `${record.title}\n${textOf(record)}`
    return {
      needs: likely(said, needs ?? [], needWords, 3),
      pieces: likely(said, (pieces ?? []).filter(isOther(record)), one => `${one.title}\n${textOf(one)}`, 4),
    }
  }, [record, needs, pieces])
}

const needWords = ({ title, fields }: ChartRecord): string =>
  [title, fields.inTheirWords, fields.statedRequest, fields.description]
    .filter(text => typeof text === 'string')
    .join('\n')

const isOther = (record: ChartRecord) => (one: ChartRecord) =>
  one.id !== record.id && one.state !== 'merged' && one.state !== 'spam'
