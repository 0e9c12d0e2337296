import type { ReactNode } from 'react'
import { Prose } from '../prose.tsx'
import type { ProseSetting } from './prose-setting.ts'

/** What somebody else made of the place one wrote at, and what can be done about it. */
export function Clash({ setting, theirs, children }: { setting: ProseSetting; theirs: string; children: ReactNode }) {
  return (
    <div className="prose-clash" role="alert">
      <p className="small">{setting.words.conflict}</p>
      <div className="prose-theirs">
        <p className="small quiet">{setting.words.theirs}</p>
        <Prose text={theirs} />
      </div>
      <div className="prose-tools">{children}</div>
    </div>
  )
}
