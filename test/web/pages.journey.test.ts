// Every page and what opens over it: nothing for axe to find, no word in the console, no sideways scrolling, no word cut
// off and no target too small, also at 200 % and 400 %.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test as plainTest } from 'node:test'
import type { Page } from 'playwright-core'
import { browserSkipped } from '../chromium.ts'
import { faultsOf } from './clean-page.ts'
import { drawn, everyPage, goTo, portions } from './every-page.ts'
import { unfit } from './fitting.ts'
import { test } from './journey.ts'
import { trackerFile } from './tracker-file.ts'
import { type Visit, visit } from './watched-page.ts'

plainTest('every address of the router is looked at', () => {
  const web = new URL('../../src/web/', import.meta.url)
  const files = readdirSync(web).filter(name => /\.tsx?$/.test(name))
  const router = files
    .map(name => readFileSync(new URL(name, web), 'utf8'))
    .filter(text => text.includes('createRoute('))
  const paths = router.flatMap(text => [...text.matchAll(/path: '([^']+)'/g)].map(([, path]) => path!))
  assert.ok(paths.length > 10, 'the router has been read')
  const seen = everyPage.map(({ address }) => address.split('?')[0]!)
  const unseen = paths.filter(path => {
    const pattern = new RegExp(`^${path.replace(/\$\w+/g, '[^/]+')}$`)
    return path !== '/import/$id' && !seen.some(address => pattern.test(address))
  })
  assert.deepEqual(unseen, [], 'add a line to test/web/every-page.ts')
})

test('with nothing there yet no page has anything for axe to find, and none scrolls sideways', {
  skip: browserSkipped,
}, async t => {
  const at = await visit(t)
  const faults: string[] = []
  for (const address of ['/welcome', '/', '/next', '/area/needs', '/area/needs?leaf=records'])
    faults.push(...(await look(at, { name: address, address })))
  assert.deepEqual(faults, [])
  at.quiet()
})

for (const { pages, named } of portions)
  test(`with the example there axe finds nothing, and all fits at 100, 200 and 400 %: ${named}`, {
    skip: browserSkipped,
  }, async t => {
    const at = await visit(t)
    await at.app.contract.loadExample({ name: 'spoke' })
    const faults: string[] = []
    for (const seen of pages) faults.push(...(await look(at, seen)))
    assert.deepEqual(faults, [])
    at.quiet()
  })

test('the plan of an import has nothing for axe to find either', { skip: browserSkipped }, async t => {
  const at = await visit(t)
  const file = trackerFile()
  const plan = await at.app.contract.importFile({ name: file.name, bytes: new Uint8Array(file.buffer) })
  assert.deepEqual(await look(at, { name: 'plan', address: `/import/${plan.id}` }), [])
  at.quiet()
})

async function look({ page, app }: Visit, seen: (typeof everyPage)[number]): Promise<string[]> {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  if (!(await goTo(page, app.address, seen))) return [`${seen.address}: has no heading of its own`]
  return [...(await faultsOf(page, seen.name)), ...(await enlarged(page, seen.name))]
}

/** What does not fit at 200 % and at 400 % of a usual window, or leaves less than half of it to what one reads. */
async function enlarged(page: Page, where: string): Promise<string[]> {
  const faults: string[] = []
  for (const [width, height] of [
    [720, 450],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await drawn(page)
    for (const fault of await unfit(page)) faults.push(`${where} at ${width}: ${fault}`)
  }
  return faults
}
