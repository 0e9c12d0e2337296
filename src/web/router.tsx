import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { words } from './address-words.ts'
import { canvasNames } from './canvas/canvas-address.ts'
import { listNames } from './list/list-names.ts'
import { MapScreen } from './map/map-screen.tsx'
import { root } from './root-route.ts'
import { timePages } from './time-pages.ts'

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: search => words(search, ['attention']),
  component: MapScreen,
})
const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(() => import('./welcome/welcome-screen.tsx'), 'WelcomeScreen'),
})
const firstHourNow = createRoute({
  getParentRoute: () => root,
  path: '/first-hour/now',
  component: lazyRouteComponent(() => import('./first-hour/now-screen.tsx'), 'NowScreen'),
})
const firstHour = createRoute({
  getParentRoute: () => root,
  path: '/first-hour/$key',
  validateSearch: search => words(search, ['ask', 'for']),
  component: lazyRouteComponent(() => import('./first-hour/questions-screen.tsx'), 'QuestionsScreen'),
})
const triage = createRoute({
  getParentRoute: () => root,
  path: '/triage',
  validateSearch: search => words(search, ['item', 'end']),
  component: lazyRouteComponent(() => import('./triage/triage-screen.tsx'), 'TriageScreen'),
})
const area = createRoute({
  getParentRoute: () => root,
  path: '/area/$area',
  validateSearch: search => words(search, [...listNames, 'leaf']),
  component: lazyRouteComponent(() => import('./area/area-screen.tsx'), 'AreaScreen'),
})
const canvas = createRoute({
  getParentRoute: () => root,
  path: '/canvas/$name',
  validateSearch: search => words(search, canvasNames),
  component: lazyRouteComponent(() => import('./canvas/canvas-screen.tsx'), 'CanvasScreen'),
})
const list = createRoute({
  getParentRoute: () => root,
  path: '/list/$kind',
  validateSearch: search => words(search, listNames),
  component: lazyRouteComponent(() => import('./list/list-screen.tsx'), 'ListScreen'),
})
const view = createRoute({
  getParentRoute: () => root,
  path: '/view/$id',
  validateSearch: search => words(search, [...listNames, 'changed']),
  component: lazyRouteComponent(() => import('./view/view-screen.tsx'), 'ViewScreen'),
})
const record = createRoute({
  getParentRoute: () => root,
  path: '/record/$key',
  validateSearch: search => words(search, ['leaf', 'edit']),
  component: lazyRouteComponent(() => import('./record/record-screen.tsx'), 'RecordScreen'),
})
const next = createRoute({
  getParentRoute: () => root,
  path: '/next',
  validateSearch: search => words(search, ['show']),
  component: lazyRouteComponent(() => import('./next/next-screen.tsx'), 'NextScreen'),
})
const why = createRoute({
  getParentRoute: () => root,
  path: '/why/$key',
  component: lazyRouteComponent(() => import('./why/why-screen.tsx'), 'WhyScreen'),
})
const breaks = createRoute({
  getParentRoute: () => root,
  path: '/breaks/$key',
  component: lazyRouteComponent(() => import('./why/breaks-screen.tsx'), 'BreaksScreen'),
})
const whatIf = createRoute({
  getParentRoute: () => root,
  path: '/what-if',
  validateSearch: search => words(search, ['try', 'shown', 'team', 'bet', 'do', 'weeks']),
  component: lazyRouteComponent(() => import('./what-if/what-if-screen.tsx'), 'WhatIfScreen'),
})
const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('./import/import-screen.tsx'), 'ImportScreen'),
})
const proposed = createRoute({
  getParentRoute: () => root,
  path: '/proposed',
  component: lazyRouteComponent(() => import('./proposed/proposed-screen.tsx'), 'ProposedScreen'),
})
const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('./import/plan-screen.tsx'), 'PlanScreen'),
})
const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: found => words(found, ['q', 'kind']),
  component: lazyRouteComponent(() => import('./search/search-screen.tsx'), 'SearchScreen'),
})
const design = createRoute({
  getParentRoute: () => root,
  path: '/design',
  validateSearch: found => words(found, ['leaf']),
  component: lazyRouteComponent(() => import('./design/design-screen.tsx'), 'DesignScreen'),
})
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: found => words(found, ['leaf']),
  component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen'),
})

const roadmap = createRoute({
  getParentRoute: () => root,
  path: '/roadmap',
  validateSearch: found => words(found, ['look', 'team']),
  component: lazyRouteComponent(() => import('./roadmap/roadmap-screen.tsx'), 'RoadmapScreen'),
})
const tagged = createRoute({
  getParentRoute: () => root,
  path: '/tagged',
  validateSearch: found => words(found, ['tag', 'team']),
  component: lazyRouteComponent(() => import('./tagged/tagged-screen.tsx'), 'TaggedScreen'),
})
const attention = createRoute({
  getParentRoute: () => root,
  path: '/attention',
  validateSearch: found => words(found, ['weeks']),
  component: lazyRouteComponent(() => import('./attention/attention-screen.tsx'), 'AttentionScreen'),
})

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: found => words(found, ['show', 'item']),
  component: lazyRouteComponent(() => import('./inbox/inbox-screen.tsx'), 'InboxScreen'),
})

const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  component: lazyRouteComponent(() => import('./join/join-screen.tsx'), 'JoinScreen'),
})
const shared = createRoute({
  getParentRoute: () => root,
  path: '/shared',
  validateSearch: found => words(found, ['as']),
  component: lazyRouteComponent(() => import('./shared/shared-screen.tsx'), 'SharedScreen'),
})

/** Every page has an address; all but the map come when they are asked for. */
export const pages = root.addChildren([
  home,
  welcome,
  firstHourNow,
  firstHour,
  triage,
  area,
  canvas,
  list,
  view,
  record,
  next,
  why,
  breaks,
  whatIf,
  imports,
  oneImport,
  proposed,
  search,
  settings,
  roadmap,
  tagged,
  attention,
  ...timePages,
  inbox,
  shared,
  join,
  design,
])
