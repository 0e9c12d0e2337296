// Pages in the few colours that a system brings of its own, and in a language that runs from right to left.
import { everyPage } from '../../test/web/every-page.ts'
import type { Camera } from '../camera.ts'
import { isWanted, type Shot, shoot } from './shoot.ts'

const forced = [
  'map',
  'area',
  'list',
  'list-board',
  'record-bet',
  'why',
  'canvas-board',
  'canvas-quadrant',
  'canvas-tree',
  'roadmap-team',
  'search',
  'settings-members',
  'next',
]
const fromTheRight = ['map', 'list', 'record-bet', 'canvas-board', 'why', 'settings-members', 'next']

const under = (prefix: string, names: readonly string[]): Shot[] =>
  everyPage.filter(({ name }) => names.includes(name)).map(seen => ({ ...seen, name: `${prefix}-${seen.name}` }))

/** Takes the pictures of some pages that stand for all, as fewer people see them. */
export async function shootOtherwise(camera: Camera): Promise<void> {
  await shoot(camera, camera, under('forced', forced), { isForced: true })
  const turned = under('rtl', fromTheRight)
  if (!turned.some(isWanted)) return
  const { page } = camera
  await page.evaluate(() => localStorage.setItem('chartroom.language', 'en-XB'))
  await shoot(camera, camera, turned)
  await page.evaluate(() => localStorage.removeItem('chartroom.language'))
}
