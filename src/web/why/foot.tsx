import type { RecordName } from '../../model/answers.ts'
import { Key } from '../../ui/link-chip.tsx'
import { recordAddress } from '../shell/places.ts'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'

/** The record a ladder stands on. */
export function Foot({ of, says }: { of: RecordName; says?: string | undefined }) {
  const territory = useTerritory()
  const tone = toneOf(territory, of.kind)
  return (
    <a className="ladder-foot" data-tone={tone} href={recordAddress(of.key)}>
      <Key mark={of.key} tone={tone} />
      <span className="ladder-foot-title">{of.title}</span>
      <span className="small quiet">{stateLabel(territory, of.kind, of.state)}</span>
      {says && <span className="small soft">{says}</span>}
    </a>
  )
}
