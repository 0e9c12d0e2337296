import { useEffect, useState } from 'react'
import type { Territory } from '../../model/assemble.ts'
import { loadTerritory } from '../territory.ts'

const ofRecord = /^\/(?:record|why|breaks|first-hour)\/([^/-]+)-\d+$/

/** The area that an address lies in: its own page, or that of one of its records. */
export function areaAt(path: string, territory: Pick<Territory, 'kinds' | 'areaOf'> | undefined): string | undefined {
  const area = /^\/area\/([^/]+)/.exec(path)?.[1]
  if (area) return area
  const start = ofRecord.exec(path)?.[1]
  const kind = start && [...(territory?.kinds.values() ?? [])].find(one => one.prefix === start)
  return kind ? territory?.areaOf.get(kind.word)?.id : undefined
}

/** The area somebody is in now. */
export function useHereArea(path: string): string | undefined {
  const [territory, setTerritory] = useState<Territory>()
  const isRecord = ofRecord.test(path)
  useEffect(() => {
    // a record's page loads the rooms anyhow; other pages need not wait for them
    if (isRecord) void loadTerritory().then(setTerritory)
  }, [isRecord])
  return areaAt(path, territory)
}
