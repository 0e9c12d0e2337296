// A walk over many canvases in one browser page: what each hand does with cards, and the records that stay behind.
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'
import type { Point } from '../../src/ui/canvas/geometry.ts'
import type { Running } from '../running.ts'
import { soon } from './soon.ts'
import { press } from './watched-page.ts'

/** A walk: one Chartroom, one page, and whatever stands on the canvas that is open. */
export interface Walk {
  app: Running
  page: Page
}

/** What a canvas may write of a record: its title, state, people, fields, and the links that start at it, by keys. */
export async function recordNow({ app }: Walk, id: string): Promise<Record<string, unknown>> {
  const { record, links } = await app.contract.read({ id })
  const joined = links.flatMap(link => (link.from === record.id ? [`${link.name} ${link.other?.key}`] : []))
  const { kind, title, state, owner, team } = record
  const fields = Object.fromEntries(Object.entries(record.fields).map(([name, value]) => [name, nameless(value)]))
  return { kind, title, state, owner, team, fields, links: joined.toSorted(), gone: record.archivedAt !== null }
}

/** Lines without what each is called by: one that is made anew is called otherwise. */
const nameless = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(one => (one?.text === undefined ? one : { ...one, id: undefined })) : value

/** Waits until something read again and again is what it should be; tells the difference where it never is. */
export async function becomes(read: () => Promise<unknown>, wanted: unknown, what: string): Promise<void> {
  const text = JSON.stringify(wanted)
  for (let tries = 0; tries < 500; tries += 1) {
    if (JSON.stringify(await read()) === text) return
    await new Promise(done => setTimeout(done, tries < 40 ? 10 : 40))
  }
  const now = await read()
  assert.deepEqual(now, wanted, `${what}: ${JSON.stringify(now)} where ${text} was due`)
}

/** Goes on to another address of the same page, as a link in it does. */
export async function goOn({ page }: Walk, address: string): Promise<void> {
  await page.evaluate(to => {
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The card with a title, and with what it says of where it stands. */
export const cardOf = ({ page }: Walk, title: string, says = ''): Locator =>
  page.getByRole('option', { name: new RegExp(`^(?:[A-Z]+-\\d+ )?${escaped(title)}, ${escaped(says)}${says && '$'}`) })

/** What a card says of where it stands, behind its key and title. */
export async function saysOf(card: Locator): Promise<string> {
  const name = (await card.getAttribute('aria-label')) ?? ''
  return name.slice(name.indexOf(', ') + 2)
}

/** The row of a list with a title. */
export const rowOf = ({ page }: Walk, title: string): Locator =>
  page.getByRole('row', {
    name: new RegExp(`^Select (?:([A-Z]+-\\d+) \\1|${escaped(title)}) ${escaped(title)}(?! anew)\\b`),
  })

/** The middle of a card on the screen. */
export async function middle(card: Locator): Promise<Point> {
  const box = await card.boundingBox()
  assert.ok(box, `${card} stands on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** By pointer: a card drawn from its middle to a point of the screen. */
export async function dragTo({ page }: Walk, card: Locator, to: Point): Promise<void> {
  const from = await middle(card)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y)
  await page.locator('.carry-note').waitFor()
  await page.mouse.up()
}

/** By single presses of the pointer: a line of a card's menu. */
export async function byMenu({ page }: Walk, card: Locator, ...lines: readonly string[]): Promise<void> {
  await card.hover()
  const name = (await card.getAttribute('aria-label')) ?? ''
  const more = page.getByRole('button', { name: /^More about / })
  // those of the card before stand until the pointer has come
  await soon(async () => {
    const mark = ((await more.getAttribute('aria-label')) ?? '').replace('More about ', '')
    assert.ok(name.includes(mark), `${mark} is of ${name}`)
  })
  await more.click()
  await page.getByRole('menuitem', { name: new RegExp(`^(${lines.map(escaped).join('|')})( \\S+)?$`) }).click()
}

/** By two presses of the pointer: picked up by its menu, let go at a point of the screen. */
export async function placeAt(walk: Walk, card: Locator, to: Point): Promise<void> {
  await byMenu(walk, card, 'Pick up and place')
  await walk.page.locator('.carry-note').waitFor()
  await walk.page.mouse.move(to.x, to.y)
  await walk.page.mouse.click(to.x, to.y)
}

/** By keys alone: picked up, brought by arrows towards another card, or by one of them, until the note says where; let go. */
export async function carryTo(
  { page }: Walk,
  card: Locator,
  goal: Locator,
  where: string,
  arrow?: string,
): Promise<void> {
  await card.focus()
  await press(page, 'Space')
  const note = page.locator('.carry-note b')
  const hand = page.locator('.spot-carried').first()
  let before = ''
  for (let step = 0; step < 24 && (await note.textContent()) !== where; step += 1) {
    const [from, to] = [await middle(hand), await middle(goal)]
    const by = { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) }
    const isStuck = before === `${by.x} ${by.y}`
    before = `${by.x} ${by.y}`
    const isLevel = Math.abs(by.x) > Math.abs(by.y) !== isStuck
    const towards = isLevel ? (by.x > 0 ? 'ArrowRight' : 'ArrowLeft') : by.y > 0 ? 'ArrowDown' : 'ArrowUp'
    await press(page, arrow ?? towards)
  }
  assert.equal(await note.textContent(), where, 'arrows lead there')
  await press(page, 'Enter')
  // the focus goes along
  await becomes(() => card.evaluate(one => one === document.activeElement), true, 'the focus goes along')
}

async function placeOfColumn({ page }: Walk, column: string): Promise<number> {
  const heads = await page.getByRole('columnheader').allTextContents()
  // what a link says begins with a capital over its column
  const place = heads.findIndex(head => head.trim().toLowerCase() === column.toLowerCase())
  assert.ok(place >= 0, `the list has a column ${column}; it has ${heads.join(', ')}`)
  return place
}

/** The cell of a row in the list, as long as it says what it says now. */
export async function cellNow(walk: Walk, title: string, column: string): Promise<Locator> {
  const cell = rowOf(walk, title)
    .getByRole('gridcell')
    .nth(await placeOfColumn(walk, column))
  return cell.filter({ hasText: new RegExp(`^${escaped((await cell.textContent()) ?? '')}$`) })
}

/** In the list: a value chosen in a cell of a row, by keys once the cell has the focus; without one it is left open. */
export async function inList(walk: Walk, title: string, column: string, value?: string): Promise<void> {
  const { page } = walk
  const place = await placeOfColumn(walk, column)
  await rowOf(walk, title).focus()
  await press(page, ...Array.from({ length: place }, () => 'ArrowRight'), 'Enter')
  if (value !== undefined) await page.getByRole('option', { name: value, exact: true }).click()
}

/** Types a title where one is asked for, over what stands there. */
export async function typeTitle({ page }: Walk, title: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('input, textarea'))
  await press(page, 'ControlOrMeta+a', `“${title}`, 'Enter')
}

/** The id of the record that came to be under a title. */
export async function idOf({ app }: Walk, kinds: readonly string[], title: string): Promise<string> {
  for (let tries = 0; tries < 500; tries += 1) {
    for (const kind of kinds) {
      const found = (await app.contract.list({ kind, limit: 100 })).items.find(one => one.title === title)
      if (found) return found.id
    }
    await new Promise(done => setTimeout(done, 20))
  }
  assert.fail(`${title} is made`)
}
