// Makes every picture that README.md and the papers in docs/ show, from the example Spoke: `npm run pictures`.
// `npm run pictures -- WORD` makes only those whose name holds the word.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { goTo } from '../test/web/every-page.ts'
import { type Camera, withCamera } from './camera.ts'
import { takeCanvases } from './canvas-pages.ts'
import { root } from './source-files.ts'

const only = process.argv[2] ?? ''
const wide = { width: 1440, height: 900, scheme: 'light' } as const

/** Pictures of Spoke by their file in docs/, with the page they show. */
const spoke: Readonly<Record<string, string>> = {
  map: '/',
  why: '/why/T-1',
  'next-moves': '/next',
  'what-if': '/what-if?try=now.B-4',
}

/** Takes away what only passes by: messages, and the strip that leads through the example. */
async function bare(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.toast { display: none !important }')
    document.adoptedStyleSheets.push(sheet)
    // pages make room for the strip where there is one
    for (const strip of document.querySelectorAll('.example-strip')) strip.remove()
  })
}

/** A page as it is, without the strip that leads through the example. */
async function keepPage({ app, page, keep }: Camera, name: string, address: string): Promise<void> {
  await goTo(page, app.address, { name, address })
  await page.locator('.example-strip').waitFor()
  await bare(page)
  await keep(join(root, 'docs', `${name}.png`))
}

/** The first hour's moment of value: the why of a pasted bet after four answers. */
async function firstHour(camera: Camera): Promise<void> {
  const { app, page } = camera
  await page.goto(`${app.address}/welcome`)
  const lines = ['Online booking', 'Reminders by text message', 'Pay on pick-up', 'Parts stock', 'Loan bikes']
  await page.getByRole('textbox', { name: 'Roadmap lines, one a line' }).fill(lines.join('\n'))
  await camera.keep(join(root, 'docs', 'welcome.png'))
  await page.getByRole('button', { name: `Make ${lines.length} bets` }).click()
  await page.getByRole('checkbox', { name: /Reminders/ }).click()
  await page.getByRole('button', { name: '1 bet is now' }).click()
  await page.getByRole('link', { name: /Four questions about/ }).click()
  for (const [asks, says] of [
    ['For whom is it?', 'The owner of a small workshop'],
    ['What are they trying to get done?', 'Know in the morning what the day holds'],
    ['How will you see that it worked?', 'Missed appointments fall below one in twenty by June'],
    ['What must be true?', 'Riders read a text within the hour'],
  ] as const) {
    await page.getByLabel(asks).fill(says)
    await page.getByRole('button', { name: 'Keep and go on' }).click()
  }
  await page.getByRole('heading', { name: /^Why B-\d/ }).waitFor()
  await bare(page)
  await camera.keep(join(root, 'docs', 'first-hour.png'))
}

if (['welcome', 'first-hour'].some(name => name.includes(only)))
  await withCamera(async camera => {
    await camera.look(wide)
    await firstHour(camera)
  })
await withCamera(async camera => {
  await camera.look(wide)
  await camera.app.contract.loadExample({ name: 'spoke' })
  for (const [name, address] of Object.entries(spoke)) if (name.includes(only)) await keepPage(camera, name, address)
  await takeCanvases(camera, only)
})
