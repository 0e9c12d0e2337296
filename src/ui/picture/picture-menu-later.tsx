import { type ComponentProps, lazy, Suspense } from 'react'
import { later } from '../later.ts'

const Menu = lazy(() => later(() => import('./picture-menu.tsx').then(file => ({ default: file.PictureMenu }))))

/** The picture menu on a page whose own script should not wait for it. */
export function PictureMenuLater(props: ComponentProps<typeof Menu>) {
  return (
    <Suspense>
      <Menu {...props} />
    </Suspense>
  )
}
