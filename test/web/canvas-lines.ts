// Several cards at once, and records as lines of text: chosen together and brought along, copied, cut and pasted.
import type { Locator } from 'playwright-core'
import { goalOf, standing, toCanvas, toList } from './canvas-life.ts'
import type { Hand } from './canvas-same.ts'
import type { Staged } from './canvas-stages.ts'
import { byMenu, cardOf, carryTo, cellNow, dragTo, inList, middle, rowOf, saysOf, type Walk } from './canvas-walk.ts'
import { press } from './watched-page.ts'

/** The ways of bringing two at once. */
export async function gatheringHands(walk: Walk, stage: Staged, other: string): Promise<Hand[]> {
  const { page } = walk
  const { canvas, moved, goal } = stage
  const [card, beside] = [moved.title, other].map(title => cardOf(walk, title)) as [Locator, Locator]
  const over = goalOf(walk, stage)
  const { key, says } = await standing(walk, stage)
  const shows = cardOf(walk, moved.title, await saysOf(card))
  return [
    {
      name: 'two by pointer',
      shows,
      async act() {
        await card.click()
        await beside.click({ modifiers: ['Shift'] })
        const [from, at] = [await middle(card), await middle(over)]
        await dragTo(walk, card, canvas.x?.does === 'shows' ? { x: from.x, y: at.y } : at)
      },
    },
    {
      name: 'two by presses',
      shows,
      async act() {
        await card.click()
        await byMenu(walk, card, 'Choose several')
        await beside.click()
        await page.getByRole('button', { name: '2 chosen, done' }).click()
        await byMenu(walk, card, ...stage.lines(key, says))
      },
    },
    {
      name: 'two by keys',
      shows,
      async act() {
        await card.focus()
        await press(page, 'Escape', 'x')
        await beside.focus()
        await press(page, 'x')
        await carryTo(walk, card, over, stage.where(key, says), stage.arrow)
      },
    },
    {
      name: 'two in the list',
      go: () => toList(walk, stage, moved.title),
      shows: () => cellNow(walk, moved.title, stage.column),
      async act() {
        await rowOf(walk, moved.title).focus()
        await press(page, 'Escape', 'x')
        await rowOf(walk, other).focus()
        await press(page, 'x')
        // pasted where another card stands, or brought to the place by its name
        if (stage.over !== undefined) return inList(walk, moved.title, stage.column, stage.value(key))
        await press(page, 'ControlOrMeta+x')
        await rowOf(walk, goal.title).focus()
        await press(page, 'ControlOrMeta+v')
      },
    },
  ]
}

/** The ways of copying a record as text and pasting it where another one stands. */
export async function pastingHands(walk: Walk, stage: Staged): Promise<Hand[]> {
  const { page } = walk
  const { moved, goal } = stage
  await toCanvas(walk, stage, moved.title)
  const [card, over] = [cardOf(walk, moved.title), cardOf(walk, goal.title)]
  const shows = cardOf(walk, moved.title, await saysOf(card))
  return [
    {
      name: 'copied and pasted by keys',
      shows,
      hides: card.nth(1),
      async act() {
        await card.focus()
        await press(page, 'Escape', 'ControlOrMeta+c')
        await over.focus()
        await press(page, 'ControlOrMeta+v')
      },
    },
    {
      name: 'copied and pasted by the menu',
      shows,
      hides: card.nth(1),
      async act() {
        await byMenu(walk, card, 'Copy as text')
        await page.getByRole('menu').waitFor({ state: 'detached' })
        await byMenu(walk, over, 'Paste here')
      },
    },
    {
      name: 'cut and pasted in the list',
      go: () => toList(walk, stage, moved.title),
      shows: () => cellNow(walk, moved.title, stage.column),
      async act() {
        await rowOf(walk, moved.title).focus()
        await press(page, 'ControlOrMeta+x')
        await rowOf(walk, goal.title).focus()
        await press(page, 'ControlOrMeta+v')
      },
    },
  ]
}
