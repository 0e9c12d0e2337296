import { browserSkipped } from '../chromium.ts'
import { boardStage, canvasesBy } from './canvas-stages.ts'
import { walkCanvases } from './every-canvas.ts'
import { test } from './journey.ts'

test(
  'on every board and grid of cards pointer, presses, keys and list leave the same records',
  {
    skip: browserSkipped,
  },
  t =>
    walkCanvases(t, [...canvasesBy('board'), ...canvasesBy('grid').filter(({ letters }) => !letters)].map(boardStage)),
)
