import type { Kind } from '../../model/kind.ts'
import type { ChartRecord } from '../../model/record.ts'
import { buttonClass } from '../../ui/button.tsx'
import { useTerritory } from '../territory.ts'

/** The area a record belongs to. */
export function RecordArea({ kind }: { kind: Kind }) {
  const area = useTerritory().areaOf.get(kind.word)
  return (
    area && (
      <a className="record-area quiet small shortened" href={`/area/${area.id}?kind=${kind.plural}`}>
        {area.title}
      </a>
    )
  )
}

/** The canvases that are drawn within this record. */
export function RecordCanvases({ record }: { record: ChartRecord }) {
  const canvases = useTerritory().areaOf.get(record.kind)?.canvases ?? []
  return canvases
    .filter(canvas => canvas.within && canvas.centre?.kind === record.kind)
    .map(({ name, title }) => (
      <a key={name} className={buttonClass({ size: 'small' })} href={`/canvas/${name}?of=${record.key}`}>
        {title}
      </a>
    ))
}
