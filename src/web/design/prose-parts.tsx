import { Prose } from '../../ui/prose.tsx'
import { designWords as says } from '../words/design.words.ts'
import { Part, State } from './sample.tsx'

/** Longer text as it is read. */
export function ProseParts() {
  return (
    <Part title={says.prose} wide>
      <State is="rest">
        <Prose text={says.proseLong} />
      </State>
      <State is="turned">
        <Prose text={says.proseTurned} />
      </State>
    </Part>
  )
}
