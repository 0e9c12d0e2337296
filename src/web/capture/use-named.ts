import { useEffect, useState } from 'react'
import type { RecordName } from '../../model/answers.ts'
import { app } from '../app.ts'

/** The record of a key, where it is there and may be seen. */
export async function recordCalled(key: string): Promise<RecordName | undefined> {
  const { hits } = await app.contract.search({ q: key, limit: 3 }).catch(() => ({ hits: [] }))
  return hits.find(hit => hit.record.key === key)?.record
}

/** The records whose keys were named, as far as they are there. */
export function useNamed(keys: readonly string[]): ReadonlyMap<string, RecordName> {
  const [found, setFound] = useState<ReadonlyMap<string, RecordName>>(new Map())
  const asked = [...new Set(keys)].join(' ')
  useEffect(() => {
    let isOver = false
    for (const key of asked === '' ? [] : asked.split(' ')) {
      void recordCalled(key).then(record => {
        if (record && !isOver) setFound(known => new Map(known).set(key, record))
      })
    }
    return () => {
      isOver = true
    }
  }, [asked])
  return found
}
