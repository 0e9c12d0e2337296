// The life of a record on a canvas by every hand: made where another one stands, named anew, copied there, taken away.
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import type { Hand } from './canvas-same.ts'
import { addressOf, type Staged } from './canvas-stages.ts'
import {
  becomes,
  byMenu,
  cardOf,
  carryTo,
  cellNow,
  dragTo,
  goOn,
  idOf,
  inList,
  middle,
  placeAt,
  recordNow,
  rowOf,
  saysOf,
  typeTitle,
  type Walk,
} from './canvas-walk.ts'
import type { Fingers } from './fingers.ts'
import { press } from './watched-page.ts'

/** By which hand: single presses of the pointer, keys, or the list beside the canvas. */
export type By = 'presses' | 'keys' | 'list'
export const everyWay: readonly By[] = ['presses', 'keys', 'list']

/** Goes to the list beside the canvas. */
export async function toList(walk: Walk, stage: Staged, title: string): Promise<void> {
  if (!walk.page.url().includes('as=list')) await goOn(walk, addressOf(stage, 'list'))
  await rowOf(walk, title).waitFor()
}

/** Goes to the canvas itself. */
export async function toCanvas(walk: Walk, stage: Staged, title: string): Promise<void> {
  if (walk.page.url().includes('as=list')) await goOn(walk, addressOf(stage))
  await cardOf(walk, title).waitFor()
}

/** Where one is brought: to another card, or to an empty place. */
export const goalOf = (walk: Walk, { over, goal }: Staged): Locator =>
  over === undefined ? cardOf(walk, goal.title) : walk.page.getByRole('option', { name: over, exact: true })

/** The key of the other card, and what it says of where it stands. */
export async function standing(walk: Walk, { over, goal }: Staged): Promise<{ key: string; says: string }> {
  if (over !== undefined) return { key: '', says: '' }
  const { key } = (await walk.app.contract.read({ id: goal.id })).record
  return { key, says: await saysOf(cardOf(walk, goal.title)) }
}

/** The ways of bringing one card to where the other stands. */
export async function movingHands(
  walk: Walk,
  stage: Staged,
  fingers: Fingers,
): Promise<Record<'drag' | 'finger' | 'place' | By, Hand>> {
  const { canvas, moved } = stage
  const card = cardOf(walk, moved.title)
  const over = goalOf(walk, stage)
  const { key, says } = await standing(walk, stage)
  const shows = cardOf(walk, moved.title, await saysOf(card))
  const to = async () => {
    const [from, at] = [await middle(card), await middle(over)]
    // along an axis that only shows, a card asks instead of moving
    return canvas.x?.does === 'shows' ? { x: from.x, y: at.y } : at
  }
  return {
    drag: { name: 'by pointer', shows, act: async () => dragTo(walk, card, await to()) },
    finger: {
      name: 'by finger',
      shows,
      async act() {
        await fingers.tap(await middle(card))
        await card.and(walk.page.locator('[aria-selected=true]')).waitFor()
        await fingers.drag(await middle(card), await to())
      },
    },
    place: { name: 'by two presses', shows, act: async () => placeAt(walk, card, await to()) },
    presses: { name: 'by its menu', shows, act: () => byMenu(walk, card, ...stage.lines(key, says)) },
    keys: { name: 'by keys', shows, act: () => carryTo(walk, card, over, stage.where(key, says), stage.arrow) },
    list: {
      name: 'in the list',
      go: () => toList(walk, stage, moved.title),
      shows: () => cellNow(walk, moved.title, stage.column),
      async act() {
        await inList(walk, moved.title, stage.column, stage.value(key))
      },
    },
  }
}

/** Makes a record where another one stands, or a line of the record that holds it; the id of what came to be, and what it is. */
export async function make(walk: Walk, stage: Staged, by: By, title: string): Promise<Made> {
  const { page } = walk
  const { goal, kind, makes } = stage
  if (by === 'list') {
    await toList(walk, stage, goal.title)
    await rowOf(walk, goal.title).focus()
    await press(page, 'n')
  } else {
    await toCanvas(walk, stage, goal.title)
    if (makes !== undefined) {
      const adder = page.getByRole('option', { name: makes, exact: true })
      if (by === 'presses') await adder.click()
      else {
        await adder.focus()
        await press(page, 'Enter')
      }
    } else if (by === 'keys') {
      await cardOf(walk, goal.title).focus()
      await press(page, 'n')
    } else {
      await cardOf(walk, goal.title).click()
      await page.getByRole('button', { name: `New ${kind.title.toLowerCase()}`, exact: true }).click()
    }
  }
  await typeTitle(walk, title)
  if (!stage.holder) {
    const id = await idOf(walk, [kind.word, ...(stage.canvas.also ?? [])], title)
    const { title: _, ...record } = await recordNow(walk, id)
    return { id, record }
  }
  const { id, field } = stage.holder
  const line = async () => {
    const lines = (await recordNow(walk, id)).fields as Record<string, { text: string }[]>
    return lines[field]!.find(({ text }) => text === title)
  }
  await becomes(async () => (await line()) !== undefined, true, `${title} is made`)
  const { text: _, ...record } = (await line())!
  return { id, record }
}

interface Made {
  id: string
  record: Record<string, unknown>
}

/** The ways of writing a record\u2019s title anew, and of taking it away. */
export function lifeHands(walk: Walk, stage: Staged, title: string, does: 'name' | 'remove'): Record<By, Hand> {
  const { page } = walk
  const next = `${title} anew`
  const [card, row] = [cardOf(walk, title), rowOf(walk, title)]
  const [key, line] = does === 'name' ? ['F2', 'Rename'] : ['Delete', stage.off ?? 'Move to the trash']
  const then = async () => (does === 'name' ? typeTitle(walk, next) : undefined)
  const verb = does === 'name' ? 'named' : 'taken away'
  return {
    keys: {
      name: `${verb} by keys`,
      shows: card,
      async act() {
        await toCanvas(walk, stage, title)
        await card.focus()
        await press(page, key!)
        await then()
        // neither writing nor taking away loses the focus
        await page.waitForFunction(() => document.activeElement?.closest('.stage'))
      },
    },
    presses: {
      name: `${verb} by its menu`,
      shows: card,
      async act() {
        await toCanvas(walk, stage, title)
        await byMenu(walk, card, line!)
        await then()
      },
    },
    list: {
      name: `${verb} in the list`,
      shows: row,
      async act() {
        await toList(walk, stage, title)
        await row.focus()
        await press(page, key!)
        await then()
      },
    },
  }
}

/** Takes one step back and brings it again, by keys. */
export async function redone(walk: Walk, id: string): Promise<void> {
  const now = await recordNow(walk, id)
  await press(walk.page, 'ControlOrMeta+Shift+z')
  for (let tries = 0; tries < 400; tries += 1) {
    if (JSON.stringify(await recordNow(walk, id)) !== JSON.stringify(now)) return
    await new Promise(done => setTimeout(done, 20))
  }
  assert.fail('redo brings it again')
}
