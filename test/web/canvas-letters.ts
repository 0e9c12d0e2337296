// Grids of letters, where people have parts in something: given by pointer, finger, single presses, keys and in the list.
import assert from 'node:assert/strict'
import type { Canvas } from '../../src/model/canvas.ts'
import { at, cellsOf, openCells } from './canvas-cells.ts'
import { toList } from './canvas-life.ts'
import { drawn, printed } from './canvas-paper.ts'
import { type Hand, sameByEveryHand } from './canvas-same.ts'
import type { Staged } from './canvas-stages.ts'
import { becomes, byMenu, cardOf, inList, middle, type Walk } from './canvas-walk.ts'
import { type How, live, pinched } from './canvas-whole.ts'
import { soon } from './soon.ts'
import { press } from './watched-page.ts'

/** A grid of letters: each part given by every hand, and its rows made, named and taken away. */
export async function walkLetters(walk: Walk, canvas: Canvas, how: How): Promise<void> {
  const { page, app } = walk
  const [first, ...rest] = canvas.letters!
  const cells = cellsOf(canvas, first!.link)
  const { moved, goal } = cells
  const others = rest.find(({ one }) => one === true) ?? rest[0]!
  const row = cardOf(walk, moved.title)
  await openCells(walk, cells, row)
  const { key } = (await app.contract.read({ id: moved.id })).record
  const { key: whose } = (await app.contract.read({ id: goal.id })).record
  const cell = page.getByRole('option', { name: new RegExp(`^${key}, ${goal.title}`) })
  const here = () => at(walk, cells, cell)
  const shows = page.getByRole('option', { name: `${key}, ${goal.title}: no role`, exact: true })
  // what a check finds wrong with the row goes as soon as it is mended, and comes again
  const wrong = page.locator('.grid-issues li')
  const found = await soon(async () => {
    const count = await wrong.count()
    assert.ok(count > 0)
    return count
  })
  await cell.click()
  await becomes(() => wrong.count(), found - 1, `${canvas.title}: mended`)
  await press(page, 'ControlOrMeta+z')
  await becomes(() => wrong.count(), found, `${canvas.title}: wrong again`)
  await shows.waitFor()
  for (const { letter, label, link } of [first!, others]) {
    const byPress: Hand[] = [
      { name: `${letter} by pointer`, shows, act: async () => (await here()).click() },
      { name: `${letter} by finger`, shows, act: async () => how.fingers.tap(await middle(await here())) },
    ]
    await sameByEveryHand(
      walk,
      canvas.title,
      [moved.id],
      [
        // a press gives the first letter; the others have lines of the menu
        ...(letter === first!.letter ? byPress : []),
        { name: `${letter} by its menu`, shows, act: async () => byMenu(walk, await here(), label) },
        {
          name: `${letter} by key`,
          shows,
          async act() {
            await (await here()).focus()
            await press(page, letter.toLowerCase())
          },
        },
        {
          name: `${letter} in the list`,
          async act() {
            await toList(walk, cells as Staged, moved.title)
            await inList(walk, moved.title, cells.kind.links[link]!.says, `${whose} ${goal.title}`)
          },
        },
      ],
    )
  }
  await here()
  await drawn(walk, [moved.title, goal.title])
  await printed(walk, [moved.title, goal.title])
  await pinched(walk, how.fingers, row)
  const made = await live(walk, { ...cells, goal: moved, isStill: true } as Staged, how)
  const ids = [goal.id, ...made]
  await app.contract.change({ changes: ids.map(id => ({ verb: 'archive', id })) })
}
