import { createRouter } from '@tanstack/react-router'
import { opening } from './map/room-motion.ts'
import { pages } from './router.tsx'
import { Failed, Pending } from './shell/trouble.tsx'

/** How one goes from page to page. */
export const router = createRouter({
  routeTree: pages,
  defaultPreload: 'intent',
  defaultViewTransition: {
    types: ({ fromLocation, toLocation }) => opening(fromLocation?.pathname, toLocation.pathname),
  },
  scrollRestoration: true,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultPendingComponent: Pending,
  defaultErrorComponent: Failed,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
