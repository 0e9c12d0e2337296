// Every page of the router with the example Spoke open, and what opens over pages: for pictures, axe and long words.
import type { Page } from 'playwright-core'

/** A page to look at, and what to do there first. */
export interface PageSeen {
  name: string
  address: string
  open?: (page: Page) => Promise<void>
}

/** Presses a key once the part of the page that answers to it stands. */
const pressing = (stroke: string, first?: string) => async (page: Page) => {
  if (first) await page.locator(first).waitFor()
  await page.keyboard.press(stroke)
  await page.getByRole('dialog').waitFor()
}

/** Presses one of the buttons by which the page of parts shows what opens over it, whatever language it speaks. */
const opening = (place: number) => async (page: Page) => {
  // what is open goes when the page draws anew for what it has just read
  await page.waitForLoadState('networkidle')
  await page.locator('[data-sample] .button').nth(place).click()
  await page.locator('.sheet').waitFor()
}

const settingsLeaves = [
  'workspace',
  'areas',
  'names',
  'tags',
  'evidence',
  'moves',
  'links',
  'export',
  'members',
  'teams',
  'inbox',
  'keys',
  'device',
]

/** One line a page; `test/web/pages.journey.test.ts` says which address of the router has none. */
export const everyPage: readonly PageSeen[] = [
  { name: 'map', address: '/' },
  { name: 'map-attention', address: '/?attention=4' },
  { name: 'map-past', address: '/?at=2026-10-30' },
  { name: 'map-before-all', address: '/?at=2020-01-01' },
  { name: 'area-past', address: '/area/risks?at=2026-11-20' },
  { name: 'record-past', address: '/record/B-2?at=2026-11-20' },
  { name: 'compare', address: '/compare?from=2026-09-30' },
  { name: 'compare-kind', address: '/compare?from=2026-09-30&to=2026-10-31&kind=bets' },
  { name: 'compare-nothing', address: '/compare?from=2020-01-01&to=2020-02-01' },
  { name: 'compare-wrong', address: '/compare?from=2026-10-01&to=2026-02-01' },
  { name: 'monday', address: '/monday?since=2026-10-15' },
  { name: 'trash', address: '/trash' },
  { name: 'trash-nothing', address: '/trash?q=nowhere' },
  { name: 'welcome', address: '/welcome' },
  { name: 'first-hour-now', address: '/first-hour/now' },
  { name: 'first-hour', address: '/first-hour/B-3' },
  { name: 'triage', address: '/triage?item=F-30' },
  {
    name: 'triage-need',
    address: '/triage?item=F-30',
    open: async page => {
      await page.keyboard.press('n')
      await page.getByRole('combobox').waitFor()
    },
  },
  { name: 'triage-over', address: '/triage?end=yes' },
  { name: 'next', address: '/next' },
  ...['team', 'leaders', 'sales', 'customers'].map(look => ({
    name: `roadmap-${look}`,
    address: `/roadmap?look=${look}`,
  })),
  { name: 'attention', address: '/attention' },
  { name: 'tagged', address: '/tagged' },
  { name: 'area', address: '/area/risks' },
  { name: 'area-records', address: '/area/risks?leaf=records&kind=assumptions&closed=yes' },
  { name: 'area-tools', address: '/area/risks?leaf=tools' },
  { name: 'canvas-quadrant', address: '/canvas/assumption-map?as=canvas&chosen=A-2' },
  { name: 'canvas-board', address: '/canvas/experiment-board?as=canvas&limits=decided:1' },
  { name: 'canvas-lanes', address: '/canvas/outcome-roadmap?as=canvas' },
  { name: 'canvas-tree', address: '/canvas/goal-to-bet?as=canvas' },
  { name: 'canvas-rings', address: '/canvas/landscape-wheel?as=canvas' },
  { name: 'canvas-letters', address: '/canvas/raci-grid?as=canvas' },
  { name: 'canvas-sheet', address: '/canvas/five-questions?as=canvas' },
  { name: 'canvas-story-map', address: '/canvas/story-map?as=canvas' },
  { name: 'canvas-story-list', address: '/canvas/story-map?as=list' },
  { name: 'canvas-journey', address: '/canvas/journey?as=canvas&of=J-1' },
  { name: 'canvas-journey-list', address: '/canvas/journey?as=list&of=J-1' },
  { name: 'canvas-list', address: '/canvas/assumption-map?as=list' },
  { name: 'area-guide', address: '/area/feedback?leaf=guide' },
  { name: 'area-waiting', address: '/area/feedback?leaf=records&kind=feedback&state=new' },
  { name: 'canvas-landscape', address: '/canvas/opportunity-landscape' },
  { name: 'canvas-landscape-list', address: '/canvas/opportunity-landscape?as=list' },
  { name: 'metric', address: '/canvas/metric?of=M-3' },
  { name: 'metric-table', address: '/canvas/metric?of=M-3&as=list' },
  { name: 'record-metric', address: '/record/M-3' },
  { name: 'list', address: '/list/bets' },
  {
    name: 'list-grouped',
    address: '/list/tickets?group=state&closed=yes&where=title~a;owner%3D&cols=state,tags,audience',
  },
  { name: 'list-open', address: '/list/bets?open=B-3' },
  { name: 'list-empty', address: '/list/bets?q=nowhere' },
  { name: 'list-board', address: '/list/bets?shape=board&limits=proposed:2' },
  { name: 'view-gone', address: '/view/none' },
  { name: 'save-view', address: '/list/bets?where=horizon%3Dnow', open: pressing('s') },
  { name: 'record-bet', address: '/record/B-2' },
  { name: 'turn', address: '/record/B-2', open: pressing('i', '.record-tools') },
  { name: 'hand-over', address: '/record/B-1', open: pressing('h', '.record-tools') },
  { name: 'record-need', address: '/record/N-1' },
  { name: 'record-assumption', address: '/record/A-4?leaf=history' },
  { name: 'record-feedback', address: '/record/F-1' },
  { name: 'inbox', address: '/inbox' },
  { name: 'inbox-none', address: '/inbox?show=mentions' },
  { name: 'why', address: '/why/B-1' },
  { name: 'why-ticket', address: '/why/T-1' },
  { name: 'why-broken', address: '/why/T-8' },
  { name: 'breaks', address: '/breaks/A-4' },
  { name: 'what-if', address: '/what-if?bet=B-4&do=insert' },
  { name: 'what-if-plan', address: '/what-if' },
  {
    name: 'what-if-ways',
    address:
      '/what-if?try=now.B-4;now.B-4,drop.B-3;delay.B-1.4,fire.Export%20for%20Velomeile.1-2.AC-2.40000.50&shown=3',
  },
  { name: 'what-if-fire', address: '/what-if', open: pressing('f') },
  { name: 'what-if-decide', address: '/what-if?try=now.B-4', open: pressing('d') },
  { name: 'search', address: '/search?q=text' },
  { name: 'import', address: '/import' },
  { name: 'proposed', address: '/proposed' },
  ...settingsLeaves.map(leaf => ({
    name: `settings-${leaf}`,
    address: `/settings?leaf=${leaf}`,
  })),
  ...['look', 'controls', 'choosing', 'fields', 'lists', 'evidence', 'over', 'prose', 'canvas'].map(leaf => ({
    name: `design-${leaf}`,
    address: `/design?leaf=${leaf}`,
  })),
  { name: 'design-dialog', address: '/design?leaf=over', open: opening(0) },
  { name: 'design-side', address: '/design?leaf=over', open: opening(1) },
  { name: 'join-gone', address: '/join' },
  { name: 'shared-gone', address: '/shared' },
  { name: 'share', address: '/why/B-1', open: pressing('Shift+S') },
  { name: 'lost', address: '/no/such/page' },
  { name: 'create', address: '/next', open: pressing('c') },
  { name: 'palette', address: '/next', open: pressing('Control+k') },
  { name: 'keys', address: '/next', open: pressing('?') },
]

const portion = 16
/** All pages in portions that one test each looks through: none lasts as long as one that hangs. */
export const portions = Array.from({ length: Math.ceil(everyPage.length / portion) }, (_, at) => {
  const pages = everyPage.slice(at * portion, (at + 1) * portion)
  return { pages, named: `${pages[0]!.name} to ${pages.at(-1)!.name}` }
})

/** Goes to a page and waits until nothing moves or loads any more; false where it has no heading of its own. */
export async function goTo(page: Page, origin: string, { address, open }: PageSeen): Promise<boolean> {
  // another secret behind the # alone would not load the page anew
  if (address.includes('#')) await page.goto('about:blank')
  await page.goto(origin + address)
  const isThere = await page
    .locator('main h1')
    .first()
    .waitFor({ state: 'attached' })
    .then(
      () => true,
      () => false,
    )
  if (!isThere) return false
  await page.locator('.skeleton:not([data-sample] *)').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await open?.(page)
  await still(page)
  return true
}

/** Waits until no part of the page is on its way any more. */
export async function still(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(one => one.playState !== 'running' || one.effect?.getTiming().iterations === Number.POSITIVE_INFINITY),
  )
}

/** Waits until a new size of the window has reached what is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}
