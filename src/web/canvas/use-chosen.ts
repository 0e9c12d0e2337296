import { useEffect, useMemo, useRef, useState } from 'react'
import type { Layout, Scene } from '../../ui/canvas/primitive.ts'

/**
 * What is chosen on a canvas: the address says so in keys, and what one chooses here is there at once, before the address
 * has followed. A spot is chosen by its own id, which is its record's unless the record is drawn more than once.
 */
export function useChosen(
  scene: Scene,
  layout: Layout | undefined,
  asked: string | undefined,
  onKeys: (keys: string | undefined) => void,
): [ReadonlySet<string>, (spots: ReadonlySet<string>) => void] {
  const written = useRef(asked)
  const [own, setOwn] = useState<ReadonlySet<string> | null>(null)
  const fromAddress = useMemo(() => {
    const keys = new Set((asked ?? '').split(','))
    const ids = (layout?.spots ?? []).filter(({ record, key }) =>
      record ? keys.has(scene.records.get(record)?.key ?? '') : key !== undefined && keys.has(key),
    )
    return new Set(ids.map(spot => spot.id))
  }, [asked, layout, scene.records])
  // an address that changed by another hand, such as by going back, is followed
  useEffect(() => {
    if (written.current === asked) return
    written.current = asked
    setOwn(null)
  }, [asked])
  const choose = (spots: ReadonlySet<string>) => {
    const named = (layout?.spots ?? []).flatMap(({ id, record, key }) =>
      spots.has(id) ? [record === undefined ? key : scene.records.get(record)?.key] : [],
    )
    const keys = [...new Set(named.filter(one => one !== undefined))].join(',') || undefined
    setOwn(spots)
    if (keys === asked) return
    written.current = keys
    onKeys(keys)
  }
  return [own ?? fromAddress, choose]
}
