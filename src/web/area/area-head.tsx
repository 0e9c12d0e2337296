import './area.css'
import type { ReactNode } from 'react'
import type { Area } from '../../model/area.ts'
import { AreaIcon } from '../area-icon.tsx'

/** Which room one is in and what it asks, now or as it was; below it what can be said of it, at its end what can be done. */
export function AreaHead({ area, tools, children }: { area: Area; tools?: ReactNode; children?: ReactNode }) {
  return (
    <header className="page-head area-head">
      <div>
        <p className="area-sign">
          <span className="map-icon">
            <AreaIcon area={area.id} />
          </span>
        </p>
        <h1>{area.title}</h1>
        <p className="soft area-asks">{area.asks}</p>
        {children}
      </div>
      {tools && <div className="page-tools">{tools}</div>}
    </header>
  )
}
