// A motion never keeps anybody waiting: held still in its middle, the next press is obeyed all the same; and who wants no
// motion gets none.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { focused, press, visit } from './watched-page.ts'

/** From here on every motion stands still in its middle as soon as it begins. */
const holdMotions = (page: Page) =>
  page.evaluate(() => {
    const held = new Map<Animation, number>()
    const look = () => {
      for (const one of document.getAnimations()) {
        const { duration, iterations } = one.effect!.getComputedTiming()
        if (held.has(one) || iterations === Number.POSITIVE_INFINITY || Number(duration) === 0) continue
        one.pause()
        one.currentTime = Number(duration) / 2
        held.set(one, Number(duration))
      }
      requestAnimationFrame(look)
    }
    look()
    Object.assign(window, { motions: () => held.size })
  })
const motions = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { motions(): number }).motions())

/** What begins a motion, what is pressed in its middle, and what then holds. */
interface Moving {
  does: string
  from?: string
  begin: (page: Page) => Promise<unknown>
  next: (page: Page) => Promise<unknown>
}

const gone = { state: 'detached' } as const
const dialog = (page: Page) => page.getByRole('dialog')
const more = (page: Page) => page.locator('main').getByRole('button', { name: 'More', exact: true })

const moving: readonly Moving[] = [
  {
    does: 'an area opens out of the map, and one goes elsewhere by pointer',
    from: '/',
    async begin(page) {
      await page.locator('[data-area="risks"]').focus()
      await press(page, 'Enter')
      await page.getByRole('heading', { level: 1, name: 'Manage risks & priorities' }).waitFor()
    },
    async next(page) {
      const link = await page.getByRole('navigation').getByRole('link', { name: 'Next moves' }).boundingBox()
      await page.mouse.click(link!.x + 20, link!.y + 10)
      await page.getByRole('heading', { name: 'Next moves' }).waitFor()
    },
  },
  {
    does: 'a dialog opens and is left',
    begin: page => press(page, 'c').then(() => dialog(page).waitFor()),
    async next(page) {
      await press(page, 'Escape')
      await dialog(page).waitFor(gone)
    },
  },
  {
    does: 'a look comes in and goes',
    from: '/list/bets',
    async begin(page) {
      await page.getByRole('row', { name: /B-3/ }).waitFor()
      await press(page, 'j', 'Space')
      await dialog(page).waitFor()
    },
    async next(page) {
      await press(page, 'Escape')
      await dialog(page).waitFor(gone)
    },
  },
  {
    does: 'the bar of what is chosen comes and goes',
    begin: page => press(page, 'x').then(() => page.getByRole('button', { name: 'Select none' }).waitFor()),
    async next(page) {
      await press(page, 'Escape')
      await page.getByRole('button', { name: 'Select none' }).waitFor(gone)
    },
  },
  {
    does: 'a line of a menu is taken, and the next key is meant for where it was opened',
    async begin(page) {
      await press(page, 'x', 'a')
      await soon(async () => assert.match(await focused(page), /^menuitem/))
      await press(page, 'Enter')
      await page.locator('.popover:not([data-exiting])').waitFor(gone)
    },
    async next(page) {
      await soon(async () => assert.match(await focused(page), /^row/))
      await press(page, 'Escape')
      await page.getByRole('button', { name: 'Select none' }).waitFor(gone)
    },
  },
  {
    does: 'a menu opens, is left, and opened again while it still goes',
    from: '/record/B-2',
    async begin(page) {
      await more(page).focus()
      await press(page, 'Enter')
      await page.getByRole('menuitem').first().waitFor()
    },
    async next(page) {
      await press(page, 'Escape')
      await soon(async () => assert.match(await focused(page), /^button/))
      await press(page, 'Enter')
      await soon(async () => assert.match(await focused(page), /^menuitem/))
    },
  },
  {
    does: 'a toast rises and is put away',
    begin: page => press(page, 'Enter').then(() => page.locator('.toast').waitFor()),
    async next(page) {
      await page.locator('.toast').getByRole('button', { name: 'Close' }).focus()
      await press(page, 'Enter')
      await page.locator('.toast').waitFor(gone)
    },
  },
  {
    does: 'an unfolding line is folded again',
    from: '/record/A-4',
    async begin(page) {
      await page.locator('summary').first().focus()
      await press(page, 'Enter')
      await page.locator('details[open]').first().waitFor()
    },
    async next(page) {
      await press(page, 'Enter')
      await page.locator('details[open]').waitFor(gone)
    },
  },
]

test('a press in the middle of any motion is obeyed at once, and who wants no motion gets none', {
  skip: browserSkipped,
}, async t => {
  const { page, app, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion })
    for (const { does, from, begin, next } of moving)
      try {
        if (from) {
          await page.goto(app.address + from)
          await page.locator('main h1').first().waitFor({ state: 'attached' })
          await holdMotions(page)
        }
        const before = await motions(page)
        await begin(page)
        if (reducedMotion === 'no-preference') await soon(async () => assert.ok((await motions(page)) > before))
        await next(page)
        if (reducedMotion === 'reduce') assert.equal(await motions(page), 0)
      } catch (problem) {
        throw new Error(`${does}, ${reducedMotion}: ${problem instanceof Error ? problem.message : problem}`)
      }
  }
  quiet()
})
