import type { RecordName } from '../../model/answers.ts'
import { Key } from '../../ui/link-chip.tsx'
import { recordAddress } from '../shell/places.ts'
import { stateLabel, toneOf, useTerritory } from '../territory.ts'

/** The record a ladder stands on. */
export function Foot({ of, says, isFixed }: { of: RecordName; says?: string | undefined; isFixed?: boolean }) {
  const territory = useTerritory()
  const tone = toneOf(territory, of.kind)
  const words = (
    <>
      <Key mark={of.key} tone={tone} />
      <span className="ladder-foot-title" title={of.title}>
        {of.title}
      </span>
      <span className="small quiet">{stateLabel(territory, of.kind, of.state)}</span>
      {says && <span className="small soft">{says}</span>}
    </>
  )
  // who may only look is led nowhere
  if (isFixed)
    return (
      <div className="ladder-foot" data-tone={tone}>
        {words}
      </div>
    )
  return (
    <a className="ladder-foot" data-tone={tone} href={recordAddress(of.key)}>
      {words}
    </a>
  )
}
