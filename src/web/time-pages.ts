import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { words } from './address-words.ts'
import { root } from './root-route.ts'

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: found => words(found, ['from', 'to', 'kind']),
  component: lazyRouteComponent(() => import('./compare/compare-screen.tsx'), 'CompareScreen'),
})

const trash = createRoute({
  getParentRoute: () => root,
  path: '/trash',
  validateSearch: found => words(found, ['q']),
  component: lazyRouteComponent(() => import('./trash/trash-screen.tsx'), 'TrashScreen'),
})

const monday = createRoute({
  getParentRoute: () => root,
  path: '/monday',
  validateSearch: found => words(found, ['since']),
  component: lazyRouteComponent(() => import('./monday/monday-screen.tsx'), 'MondayScreen'),
})

/** The pages about what was: two days side by side, the week, and what was put away. */
export const timePages = [compare, monday, trash] as const
