// What journeys over canvases do with cards: find them, drag them, wait for where they stand.
import type { Locator, Page } from 'playwright-core'
import type { Visit } from './watched-page.ts'

/** The card of a record by its title. */
export const card = (page: Page, title: string) =>
  page.getByRole('option', { name: new RegExp(`^[A-Z]+-\\d+ ${title},`) })

/** Where a card stands once it stands still: where a canvas is looked at from is found after it is drawn. */
export async function boxOf(page: Page, title: string) {
  const shown = card(page, title)
  let box = (await shown.boundingBox())!
  for (let still = 0; still < 12; ) {
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    const now = (await shown.boundingBox())!
    still = now.x === box.x && now.y === box.y ? still + 1 : 0
    box = now
  }
  return box
}

/** Drags a card by a way in pixels, with the pauses of a hand. */
export async function dragBy(page: Page, title: string, across: number, down: number): Promise<void> {
  const box = await boxOf(page, title)
  const from = { x: box.x + 24, y: box.y + box.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + across / 2, from.y + down / 2, { steps: 4 })
  await page.mouse.move(from.x + across, from.y + down, { steps: 4 })
  await page.mouse.up()
}

/** Drags by the middle of one onto the middle of another, or a little beside it, in steps as a hand does. */
export async function dragOnto(from: Locator, to: Locator, beside = { x: 0, y: 0 }): Promise<void> {
  const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!]
  const goal = { x: end.x + end.width / 2 + beside.x, y: end.y + end.height / 2 + beside.y }
  const { mouse } = from.page()
  await mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await mouse.down()
  await mouse.move(goal.x - 20, goal.y, { steps: 6 })
  await mouse.move(goal.x, goal.y, { steps: 2 })
  await mouse.up()
}

/** What a record is by now. */
export async function recordOf({ app }: Visit, id: string) {
  const { record } = await app.contract.read({ id })
  return { state: record.state, version: record.version, fields: record.fields }
}

/** Waits until a card says that it stands somewhere. */
export async function settled(page: Page, title: string, says: RegExp): Promise<void> {
  await page.getByRole('option', { name: new RegExp(`${title}.*${says.source}`) }).waitFor()
}
