// Takes a picture of every page, wide and narrow, light and dark, into the ignored folder shots/, and the README's
// docs/map.png. Real files from the shared folder are imported where it is there. `node scripts/shots.ts [WORD]` takes
// only the pages whose name holds the word.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { Contract } from '../src/model/contract.ts'
import { running } from '../test/running.ts'
import { sharedFile } from '../test/shared.ts'
import { workshopRecords } from '../test/workshop-records.ts'
import { root } from './source-files.ts'

const only = process.argv[2] ?? ''
const folder = join(root, 'shots')
const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
]

const spokePages = {
  map: '/',
  next: '/next',
  why: '/why/T-1',
  'why-broken': '/why/T-8',
  bet: '/record/B-2',
  need: '/record/N-1',
  feedback: '/record/F-1',
  waiting: '/area/feedback?kind=feedback&state=new',
  risks: '/area/risks',
  'what-if': '/what-if?bet=B-4',
}

async function importShared(contract: Contract, path: string): Promise<string | undefined> {
  const file = sharedFile(path)
  if (!file) return undefined
  const seen = await contract.importFile({ name: path.split('/').at(-1)!, bytes: await readFile(file) })
  return seen.id
}

async function keyOf(contract: Contract, ids: ReadonlyMap<string, string>, name: string): Promise<string> {
  return (await contract.read({ id: ids.get(name)! })).record.key
}

/** Waits until nothing moves any more: no reading line, fonts there. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  await page.locator('.skeleton:not([data-sample] *)').first().waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(350)
}

const app = await running()
const profile = mkdtempSync(join(tmpdir(), 'chartroom-shots-'))
const executablePath = process.env.CHARTROOM_CHROMIUM ?? '/usr/bin/chromium'
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars']
const context = await chromium.launchPersistentContext(profile, { executablePath, args, headless: true })
const page = await context.newPage()
page.on('console', said => {
  if (said.type() === 'error' || said.type() === 'warning') process.stderr.write(`${page.url()}: ${said.text()}\n`)
})
page.on('pageerror', cause => process.stderr.write(`${page.url()}: ${cause}\n`))

async function shoot(name: string, address: string, act?: (page: Page) => Promise<void>): Promise<void> {
  if (!name.includes(only)) return
  for (const size of sizes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(size)
      await page.goto(app.address + address)
      await settle(page)
      await act?.(page)
      if (act) await page.waitForTimeout(400)
      await page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`), fullPage: !act })
    }
  }
}

try {
  mkdirSync(folder, { recursive: true })
  await page.goto(app.signIn)
  await shoot('welcome', '/')
  await page.evaluate(() => localStorage.setItem('chartroom.started', 'empty'))
  await shoot('map-empty', '/')
  await shoot('next-empty', '/next')
  await shoot('area-empty', '/area/needs')
  await app.contract.loadExample({ name: 'spoke' })
  for (const [name, address] of Object.entries(spokePages)) await shoot(`spoke-${name}`, address)
  await shoot('spoke-stops', '/', async at => at.getByRole('button', { name: /of 5 stops done/ }).click())
  if ('map'.includes(only)) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(app.address)
    await settle(page)
    // the picture is of the map, not of the way through the example
    await page.locator('.example-strip').evaluate(strip => ((strip as HTMLElement).style.display = 'none'))
    await page.waitForTimeout(350)
    mkdirSync(join(root, 'docs'), { recursive: true })
    await page.screenshot({ path: join(root, 'docs/map.png') })
  }
  await app.contract.removeExample({ name: 'spoke' })
  const ids = await workshopRecords(app.contract)
  const tracker = await importShared(app.contract, 'data/trackers/github-rails-issues-500.json')
  if (tracker) {
    await shoot('import-plan', `/import/${tracker}`)
    await app.contract.commitImport({ id: tracker, wait: true })
    await shoot('import-report', `/import/${tracker}`)
  }
  const feedback = await importShared(app.contract, 'data/feedback/canny-posts.json')
  if (feedback) await app.contract.commitImport({ id: feedback, wait: true })
  const [bet, assumption, need] = await Promise.all(
    ['reminders', 'read', 'quiet'].map(name => keyOf(app.contract, ids, name)),
  )
  await shoot('map', '/')
  await shoot('next', '/next')
  await shoot('area-risks', '/area/risks')
  await shoot('area-guide', '/area/risks?leaf=guide')
  await shoot('area-records', '/area/risks?leaf=records&kind=assumptions&closed=yes')
  await shoot('area-tickets', '/area/unknowns?leaf=records&kind=tickets')
  await shoot('area-open', `/area/risks?leaf=records&kind=assumptions&open=${assumption}`, async () => {})
  await shoot('record-bet', `/record/${bet}`)
  await shoot('record-assumption', `/record/${assumption}`)
  await shoot('record-history', `/record/${need}?leaf=history`)
  await shoot('why', `/why/${bet}`)
  await shoot('breaks', `/breaks/${assumption}`)
  await shoot('what-if', `/what-if?bet=${bet}&do=delay&weeks=4`)
  await shoot('search', '/search?q=text')
  await shoot('import', '/import')
  for (const leaf of ['workspace', 'members', 'keys', 'device'])
    await shoot(`settings-${leaf}`, `/settings?leaf=${leaf}`)
  await shoot('lost', '/no/such/page')
  await shoot('create', '/', async at => {
    await at.keyboard.press('c')
    await at.getByRole('dialog').waitFor()
  })
  await shoot('palette', '/', async at => {
    await at.keyboard.press('Control+k')
    await at.getByRole('dialog').waitFor()
    await at.keyboard.type('text')
    await at.waitForTimeout(400)
  })
  await shoot('keys', '/', async at => {
    await at.keyboard.press('?')
    await at.getByRole('dialog').waitFor()
  })
  await shoot('link', `/record/${bet}`, async at => {
    await at.getByRole('button', { name: 'Link', exact: true }).click()
    await at.getByRole('dialog').waitFor()
  })
} finally {
  await context.close()
  rmSync(profile, { recursive: true, force: true })
  await app.stop()
}
