import { useState } from 'react'
import { ManyDialog } from './many-dialog.tsx'
import { ReadingForm } from './reading-form.tsx'
import './readings.css'

/** A line over chart and list in which the next reading is written down, or many are pasted. */
export function ReadingsLine({ metric, field }: { metric: string; field: { current: HTMLInputElement | null } }) {
  const [isMany, setMany] = useState(false)
  return (
    <div className="readings-line">
      <ReadingForm metric={metric} picked={null} onDone={() => {}} onMany={() => setMany(true)} field={field} />
      {isMany && <ManyDialog metric={metric} onClose={() => setMany(false)} />}
    </div>
  )
}
