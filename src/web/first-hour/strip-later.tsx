import { lazy, Suspense } from 'react'

const Strip = lazy(() => import('./strip.tsx').then(file => ({ default: file.FirstHourStrip })))

/** The strip of the first hour, fetched after the page it stands on. */
export function FirstHourStrip({ sees }: { sees?: 'why' | 'moves' }) {
  return <Suspense>{sees ? <Strip sees={sees} /> : <Strip />}</Suspense>
}
