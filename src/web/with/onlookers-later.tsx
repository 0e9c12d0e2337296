import { lazy, Suspense } from 'react'
import { later } from '../../ui/later.ts'

const Onlookers = lazy(() => later(() => import('./onlookers.tsx').then(file => ({ default: file.Onlookers }))))

/** Who else is at a place, once the page stands. */
export const OnlookersLater = ({ place }: { place: string }) => (
  <Suspense>
    <Onlookers place={place} />
  </Suspense>
)
