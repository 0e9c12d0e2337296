// Takes a picture of every page and every canvas, empty and with the example Spoke, wide and narrow, light and dark, and
// of what people outside, viewers and those whose network is cut see, into the ignored folder shots/: `npm run shots`.
// `npm run shots -- WORD` takes only those whose name holds the word.
import { everyPage, type PageSeen } from '../test/web/every-page.ts'
import { withCamera } from './camera.ts'
import { canvasShots } from './sights/canvases.ts'
import { shootImports } from './sights/imports.ts'
import { shootOtherwise } from './sights/lights.ts'
import { shootOutside } from './sights/outside.ts'
import { shoot } from './sights/shoot.ts'
import { shootGone, shootOffline, shootRefused } from './sights/trouble.ts'

/** What is looked at before there is anything. */
const empty: readonly PageSeen[] = [
  ['welcome', '/welcome'],
  ['map', '/'],
  ['next', '/next'],
  ['area', '/area/needs'],
  ['area-records', '/area/risks?leaf=records'],
  ['list', '/list/bets'],
  ['what-if', '/what-if'],
  ['roadmap', '/roadmap'],
  ['triage', '/triage'],
  ['attention', '/attention'],
  ['tagged', '/tagged'],
  ['search', '/search'],
  ['import', '/import'],
  ['first-hour-now', '/first-hour/now'],
].map(([name, address]) => ({ name: `empty-${name}`, address: address! }))

await withCamera(async camera => {
  const { app, page } = camera
  await page.evaluate(() => localStorage.setItem('chartroom.started', 'empty'))
  await shoot(camera, camera, empty)
  await app.contract.loadExample({ name: 'spoke' })
  await shoot(camera, camera, everyPage)
  await shoot(camera, camera, canvasShots)
  await shootOtherwise(camera)
  await shootOffline(camera)
  await shootOutside(camera)
  await shootRefused(camera)
  await shootImports(camera)
  await shootGone(camera)
})
