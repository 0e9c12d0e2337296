// What opens on /design, each opened as a person would, for pictures and axe: the box it opens is found by its own class.
import type { Locator, Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { drawn } from './every-page.ts'

/** One thing that opens: the leaf it stands on, and how it is opened from its sample. */
export interface Opening {
  name: string
  leaf: string
  /** What stands there once it is open. */
  box: string
  open: (sample: Locator, page: Page) => Promise<void>
  close?: (page: Page) => Promise<void>
}

const press = async (sample: Locator) => sample.getByRole('button').first().click()
const pressLast = async (sample: Locator) => sample.getByRole('button').last().click()

/** Reached by keys: what a word about a control or a look at a record waits for. A page that is still being drawn may close it. */
const reach = (role: 'button' | 'link', box: string) => async (sample: Locator, page: Page) => {
  const control = sample.getByRole(role).first()
  for (let tries = 0; tries < 10; tries += 1) {
    await page.keyboard.press('F8')
    await control.blur()
    await control.focus()
    const isOpen = await page
      .locator(box)
      .waitFor({ timeout: 2_000 })
      .then(
        () => true,
        () => false,
      )
    if (isOpen) return
  }
}
// it opens for whoever comes to it, not for whoever is there
const comeTo = async (sample: Locator) => {
  await sample.getByRole('combobox').blur()
  await sample.getByRole('combobox').click()
}
const away = async (page: Page) => {
  await page.locator('.toast').getByRole('button').last().click()
  await page.mouse.move(0, 0)
}

// a toast waits as long as somebody points at it
const toast = async (sample: Locator, page: Page) => {
  await press(sample)
  await page.locator('.toast p').hover()
}

/** Everything on /design that opens. */
export const openings: readonly Opening[] = [
  { name: 'reason', leaf: 'controls', box: '.hint', open: reach('button', '.hint') },
  { name: 'tooltip', leaf: 'controls', box: '.hint', open: reach('button', '.hint') },
  { name: 'select', leaf: 'choosing', box: '.popover', open: press },
  { name: 'combobox', leaf: 'choosing', box: '.popover', open: comeTo },
  { name: 'menu', leaf: 'choosing', box: '.popover', open: press },
  { name: 'days', leaf: 'choosing', box: '.popover', open: pressLast },
  { name: 'date', leaf: 'fields', box: '.popover', open: pressLast },
  { name: 'look', leaf: 'lists', box: '.hover-card', open: reach('link', '.hover-card') },
  { name: 'dialog', leaf: 'over', box: '.sheet', open: press },
  { name: 'side', leaf: 'over', box: '.sheet', open: press },
  { name: 'beside', leaf: 'over', box: '.sheet', open: press },
  { name: 'popover', leaf: 'over', box: '.popover', open: press },
  { name: 'toast', leaf: 'over', box: '.toast', open: toast, close: away },
  { name: 'bad-toast', leaf: 'over', box: '.toast', open: toast, close: away },
]

/** Opens one, hands it over, and closes it again. */
export async function whileOpen(
  page: Page,
  { name, box, open, close }: Opening,
  use: (box: Locator, sample: Locator) => Promise<void>,
): Promise<void> {
  const sample = page.locator(`[data-opens="${name}"]`)
  await sample.scrollIntoViewIfNeeded()
  // what is open goes when the page scrolls, and is told of that a frame later
  await drawn(page)
  await open(sample, page)
  const opened = page.locator(box)
  await opened.waitFor()
  if (!close) await page.mouse.move(0, 0)
  await use(opened, sample)
  await (close ? close(page) : page.keyboard.press('Escape'))
  await opened.waitFor({ state: 'detached' })
}

/** A picture of what opened together with what opened it, with a little of the page around. */
export async function pictureOfOpen(page: Page, opened: Locator, sample: Locator): Promise<PNG> {
  const boxes = await Promise.all([opened, sample].map(async one => (await one.boundingBox())!))
  const view = page.viewportSize()!
  // a whole sheet covers what opened it
  const around = (await opened.evaluate(one => one.matches('.sheet, .toast'))) ? boxes.slice(0, 1) : boxes
  const edge = 8
  const left = Math.max(0, Math.floor(Math.min(...around.map(box => box.x))) - edge)
  const top = Math.max(0, Math.floor(Math.min(...around.map(box => box.y))) - edge)
  const right = Math.min(view.width, Math.ceil(Math.max(...around.map(box => box.x + box.width))) + edge)
  const bottom = Math.min(view.height, Math.ceil(Math.max(...around.map(box => box.y + box.height))) + edge)
  const clip = { x: left, y: top, width: right - left, height: bottom - top }
  return PNG.sync.read(await page.screenshot({ clip, animations: 'disabled' }))
}
