import { lazy, type ReactNode, Suspense } from 'react'
import { Key } from '../../ui/link-chip.tsx'
import { type Looked, RecordLooks } from '../../ui/record-looks.tsx'

const RecordLook = lazy(() => import('./record-look.tsx').then(file => ({ default: file.RecordLook })))

const look = (of: Looked) => (
  <Suspense fallback={<Key mark={of.key} tone={of.tone} />}>
    <RecordLook of={of} />
  </Suspense>
)

/** Lets every record that is named inside be looked at where it stands. */
export function RecordsLookedAt({ children }: { children: ReactNode }) {
  return <RecordLooks value={look}>{children}</RecordLooks>
}
