// Takes a picture of every page, empty and with the example Spoke, wide and narrow, light and dark, into the ignored
// folder shots/: `npm run shots`. `npm run shots -- WORD` takes only the pages whose name holds the word.
import { join } from 'node:path'
import { everyPage, goTo, type PageSeen } from '../test/web/every-page.ts'
import { trackerFile } from '../test/web/tracker-file.ts'
import { type Camera, type Sight, withCamera } from './camera.ts'
import { root } from './source-files.ts'

const only = process.argv[2] ?? ''
const sights: readonly Sight[] = [1440, 360].flatMap(width =>
  (['light', 'dark'] as const).map(scheme => ({ width, height: width === 360 ? 780 : 900, scheme })),
)

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

async function shoot({ app, page, look, keep }: Camera, pages: readonly PageSeen[]): Promise<void> {
  for (const seen of pages.filter(one => one.name.includes(only)))
    for (const sight of sights) {
      await look(sight)
      if (!(await goTo(page, app.address, seen))) process.stderr.write(`${seen.name}: no heading\n`)
      const file = join(root, 'shots', `${seen.name}-${sight.width}-${sight.scheme}.png`)
      const over = await keep(file, !seen.open)
      if (over > 0) process.stderr.write(`${seen.name} at ${sight.width}: ${over} px too wide\n`)
    }
}

await withCamera(async camera => {
  const { app, page } = camera
  await page.evaluate(() => localStorage.setItem('chartroom.started', 'empty'))
  await shoot(camera, empty)
  await app.contract.loadExample({ name: 'spoke' })
  await shoot(camera, everyPage)
  if (!'import'.includes(only) && !only.includes('import')) return
  const { name, buffer } = trackerFile()
  const plan = await app.contract.importFile({ name, bytes: new Uint8Array(buffer) })
  await shoot(camera, [{ name: 'import-plan', address: `/import/${plan.id}` }])
  await app.contract.commitImport({ id: plan.id, wait: true })
  await shoot(camera, [{ name: 'import-report', address: `/import/${plan.id}` }])
})
