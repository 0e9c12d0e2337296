import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense } from 'react'
import { isOutside } from '../outside.ts'
import { Shell } from './shell.tsx'

/** What stands around a page: the shell for members, nothing for people outside. */
export function Frame() {
  const { pathname } = useLocation()
  if (!isOutside(pathname)) return <Shell />
  return (
    <Suspense>
      <Outlet />
    </Suspense>
  )
}
