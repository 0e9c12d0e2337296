// Every canvas of cards, walked through in one page: a card brought to where another one stands by pointer, by single
// presses, by keys and in the list beside it, with the same record behind it each time, and each of it taken back.
import { climbOf } from '../../src/model/canvas.ts'
import { browserSkipped } from '../chromium.ts'
import { boardStage, canvasesBy, quadrantStage, type Staged, treeStage } from './canvas-stages.ts'
import {
  byMenu,
  cardOf,
  carryTo,
  dragTo,
  goOn,
  type Hand,
  inList,
  middle,
  placeAt,
  rowOf,
  sameByEveryHand,
  saysOf,
  type Walk,
} from './canvas-walk.ts'
import { test } from './journey.ts'
import { visit } from './watched-page.ts'

const stages: readonly Staged[] = [
  ...canvasesBy('quadrant').map(quadrantStage),
  ...canvasesBy('board').map(boardStage),
  ...canvasesBy('grid')
    .filter(({ letters }) => !letters)
    .map(boardStage),
  ...canvasesBy('tree').flatMap(canvas =>
    [canvas.about, ...(canvas.also ?? [])]
      .filter(word => climbOf(canvas, word).length > 0)
      .map(word => treeStage(canvas, word)),
  ),
]

/** The ways of bringing one card to where the other stands; single presses are two turn by turn: placed, or by the menu. */
async function hands(walk: Walk, stage: Staged, turn: number): Promise<Hand[]> {
  const { canvas, moved, goal } = stage
  const [card, over] = [cardOf(walk, moved.title), cardOf(walk, goal.title)]
  const { key } = (await walk.app.contract.read({ id: goal.id })).record
  const says = await saysOf(over)
  const shows = cardOf(walk, moved.title, await saysOf(card))
  const to = async () => {
    const [from, at] = [await middle(card), await middle(over)]
    // along an axis that only shows, a card asks instead of moving
    return canvas.x?.does === 'shows' ? { x: from.x, y: at.y } : at
  }
  return [
    { name: 'by pointer', shows, act: async () => dragTo(walk, card, await to()) },
    turn % 2 === 0
      ? { name: 'by two presses', shows, act: async () => placeAt(walk, card, await to()) }
      : { name: 'by its menu', shows, act: () => byMenu(walk, card, ...stage.lines(key, says)) },
    { name: 'by keys', shows, act: () => carryTo(walk, card, over, stage.where(key, says)) },
    {
      name: 'in the list',
      async act() {
        await goOn(walk, `/canvas/${canvas.name}?as=list`)
        await rowOf(walk, moved.title).waitFor()
        await inList(walk, moved.title, stage.column, stage.value(key))
      },
    },
  ]
}

test('on every canvas of cards a card is moved by pointer, by presses, by keys and in its list to the same effect', {
  skip: browserSkipped,
}, async t => {
  const { app, page, quiet } = await visit(t)
  const walk = { app, page }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const [turn, stage] of stages.entries()) {
    const { changes, canvas, moved, goal } = stage
    await app.contract.change({ changes: [...changes] })
    await goOn(walk, `/canvas/${canvas.name}`)
    await cardOf(walk, moved.title).waitFor()
    await sameByEveryHand(walk, `${canvas.title}: moved`, moved.id, await hands(walk, stage, turn))
    await app.contract.change({ changes: [moved, goal].map(({ id }) => ({ verb: 'archive', id })) })
  }
  quiet()
})
