// The way back: where one had scrolled to and what had the focus stand as they were left, also far down a long list; and
// a new page has the focus on its heading, never nowhere.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { newId } from '../../src/model/id.ts'
import { browserSkipped } from '../chromium.ts'
import { test } from './journey.ts'
import { soon } from './soon.ts'
import { visit } from './watched-page.ts'

/** Where one is: what has the focus, how far down one has scrolled, and whether one sees it. */
const here = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const frame = document.querySelector('.rows-frame, .board-cards')
    const { top, bottom } = at.getBoundingClientRect()
    return {
      focus: at.dataset.id ?? at.dataset.spot ?? at.dataset.area ?? at.getAttribute('href') ?? '',
      scrolled: Math.round(scrollY + (frame?.scrollTop ?? 0)),
      isSeen: bottom > 0 && top < innerHeight,
    }
  })

/** Goes to another page from where one is, and back again: all stands as it was left. */
async function thereAndBack(page: Page, place: string, go: () => Promise<void>): Promise<void> {
  const before = await here(page)
  assert.notEqual(before.focus, '', `${place}: something has the focus`)
  const address = page.url()
  await go()
  await page.waitForURL(url => url.pathname !== new URL(address).pathname)
  // a new page has the focus on its heading, or as a whole, and not nowhere
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-arrived'))
  await page.goBack()
  await page.waitForURL(url => url.pathname === new URL(address).pathname)
  await page.waitForFunction(was => {
    const at = document.activeElement as HTMLElement
    return [at.dataset.id, at.dataset.spot, at.dataset.area, at.getAttribute('href')].includes(was)
  }, before.focus)
  await page.waitForFunction(was => {
    const frame = document.querySelector('.rows-frame, .board-cards')
    return Math.abs(scrollY + (frame?.scrollTop ?? 0) - was) <= 2
  }, before.scrolled)
  assert.deepEqual({ place, ...(await here(page)) }, { place, ...before })
}

test('going back finds a list, a board, a canvas and the map as they were left', {
  skip: browserSkipped,
}, async t => {
  const { page, app, quiet } = await visit(t)
  await app.contract.loadExample({ name: 'spoke' })
  const made = Array.from({ length: 450 }, (_, place) => ({
    verb: 'create' as const,
    id: newId(),
    kind: 'ticket',
    title: `Make the ${place}th thing ready`,
    state: 'new',
  }))
  await app.contract.change({ changes: made })
  await page.setViewportSize({ width: 1440, height: 900 })
  const rowAtLeast = (place: number) =>
    page.waitForFunction(least => Number(document.activeElement?.getAttribute('aria-rowindex')) >= least, place)

  await page.goto(`${app.address}/list/tickets`)
  await page.getByRole('row').nth(5).waitFor()
  await page.locator('[data-id][tabindex="0"]').first().focus()
  await page.keyboard.press('End')
  await rowAtLeast(100)
  await page.waitForFunction(() => /^(2|3|4)\d\d /.test(document.querySelector('.list-foot')?.textContent ?? ''))
  await page.keyboard.press('End')
  await rowAtLeast(200)
  await page.keyboard.press('PageUp')
  await rowAtLeast(150)
  await thereAndBack(page, 'list', () => page.keyboard.press('Enter'))

  await page.goto(`${app.address}/list/tickets?shape=board`)
  await page.locator('li[data-id][tabindex="0"]').first().focus()
  // a column may still be short of cards while these are brought
  await soon(async () => {
    await page.keyboard.press('ArrowDown')
    assert.ok(await page.evaluate(() => document.querySelector('.board-cards')!.scrollTop > 100))
  })
  await thereAndBack(page, 'board', () => page.keyboard.press('Enter'))

  await page.goto(`${app.address}/canvas/assumption-map?as=canvas`)
  await page.locator('[data-spot][tabindex="0"]').first().focus()
  await page.getByRole('button', { name: 'Nearer' }).click()
  await page.waitForURL(/look=/)
  await page.locator('[data-spot][tabindex="0"]').first().focus()
  // where one looks settles in the address a moment after it was moved
  const addressed = () => page.evaluate(() => `${new URL(location.href).searchParams.get('look')}`)
  await soon(async () => {
    const was = await addressed()
    await page.waitForTimeout(400)
    assert.equal(await addressed(), was)
  })
  const looked = () =>
    page.evaluate(() => {
      const { transform } = document.querySelector<HTMLElement>('.stage-cards')!.style
      return (transform.match(/-?[\d.]+/g) ?? []).map(Number)
    })
  const look = await looked()
  await thereAndBack(page, 'canvas', () => page.keyboard.press('Control+Enter'))
  // an address holds whole pixels, and hundredths of a zoom
  for (const [place, value] of (await looked()).entries()) assert.ok(Math.abs(value - look[place]!) < 1, `${look}`)

  await page.setViewportSize({ width: 360, height: 780 })
  await page.goto(app.address)
  await page.getByRole('list', { name: 'The map of twelve areas' }).getByRole('link').last().focus()
  await page.waitForFunction(() => scrollY > 100)
  await thereAndBack(page, 'map', () => page.keyboard.press('Enter'))
  quiet()
})
