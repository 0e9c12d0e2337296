// What does not go well: who may only read or may not see, a page whose network is cut, and a server that is gone.
import type { Page } from 'playwright-core'
import { newId } from '../../src/model/id.ts'
import { goTo } from '../../test/web/every-page.ts'
import { invited, joins } from '../../test/web/second-person.ts'
import type { Camera } from '../camera.ts'
import { isWanted, keepAsItStands, type Shot, shoot, sizes } from './shoot.ts'

const read: Readonly<Record<string, string>> = {
  map: '/',
  list: '/list/bets',
  record: '/record/B-2',
  canvas: '/canvas/assumption-map?as=canvas',
  area: '/area/risks?leaf=records',
  next: '/next',
  'what-if': '/what-if?try=now.B-4',
  triage: '/triage',
  import: '/import',
  'first-hour': '/first-hour/B-3',
  welcome: '/welcome',
  settings: '/settings',
  members: '/settings?leaf=members',
}

/** Takes the pictures of somebody who may only read, and of what they may not see at all. */
export async function shootRefused(camera: Camera): Promise<void> {
  const shots: Shot[] = Object.entries(read).map(([name, address]) => ({ name: `viewer-${name}`, address }))
  const hidden = { name: 'viewer-hidden', address: '' }
  const why = { name: 'viewer-why-hidden', address: '/why/B-1' }
  if (![...shots, hidden, why].some(isWanted)) return
  const { contract } = camera.app
  const bet = (await contract.read({ id: 'B-1' })).record
  const id = newId()
  await contract.change({
    changes: [
      { verb: 'create', id, kind: 'need', title: 'A takeover nobody knows of', audience: 'private' },
      { verb: 'link', id: newId(), from: bet.id, name: 'addresses', to: id },
    ],
  })
  const { key } = (await contract.read({ id })).record
  const { link } = await invited(camera, 'Vera', 'viewer')
  const viewer = await camera.stranger()
  await joins(viewer.page, link, 'Vera')
  await shoot(camera, viewer, [...shots, { ...hidden, address: `/record/${key}` }, why])
}

const says = (page: Page, words: string) => page.getByText(words).filter({ visible: true }).first().waitFor()
const isBack = async (page: Page) => page.context().setOffline(false)

const cut = async (page: Page) => {
  await says(page, 'All saved')
  await page.waitForLoadState('networkidle')
  await page.context().setOffline(true)
  await says(page, 'Offline, will retry')
}

const offline: readonly Shot[] = [
  { name: 'offline-map', address: '/', open: cut, end: isBack },
  { name: 'offline-record', address: '/record/B-2', open: cut, end: isBack },
  {
    name: 'offline-elsewhere',
    address: '/list/bets',
    open: async page => {
      await cut(page)
      await page.locator('a[href="/record/B-3"]').first().click()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    },
    end: isBack,
  },
]

/** Takes the pictures of pages whose network is cut after they stand. */
export async function shootOffline(camera: Camera): Promise<void> {
  await shoot(camera, camera, offline)
}

const gone: readonly Shot[] = [
  { name: 'server-gone', address: '/area/needs', open: page => says(page, 'Offline, will retry') },
  {
    name: 'server-gone-elsewhere',
    address: '',
    open: async page => {
      await page.getByRole('link', { name: 'Trash' }).click()
      await page.getByRole('button', { name: 'Try again' }).waitFor()
    },
  },
]

/** Takes the pictures of a page whose server has stopped, and of the page one then goes to: the last ones there are. */
export async function shootGone(camera: Camera): Promise<void> {
  if (!gone.some(isWanted)) return
  const { app, page, look } = camera
  await look({ ...sizes[0], scheme: 'light' })
  await goTo(page, app.address, { name: 'server-gone', address: gone[0]!.address })
  await says(page, 'All saved')
  await app.stop()
  for (const shot of gone) {
    await look({ ...sizes[0], scheme: 'light' })
    await shot.open!(page)
    for (const size of sizes) await keepAsItStands(camera, shot, size)
  }
}
