import { browserSkipped } from '../chromium.ts'
import { walkLetters } from './canvas-letters.ts'
import { walkSheet } from './canvas-sheet.ts'
import { canvasesBy } from './canvas-stages.ts'
import { chartStage, evenStage, linesStage, ringsStage, storyStage } from './canvas-stages-more.ts'
import { ready, walkCanvases } from './every-canvas.ts'
import { test } from './journey.ts'

/** Whole rings first: those cut into sectors, and those side by side, are drawn by what draws them. */
const rings = canvasesBy('rings').toSorted(
  (one, other) => Number(one.lanes !== undefined) - Number(other.lanes !== undefined),
)

test(
  'on every map of lanes pointer, finger, presses, keys and list leave the same records',
  { skip: browserSkipped },
  t =>
    walkCanvases(
      t,
      canvasesBy('lanes').map(canvas => (canvas.within ? linesStage(canvas) : storyStage(canvas))),
    ),
)

test(
  'on every ring and chart pointer, finger, presses, keys and list leave the same records',
  { skip: browserSkipped },
  t =>
    walkCanvases(t, [
      ...rings.map(ringsStage),
      ...rings.filter(({ lanes }) => lanes === undefined).map(evenStage),
      ...canvasesBy('chart')
        .filter(({ plane }) => plane)
        .map(chartStage),
    ]),
)

test('on every sheet and grid of letters pointer, finger, presses, keys and list leave the same records', {
  skip: browserSkipped,
}, async t => {
  const [first] = canvasesBy('sheet')
  const { walk, fingers, quiet } = await ready(t, `/canvas/${first!.name}`)
  for (const canvas of canvasesBy('sheet')) await walkSheet(walk, canvas, fingers)
  for (const [turn, canvas] of canvasesBy('grid').entries())
    if (canvas.letters) await walkLetters(walk, canvas, { turn, isWhole: true, fingers })
  quiet()
})
