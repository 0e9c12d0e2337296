import { lazy, Suspense } from 'react'
import { useAnswer } from '../use-answer.ts'

const ExampleBar = lazy(() => import('./example-bar.tsx').then(file => ({ default: file.ExampleBar })))

/** Nothing, unless an example is on the map: then the bar that leads through it and takes it away. */
export function ExampleStrip() {
  const { data } = useAnswer('examples', {})
  const loaded = data?.items.filter(example => example.loaded > 0) ?? []
  if (loaded.length === 0) return null
  return (
    <Suspense>
      <ExampleBar loaded={loaded} />
    </Suspense>
  )
}
